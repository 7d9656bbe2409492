import ArgumentParser
import DashboardApp
import Domain
import VietnameseText

/// `kycuong urge`: letters that urge units to finish late assignments; a preview first, `--yes` numbers and records.
struct UrgeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "urge",
      abstract: about(
        "Công văn đôn đốc, mỗi đơn vị một công văn: xem trước; thêm --yes để đánh số và ghi.",
        "Urging letters, one for each unit: a preview; --yes numbers and records them."),
      discussion: about(
        """
        Nêu đơn vị thì lấy mọi nhiệm vụ quá hạn, chưa báo cáo và chưa đôn đốc hôm nay của đơn vị ấy.
        Ví dụ:
          kycuong urge "Sở Y tế"                                   xem trước
          kycuong urge "Sở Y tế" --yes                             đánh số và ghi
          kycuong urge DD-2026-0001 --format fodt -o cong-van.fodt in lại công văn đã ghi
        """,
        """
        A unit stands for all its late assignments that were neither reported nor urged today.
        Examples:
          kycuong urge so-y-te                                     a preview
          kycuong urge so-y-te --yes                               number and record
          kycuong urge DD-2026-0001 --format fodt -o letter.fodt   print a recorded letter
        """))
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: hint("Đánh số và ghi, không chỉ xem trước.", "Number and record, beyond the preview."))
  var yes = false

  @Option(
    help: hint(
      "Mã yêu cầu: chạy lại với cùng mã không ghi hai lần.",
      "Identifier of the request: running again with it writes nothing twice.", value: "rid"))
  var request: String?

  @Option(
    help: hint(
      "Công văn dạng văn bản (text) hoặc FODT, bản ghi (json), hay chỉ số (table, khi ghi).",
      "The letter as text or FODT, the record (json), or its number alone (table, when recording).", value: "format"))
  var format: LetterFormat?

  @OptionGroup var file: FileOptions

  @Argument(
    help: hint(
      "Đơn vị, số nhiệm vụ quá hạn, hoặc số công văn đã ghi.", "Units, late assignments, or recorded letters.",
      value: "unit|id"))
  var subjects: [String]

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: yes)
    let recorded = try place.recordedLetters(subjects)
    guard recorded.isEmpty else {
      try place.require(.seeAssignments)
      return try place.print(recorded, as: format ?? .text, to: file, isPreview: false)
    }
    let ids = try place.late(subjects)
    guard yes else {
      let letters = try place.plannedLetters(on: ids)
      return try place.print(letters, as: format ?? .text, to: file, isPreview: true)
    }
    // The store judges what is recorded, so that a request sent again gets its first answer.
    try place.requireOneLetter(about: ids, as: format)
    guard let receipt = try place.commit(.urge(ids), request: request) else { return }
    let written = try place.letters(numbered: receipt.created)
    try place.print(written, as: format ?? .ids, to: file, isPreview: false)
  }
}

/// How letters leave the program.
enum LetterFormat: String, CaseIterable, ExpressibleByArgument {
  /// Their numbers, one a line.
  case ids = "table"
  case json
  case text
  case fodt
}
