import Domain
import TerminalUI
import VietnameseText

extension Action {
  /// The next of open, closed and all assignments.
  static let nextScope = Action.own(ScreenAction("assignments.scope"))
}

extension AssignmentsScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    if let page { return page.bindings(app) }
    let scope = ActionBinding(
      [.character("o")], .nextScope, Phrase("đổi phạm vi: đang mở, đã xong, tất cả", "scope: open, closed, all"),
      short: Phrase("phạm vi", "scope"), group: .list, inBar: true)
    let open = CommonBindings.open(
      Phrase("xem nhiệm vụ, có lịch sử", "read the task, with history"),
      disabled: list.cursor == nil ? CommonBindings.nothingChosen : nil)
    let work =
      markCount > 0
      ? BulkBindings.assignments(markCount, list.cursor, app)
      : [CommonBindings.flag(app, chosen: list.cursor != nil)] + EditingBindings.assignment(list.cursor, app)
    let own = [open] + work + [CommonBindings.filter, scope] + CommonBindings.marking(markCount)
    let clear = filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))]
    return own + CommonBindings.sorting + CommonBindings.changes + [CommonBindings.foldDetail] + clear
      + CommonBindings.moves
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    if page == nil, markCount > 0, app.openBulk(for: action, on: list.marked) { return [] }
    if app.openAssignmentForm(for: action, on: page?.id ?? list.cursor) { return [] }
    if page != nil { return handleOnPage(action, &app) }
    switch action {
    case .move(let move): return list.move(move, height: rowsShown(app))
    case .open: return list.cursor.map { open($0, &app) } ?? []
    case .flag: app.openFlag(on: list.cursor)
    case .filter: filterBox.open()
    case .mark: return list.toggleMark(height: rowsShown(app))
    case .invertMarks: list.invertMarks()
    case .clearMarks: list.clearMarks()
    case .back: return clearFilter(&app)
    case .nextSort, .previousSort, .reverseSort, .nextScope: return reorder(action, &app)
    case .nextChanged, .previousChanged: return goToChanged(by: action, &app)
    case .foldDetail: return fold(&app)
    default: break
    }
    return []
  }

  private mutating func reorder(_ action: Action, _ app: inout AppState) -> [Effect] {
    if action == .nextScope { query.scope = query.scope.next }
    var sort = AssignmentSort(query.order, isReversed: query.isReversed)
    sort.change(by: action)
    query.order = sort.order
    query.isReversed = sort.isReversed
    refresh(app, order: .renewed)
    if list.cursor == nil, let first = list.ids.first { list.select(first) }
    return settle(&app)
  }
}

extension AppState {
  /// Whether someone else changed an assignment, or it became late, since it was last looked at.
  func isChanged(_ id: RecordNumber<Assignment>) -> Bool { ledger.isNews(id) }

  /// Says that no row of the list was changed by others.
  mutating func tellNothingChanged() -> [Effect] {
    messages.post(.news, text(Phrase("Không có dòng nào vừa đổi.", "No row has changed.")))
    return []
  }

  /// Opens the form that flags an incident on an assignment.
  mutating func openFlag(on id: RecordNumber<Assignment>?) {
    guard let id, let assignment = try? index?.registry.assignment(id) else { return }
    open(.flag(unit: assignment.unit, assignment: id))
  }
}

extension CommonBindings {
  /// Flagging an incident on the chosen assignment.
  static func flag(_ app: AppState, chosen: Bool) -> ActionBinding {
    let nothing = chosen ? nil : Phrase("chưa chọn nhiệm vụ nào", "no task is chosen")
    return ActionBinding(
      [.character("!")], .flag, Phrase("ghi nhận vụ việc", "flag an incident"), short: Phrase("vụ việc", "flag"),
      group: .record, disabled: app.bar(to: .flagIncident) ?? nothing, inBar: true)
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, the first after the last.
  var next: Self { neighbour(1) }
  /// The case before this one, the last before the first.
  var previous: Self { neighbour(-1) }

  private func neighbour(_ step: Int) -> Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[(place + step + all.count) % all.count]
  }
}
