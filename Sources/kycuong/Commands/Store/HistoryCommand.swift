import ArgumentParser
import DashboardApp
import Domain
import VietnameseText

/// `kycuong history KEY`: who changed which field of a record when, from what to what.
struct HistoryCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: about(
        "Ai đã đổi trường nào của bản ghi, lúc nào, từ gì thành gì.",
        "Who changed which field of a record, when, from what to what."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(
    help: hint(
      "Bản ghi: incident/VV-2026-0012, assignment/NV-2026-000123, unit/so-noi-vu, hoặc chỉ số NV, VV.",
      "The record: incident/VV-2026-0012, unit/so-noi-vu, or an NV or VV number alone.", value: "key"))
  var key: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    let key = try recordKey()
    try place.require(key.kind.readPermission)
    let entries = try Failure.storing { () throws(StoreError) in try place.store.history(of: key) }
    guard !entries.isEmpty else { throw .store(.noSuchRecord(key), at: nil) }
    var listing = Listing(
      columns: HistoryCommand.columns, rows: try lines(of: key, in: entries),
      emptyNote: Phrase("Chưa có thay đổi nào.", "Nothing was changed."))
    listing.wraps = true
    try listing.print(list, in: session.language, isSample: place.snapshot.condition.isSample)
  }

  private func recordKey() throws(Failure) -> RecordKey {
    if let key = RecordKey(key) { return key }
    let upper = key.uppercased()
    if RecordNumber<Assignment>(rawValue: upper) != nil { return RecordKey(.assignment, upper) }
    if RecordNumber<Incident>(rawValue: upper) != nil { return RecordKey(.incident, upper) }
    let kinds = RecordKind.allCases.map { DisplayText($0.rawValue) }.joined(separator: ", ")
    throw .badInput(
      Phrase("“\(key)” không phải khóa của bản ghi.", "“\(key)” is not the key of a record."),
      next: Phrase(
        "Viết LOẠI/MÃ, như incident/VV-2026-0012; loại: \(kinds).",
        "Write KIND/ID, such as incident/VV-2026-0012; kinds: \(kinds)."))
  }

  private func lines(of key: RecordKey, in entries: [Entry]) throws(Failure) -> [HistoryLine] {
    do throws(ApplyError) {
      return try key.history(in: entries)
    } catch {
      throw .inputOutput(
        Phrase("Lịch sử của \(key.text) không dựng lại được.", "The history of \(key.text) cannot be replayed."),
        next: Phrase("Chạy: kycuong verify", "Run: kycuong verify"))
    }
  }

  private static var columns: [Column<HistoryLine>] {
    [
      Column("sequence", Phrase("Mục", "Entry"), numeric: true) { .integer($0.sequence.value) },
      Column("time", Phrase("Lúc", "Time")) { .moment($0.moment) },
      Column("account", Phrase("Tài khoản", "Account")) { .text($0.actor.account) },
      Column("role", Phrase("Vai trò", "Role"), in: .data) { .choice($0.actor.role) },
      Column("action", Phrase("Việc", "Action"), flexible: true) {
        .choice($0.action, ActionWords.label(of: $0.action))
      },
      Column("field", Phrase("Trường", "Field"), flexible: true) { line in
        .choice(line.field, line.label ?? Phrase("\(line.field)", "\(line.field)"))
      },
      Column("old", Phrase("Cũ", "Old"), flexible: true) { .field($0.old) },
      Column("new", Phrase("Mới", "New"), flexible: true) { .field($0.new) },
    ]
  }
}
