import Domain
import TerminalUI
import VietnameseText

extension ScreenID {
  /// The whole at a glance.
  package static let overview = ScreenID("overview")
}

/// What a row of the overview leads to.
enum OverviewTarget: Hashable, Sendable {
  case news(NewsItem)
  case unit(Code<OrgUnit>)
  case incidents(IncidentState)
  case clock(RecordNumber<Incident>)
  case instruction(Instruction)
}

/// The parts of the overview that have rows.
enum OverviewBlock: CaseIterable, Hashable, Sendable {
  case news
  case units
  case incidents
  case clocks
  case compliance
}

/// The whole at a glance: counts, trend, worst units, incidents, gaps, and what is new since the person last looked.
package struct OverviewScreen: Screen {
  package static let id = ScreenID.overview
  package static let title = Phrase("Tổng quan", "Overview")
  package static let key: Character = "0"
  /// Beside the screens of daily work there is no room for its tab.
  package static let isTab = false
  package var filterBox = FilterBox()

  private(set) var overview: Overview?
  var block = OverviewBlock.news
  var lists: [OverviewBlock: RecordList<OverviewTarget>] = [:]
  /// The units that have not carried out one instruction, in place of the blocks.
  var page: GapPage?

  package init() {}

  package var adviceNow: Phrase? {
    guard page == nil else { return Phrase("Enter xem đơn vị, ESC về tổng quan", "Enter opens a unit, ESC goes back") }
    return Phrase(
      "Tab phần sau, Enter tới dòng này, n N đi qua tin mới", "Tab next part, Enter follows, n N walk the news")
  }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let loaded = app.ledger.overview, loaded.basis.account == app.session.account else {
      overview = nil
      return
    }
    guard overview != loaded.overview else { return }
    overview = loaded.overview
    for block in OverviewBlock.allCases {
      var list = lists[block] ?? RecordList()
      list.update(OverviewScreen.targets(of: block, loaded.overview), order: order)
      if list.cursor == nil, let first = list.ids.first { list.select(first) }
      lists[block] = list
    }
    page?.refresh(loaded.overview, order: order)
  }

  private static func targets(of block: OverviewBlock, _ overview: Overview) -> [OverviewTarget] {
    switch block {
    case .news: overview.news.map { .news($0) }
    case .units: overview.lateUnits.map { .unit($0.unit) }
    case .incidents: overview.incidents.map { .incidents($0.state) }
    case .clocks: overview.alarms.map { .clock($0.incident) }
    case .compliance: overview.gaps.map { .instruction($0.instruction) }
    }
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    for block in OverviewBlock.allCases { _ = lists[block]?.settle() }
    page?.list.settleQuietly()
    return app.requestOverview()
  }

  package func chosenRecord(_ app: AppState) -> RecordKey? {
    if let page { return page.list.cursor.map { RecordKey(.unit, $0.rawValue) } }
    switch lists[block]?.cursor {
    case .news(let item): return item.key
    case .unit(let unit): return RecordKey(.unit, unit.rawValue)
    case .clock(let id): return RecordKey(.incident, id.rawValue)
    case .incidents, .instruction, nil: return nil
    }
  }
}

/// The units that have not carried out one instruction.
struct GapPage: Sendable {
  let instruction: Instruction
  private(set) var gaps: [Overview.UnitGap] = []
  var list = RecordList<Code<OrgUnit>>()

  init(_ instruction: Instruction, _ overview: Overview) {
    self.instruction = instruction
    refresh(overview, order: .renewed)
  }

  mutating func refresh(_ overview: Overview, order: RowOrder) {
    gaps = overview.gaps.first { $0.instruction == instruction }?.units ?? []
    list.update(gaps.map(\.unit), order: order)
    if list.cursor == nil, let first = list.ids.first { list.select(first) }
  }
}

extension RecordList {
  /// Lets the detail follow the cursor where nothing depends on it.
  fileprivate mutating func settleQuietly() { _ = settle() }
}
