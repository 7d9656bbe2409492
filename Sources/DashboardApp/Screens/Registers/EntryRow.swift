import Domain
import VietnameseText

/// An entry as the list of its register shows it, whatever register that is.
struct EntryRow: Sendable {
  let key: RecordKey
  let number: DisplayText
  let unit: Code<OrgUnit>?
  let subject: DisplayText
  /// The fields that the register's description names.
  let cells: [DisplayText]
  let state: EntryState
  let day: CalendarDay?
  let hasIncident: Bool

  private init<Entry: RegisterRecord>(_ entry: Entry, _ app: AppState) {
    let words = EntryWords(entry, app)
    key = entry.key
    number = RecordWords.number(entry.id, on: app.today)
    unit = entry.header.unit
    subject = words.subject
    cells = Entry.register.columns.map { words.text(of: $0) }
    state = words.state
    day = entry.day
    hasIncident = entry.consequence?.kind == .incident
  }

  /// The rows of a register that a filter finds, the newest first.
  static func rows(of register: Register, _ filter: Filter, _ app: AppState) -> [EntryRow] {
    rows(register.type, filter, app)
  }

  private static func rows<Entry: RegisterRecord>(
    _ type: Entry.Type, _ filter: Filter, _ app: AppState
  ) -> [EntryRow] {
    guard let index = app.index, app.may(Entry.register.reader) else { return [] }
    return index.registry.registers.newestFirst(type)
      .filter { index.matches($0, filter, under: app.settings.rulebook) }.map { EntryRow($0, app) }
  }
}

/// How the rows of a register are ordered; annulled entries come last in any case.
enum EntryOrder: CaseIterable, Hashable, Sendable {
  case day
  case unit
  case state

  func sorted(_ rows: [EntryRow], isReversed: Bool, _ index: RegistryIndex) -> [EntryRow] {
    let names = Dictionary(
      rows.compactMap(\.unit).map { ($0, CollationKey(index.name(of: $0))) }, uniquingKeysWith: { first, _ in first })
    let states = EntryState.allCases
    func rank(_ row: EntryRow) -> Int { states.firstIndex(of: row.state) ?? states.count }
    let ordered: [EntryRow] =
      switch self {
      case .day: rows
      case .unit:
        rows.stablySorted { left, right in
          guard let first = left.unit.flatMap({ names[$0] }), let second = right.unit.flatMap({ names[$0] }) else {
            return left.unit != nil && right.unit == nil
          }
          return first < second
        }
      case .state: rows.stablySorted { rank($0) < rank($1) }
      }
    let turned = isReversed ? ordered.reversed() : ordered
    return turned.filter { $0.state != .annulled } + turned.filter { $0.state == .annulled }
  }
}

extension [EntryRow] {
  /// Sorted, rows of equal rank in the order in which they were.
  fileprivate func stablySorted(by isBefore: (EntryRow, EntryRow) -> Bool) -> [EntryRow] {
    enumerated().sorted { left, right in
      isBefore(left.element, right.element)
        || !isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
