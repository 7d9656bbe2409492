import ArgumentParser
import Domain

/// The options that every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: hint(
      "Thư mục sổ; nếu không ghi: biến KYCUONG_STORE, rồi sổ riêng của người chạy.",
      "The store folder; else KYCUONG_STORE, else the personal store of whoever runs this.", value: "dir"),
    completion: .directory)
  var storeFolder: String?

  @Option(
    name: .customLong("config"),
    help: hint(
      "Thư mục cấu hình thay từng tệp có sẵn; nếu không ghi: biến KYCUONG_CONFIG.",
      "A folder whose files override the built-in configuration; else KYCUONG_CONFIG.", value: "dir"),
    completion: .directory)
  var configurationFolder: String?

  @Option(
    name: .customLong("as"),
    help: hint(
      "Làm việc với tư cách tài khoản này của sổ.", "Act as this account of the store.", value: "account"))
  var account: String?

  @Option(name: .customLong("lang"), help: hint("Ngôn ngữ.", "Language of texts.", value: "vi|en"))
  var language = Language.vietnamese

  @Option(
    name: .customLong("today"),
    help: hint(
      "Ngày tính số liệu (24/11/2026); nếu không ghi: biến KYCUONG_TODAY, ngày của --as-of, rồi hôm nay.",
      "The reporting day (24/11/2026); else KYCUONG_TODAY, else the day of --as-of, else today.", value: "date"))
  var today: String?

  @Option(
    name: .customLong("as-of"),
    help: hint(
      "Đọc sổ như đã ghi đến một mục (1042) hoặc thời điểm (24/11/2026, 2026-11-24 15:40); số liệu tính cho ngày đó nếu không có --today.",
      "Read the store as it had been recorded at an entry (1042) or a time (24/11/2026, 2026-11-24 15:40); figures are of that day unless --today is given.",
      value: "seq|time"))
  var asOf: String?
}

extension CommonOptions {
  /// Refuses what would lead the program of a shared server to another store, other rules or another account.
  func refuseOnServer() throws(Failure) {
    try WayIn.refuseOnServer("--store", where: storeFolder != nil)
    try WayIn.refuseOnServer("--config", where: configurationFolder != nil)
    try WayIn.refuseOnServer("--as", where: account != nil)
  }
}

extension CommonOptions {
  /// The point of recording that is asked for; nil for the newest state.
  func recordingPoint() throws(Failure) -> RecordingPoint? {
    guard let asOf else { return nil }
    do throws(RecordingPointFault) {
      return try RecordingPoint(typed: asOf)
    } catch {
      throw .badInput(
        Phrase("--as-of: \(error.sentence.vietnamese)", "--as-of: \(error.sentence.english)"),
        next: RecordingPointFault.advice)
    }
  }

  /// Refuses to look back where only the newest state means something.
  func refuseLookingBack() throws(Failure) {
    guard asOf != nil else { return }
    throw .usage(
      Phrase(
        "Lệnh này không nhận --as-of: chỉ lệnh đọc bản ghi của sổ mới xem lại được.",
        "This command does not take --as-of: only commands that read records look back."),
      next: Phrase("Bỏ --as-of rồi chạy lại.", "Leave --as-of out and run again."))
  }
}

extension Language: ExpressibleByArgument {}
