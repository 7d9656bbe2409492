import Domain
import TerminalUI
import VietnameseText

extension ScreenID {
  /// The annual evaluation of units and their heads.
  package static let evaluation = ScreenID("evaluation")
}

extension ScreenAction {
  static let enterPoints = ScreenAction("evaluation.points")
  static let setGrade = ScreenAction("evaluation.grade")
  static let wholeYear = ScreenAction("evaluation.year")
  static let nextYear = ScreenAction("evaluation.next")
  static let previousYear = ScreenAction("evaluation.previous")
  /// Goes to the incidents of the unit, where they are settled for the year.
  static let incidentsOfRow = ScreenAction("evaluation.incidents")
}

/// The evaluation of a year: units, each followed by its head, with points, proposal, reasons and the grade set.
package struct EvaluationScreen: Screen {
  package static let id = ScreenID.evaluation
  package static let title = Phrase("Đánh giá", "Evaluation")
  package static let key: Character = "6"
  /// Opened once a year, so that it takes no room from the tabs of daily work.
  package static let isTab = false
  package static let filterExample = Phrase("cu jut, snv", "cu jut, snv")

  /// What the roll was drawn up from, so that a filter or a key does not draw it up again.
  private struct Basis: Hashable, Sendable {
    let through: SequenceNumber
    let year: Int
    let today: CalendarDay
  }

  package var filterBox = FilterBox()
  /// The year chosen; nil is that of the reporting day.
  var chosen: Int?
  private(set) var roll: EvaluationRoll?
  /// Why the roll could not be drawn up.
  private(set) var fault: StoreError?
  private var basis: Basis?
  private(set) var rows: [EvaluationTarget: EvaluationRow] = [:]
  var list = RecordList<EvaluationTarget>()
  var isFolded = false
  /// Whether the chosen row is shown on the whole body, and how far it is scrolled.
  var page: Int?

  package init() {}

  package static func bar(_ app: AppState) -> Phrase? { app.lack(of: .seeIncidents) }

  package var adviceNow: Phrase? {
    page == nil
      ? Phrase(
        "Mũi tên trái, phải: đổi năm   F4 nhập điểm   F6 xếp loại   F7 việc của cả năm",
        "Arrows left, right: the year   F4 points   F6 grade   F7 the whole year")
      : Phrase("F4 nhập điểm   F6 xếp loại   ESC về danh sách", "F4 points   F6 grade   ESC back to the list")
  }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index, EvaluationScreen.bar(app) == nil else {
      roll = nil
      rows = [:]
      list.update([], order: order)
      return
    }
    let wanted = Basis(through: app.ledger.through, year: chosen ?? app.today.year, today: app.today)
    if basis != wanted {
      drawUp(wanted, index.registry, app.settings.rulebook)
      basis = wanted
    }
    let words = filterBox.filter.words
    let ids = (roll?.rows ?? []).filter { words.matches(searched($0, index.registry)) != nil }.map(\.target)
    list.update(ids, order: order, onLoss: filterBox.isEmpty ? .chooseNone : .chooseFirst)
    if list.cursor == nil, order == .renewed, let first = list.ids.first { list.select(first) }
  }

  private mutating func drawUp(_ wanted: Basis, _ registry: Registry, _ rulebook: Rulebook) {
    do throws(StoreError) {
      roll = try EvaluationRoll(of: wanted.year, registry, rulebook, today: wanted.today)
      fault = nil
    } catch {
      roll = nil
      fault = error
    }
    rows = Dictionary((roll?.rows ?? []).map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Names of the unit and the person, as a filter finds them.
  private func searched(_ row: EvaluationRow, _ registry: Registry) -> FoldedText {
    var words = [row.unitName.name, row.unitName.short, row.unit.rawValue]
    words += registry.units[row.unit]?.aliases ?? []
    if case .person(let person) = row.target { words += [registry.people[person]?.name ?? "", person.rawValue] }
    return FoldedText(words.joined(separator: " "))
  }

  /// The row under the cursor.
  var chosenRow: EvaluationRow? { list.cursor.flatMap { rows[$0] } }

  package func chosenRecord(_ app: AppState) -> RecordKey? {
    guard let row = chosenRow, let year = roll?.year, let id = row.target.id(in: year), row.record != nil else {
      return nil
    }
    return RecordKey(.evaluation, id.rawValue)
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    guard case .unit(let unit) = focus else { return [] }
    page = nil
    filterBox.set("")
    refresh(app, order: .renewed)
    list.select(.unit(unit))
    return []
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    return []
  }
}
