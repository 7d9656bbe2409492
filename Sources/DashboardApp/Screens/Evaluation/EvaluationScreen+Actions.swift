import Domain
import TerminalUI

extension EvaluationScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    rowBindings(app)
      + (page == nil
        ? listBindings(app) : [CommonBindings.back(Phrase("về danh sách", "back"), short: Phrase("về", "back"))])
      + CommonBindings.moves
  }

  private func rowBindings(_ app: AppState) -> [ActionBinding] {
    let bar = app.bar(to: .manageEvaluations) ?? closedBar
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: true)
    }
    return [
      binding(
        [.function(4), .character("c")], .enterPoints,
        Phrase("nhập điểm, mức tự xếp", "enter points or the own grade"), Phrase("Điểm", "Points"), bar ?? none),
      binding(
        [.function(6), .character("m")], .setGrade, Phrase("xếp loại", "set the grade"), Phrase("Xếp", "Grade"),
        bar ?? none),
      binding(
        [.function(7), .character("p")], .wholeYear,
        Phrase("cả năm: ghi đề xuất, khóa năm", "the whole year: proposals, closing"), Phrase("Cả năm", "Year"), bar),
      ActionBinding(
        [.character("t")], .own(.incidentsOfRow), Phrase("tới vụ việc của đơn vị", "to the unit's incidents"),
        group: .record, disabled: none),
    ]
  }

  private func listBindings(_ app: AppState) -> [ActionBinding] {
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    let next = year(app) >= app.today.year ? Phrase("năm sau chưa bắt đầu", "the next year has not begun") : nil
    return [
      CommonBindings.open(Phrase("xem các căn cứ", "read the reasons"), disabled: none),
      ActionBinding([.left], .own(.previousYear), Phrase("năm trước", "year before"), group: .list),
      ActionBinding([.right], .own(.nextYear), Phrase("năm sau", "next year"), group: .list, disabled: next),
      CommonBindings.filter, CommonBindings.foldDetail,
    ] + CommonBindings.changes
      + (filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))])
  }

  /// Why nothing of the year changes any more.
  private var closedBar: Phrase? {
    roll?.closed == nil ? nil : Phrase("năm đánh giá đã khóa", "the year is closed")
  }

  func year(_ app: AppState) -> Int { chosen ?? app.today.year }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): return self.move(move, app)
    case .open: page = list.cursor == nil ? nil : 0
    case .back: back(app)
    case .filter: filterBox.open()
    case .foldDetail: isFolded.toggle()
    case .nextChanged, .previousChanged:
      let (ledger, year) = (app.ledger, year(app))
      _ = list.selectNext(forward: action == .nextChanged) { target in
        target.id(in: year).map { ledger.isChanged(RecordKey(.evaluation, $0.rawValue)) } ?? false
      }
    case .own(let own): return handle(own, &app)
    default: break
    }
    return []
  }

  private mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    guard let page, let row = chosenRow else {
      return list.move(move, height: UnitsTable.rowsShown(panes(app).list))
    }
    let body = app.layout.body
    let lines = EvaluationDetail(row, app, width: body.width - 3).lines
    self.page = ScrollView.offset(page, after: move, lineCount: lines.count, height: body.height)
    return []
  }

  private mutating func back(_ app: AppState) {
    if page != nil {
      page = nil
    } else {
      filterBox.set("")
      refresh(app, order: .renewed)
    }
  }

  private mutating func handle(_ action: ScreenAction, _ app: inout AppState) -> [Effect] {
    switch action {
    case .nextYear: go(to: year(app) + 1, app)
    case .previousYear: go(to: year(app) - 1, app)
    case .incidentsOfRow: return chosenRow.map { app.go(to: .incidents, at: .records(of: $0.unit)) } ?? []
    default: if let request = request(for: action, app) { app.open(.evaluation(request)) }
    }
    return []
  }

  private func request(for action: ScreenAction, _ app: AppState) -> EvaluationFormRequest? {
    switch action {
    case .enterPoints: list.cursor.map { .points($0, year: year(app)) }
    case .setGrade: list.cursor.map { .grade($0, year: year(app)) }
    case .wholeYear: .year(year(app))
    default: nil
    }
  }

  private mutating func go(to year: Int, _ app: AppState) {
    guard year <= app.today.year, year > 1900 else { return }
    chosen = year == app.today.year ? nil : year
    refresh(app, order: .renewed)
  }

  /// How the body is shared between list and detail, below the line of the year.
  func panes(_ app: AppState) -> ListPanes {
    ListPanes(app.layout.body.inset(top: 1), app.layout.shape, detailRows: 6, isFolded: isFolded)
  }
}
