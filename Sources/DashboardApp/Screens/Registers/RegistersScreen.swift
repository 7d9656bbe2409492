import Domain
import TerminalUI

extension ScreenID {
  /// The registers of the seven instructions.
  package static let registers = ScreenID("registers")
}

extension ScreenAction {
  static let addEntry = ScreenAction("registers.add")
  static let editEntry = ScreenAction("registers.edit")
  static let annulEntry = ScreenAction("registers.annul")
  /// What follows for the entry: the remedy of a finding, or an assignment out of a plan item.
  static let followEntry = ScreenAction("registers.follow")
  static let addFinding = ScreenAction("registers.finding")
  /// Goes to the incident or assignment that followed from the entry.
  static let openConsequence = ScreenAction("registers.consequence")
}

/// The registers of the seven instructions: one at a time, its entries, and the page of one entry.
package struct RegistersScreen: Screen {
  package static let id = ScreenID.registers
  package static let title = Phrase("Sổ theo dõi", "Registers")
  package static let key: Character = "7"
  /// Beside the screens of daily work there is no room for its tab.
  package static let isTab = false
  package static let filterExample = Phrase("cu jut, d25, state:overdue", "cu jut, d25, state:overdue")

  package var filterBox = FilterBox(fields: RegistryIndex.filterFields(of: .dissemination))
  private(set) var register = Register.dissemination
  var list = RecordList<RecordKey>()
  private(set) var rows: [RecordKey: EntryRow] = [:]
  /// How many entries each register has that are not annulled.
  private(set) var counts: [Register: Int] = [:]
  var order = EntryOrder.day
  var isReversed = false
  var isFolded = false
  /// An entry to choose as soon as it has been read.
  private var awaited: RecordKey?
  /// The entry shown on the whole body.
  var page: EntryPage?

  package init() {}

  package var adviceNow: Phrase? {
    guard page == nil else {
      return Phrase("ESC về sổ   F4 sửa   F6 bước tiếp   ! vụ việc", "ESC back   F4 edit   F6 next   ! incident")
    }
    return Phrase(
      "Tab sổ sau   F7 ghi mục   F4 sửa   F8 hủy   H lịch sử", "Tab next register   F7 enter   F4 edit   F8 annul")
  }

  package mutating func refresh(_ app: AppState, order rowOrder: RowOrder) {
    guard let index = app.index else { return }
    let registers = index.registry.registers
    counts = Dictionary(
      uniqueKeysWithValues: Register.allCases.map { ($0, RegistersScreen.count($0.type, registers)) })
    let found = order.sorted(
      EntryRow.rows(of: register, filterBox.filter, app), isReversed: isReversed, index)
    rows = Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    list.update(found.map(\.key), order: rowOrder, onLoss: filterBox.isOpen ? .chooseFirst : .chooseNone)
    if list.cursor == nil, rowOrder == .renewed, let first = list.ids.first { list.select(first) }
    if let awaited, list.ids.contains(awaited) {
      list.select(awaited)
      self.awaited = nil
    }
    if let page, registers.entry(page.key) == nil { self.page = nil }
    page?.refresh(registers, order: rowOrder)
  }

  private static func count<Entry: RegisterRecord>(_ type: Entry.Type, _ registers: Registers) -> Int {
    var count = 0
    registers[type].forEach { if $0.header.annulled == nil { count += 1 } }
    return count
  }

  /// The entry that keys are about.
  var chosen: RecordKey? { page?.key ?? list.cursor }

  package func chosenRecord(_ app: AppState) -> RecordKey? { chosen }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    page?.settle()
    if let key = page?.key { app.ledger.markSeen(key) }
    guard let shown = page?.key ?? (app.layout.shape.isWide && !isFolded ? list.detail : nil) else { return [] }
    return app.requestHistory(of: shown)
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    switch focus {
    case .entry(let key):
      guard let register = key.kind.register else { return [] }
      if register != self.register || page != nil || !filterBox.isEmpty { show(register, app) }
      awaited = list.ids.contains(key) ? nil : key
      list.select(key)
    case .register(let register, let filter):
      show(register, app)
      filterBox.set(filter)
      refresh(app, order: .renewed)
    default: break
    }
    return []
  }

  /// Shows another register from its top.
  mutating func show(_ other: Register, _ app: AppState) {
    register = other
    filterBox = FilterBox(fields: RegistryIndex.filterFields(of: other))
    page = nil
    list = RecordList()
    isReversed = false
    refresh(app, order: .renewed)
  }
}

/// The page of one entry; that of a check has its findings as rows.
struct EntryPage: Sendable {
  let key: RecordKey
  var offset = 0
  /// Findings by their numbers, counted from 1.
  private(set) var findings = RecordList<Int>()

  init(_ key: RecordKey, _ registers: Registers) {
    self.key = key
    refresh(registers, order: .renewed)
  }

  mutating func refresh(_ registers: Registers, order: RowOrder) {
    guard let check = registers.entry(key) as? Check else { return }
    findings.update(Array(1..<(check.findings.count + 1)), order: order)
  }

  mutating func move(_ move: ListState.Move, height: Int) -> [Effect] { findings.move(move, height: height) }

  mutating func settle() { _ = findings.settle() }

  mutating func select(_ finding: Int) { findings.select(finding) }
}
