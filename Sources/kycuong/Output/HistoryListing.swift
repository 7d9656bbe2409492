import DashboardApp
import Domain
import VietnameseText

extension Workplace {
  /// Prints who changed which field of a record, oldest first, to an account that may read such records.
  func printHistory(of key: RecordKey, _ list: ListOptions) throws(Failure) {
    try require(key.kind.readPermission)
    let entries = try Failure.storing(at: self) { () throws(StoreError) in try store.history(of: key) }
      .filter { $0.sequence <= snapshot.through }
    guard !entries.isEmpty else { throw .store(.noSuchRecord(key), at: self) }
    let words = ErrorText(language: language, on: .commandLine, registry: registry, rulebook: rulebook, day: day)
    var listing = Listing(
      columns: HistoryLine.columns(FieldWords(words)), rows: try HistoryLine.lines(of: key, in: entries),
      emptyNote: Phrase("Chưa có thay đổi nào.", "Nothing was changed."))
    listing.wraps = true
    try print(listing, list)
  }
}

extension HistoryLine {
  fileprivate static func lines(of key: RecordKey, in entries: [Entry]) throws(Failure) -> [HistoryLine] {
    do throws(ApplyError) {
      return try key.history(in: entries)
    } catch {
      throw .inputOutput(
        Phrase("Lịch sử của \(key.text) không dựng lại được.", "The history of \(key.text) cannot be replayed."),
        next: Phrase("Chạy: kycuong verify", "Run: kycuong verify"))
    }
  }

  /// A value as people read it; what lies inside a party of an incident is told by the words of its fields.
  private func told(_ value: FieldValue, _ words: FieldWords) -> ListValue {
    guard field.hasPrefix("parties."), !value.isNull else { return .field(value) }
    return .told(value, words.text(value, of: field, in: .incident))
  }

  fileprivate static func columns(_ words: FieldWords) -> [Column<HistoryLine>] {
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
      Column("old", Phrase("Cũ", "Old"), flexible: true) { $0.told($0.old, words) },
      Column("new", Phrase("Mới", "New"), flexible: true) { $0.told($0.new, words) },
    ]
  }
}
