import Domain
import TerminalUI
import VietnameseText

extension Action {
  /// Large counts, and back.
  static let largeCounts = Action.own(ScreenAction("overdue.large"))
}

extension OverdueScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    if let page { return page.bindings(app) }
    let large = ActionBinding(
      [.character("L")], .largeCounts, Phrase("số lớn, đọc được từ xa", "large counts"),
      short: Phrase("số lớn", "large"), group: .list, inBar: true)
    if isLarge { return [large, CommonBindings.back(Phrase("về bảng quá hạn", "back to the panel"))] }
    let open =
      pane == .units
      ? ActionBinding(
        [.enter, .character("l")], .open, Phrase("chỉ liệt kê đơn vị này", "list this unit only"),
        short: Phrase("chỉ đơn vị này", "this unit"), group: .record, inBar: true)
      : CommonBindings.open(
        Phrase("xem nhiệm vụ, có lịch sử", "read the task, with history"),
        disabled: chosen == nil ? CommonBindings.nothingChosen : nil)
    let clear = filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))]
    let flag = CommonBindings.flag(app, chosen: chosen != nil || chosenUnit != nil)
    let work =
      markCount > 0
      ? BulkBindings.assignments(markCount, chosen, app) : [flag] + EditingBindings.assignment(chosen, app)
    let urge = pane == .units && markCount == 0 ? [urgeUnit(app)] : []
    let marking = pane == .units ? [] : CommonBindings.marking(markCount)
    return [open] + urge + work.filter { urge.isEmpty || $0.action != .own(.urge) } + [CommonBindings.filter]
      + paneBindings + [large] + marking
      + CommonBindings.sorting + CommonBindings.changes + [CommonBindings.foldDetail] + clear + CommonBindings.moves
  }

  /// Urging the unit under the cursor on all its late tasks.
  private func urgeUnit(_ app: AppState) -> ActionBinding {
    let none = Phrase("chưa chọn đơn vị nào", "no unit is chosen")
    return ActionBinding(
      [.character("b")], .own(.urge), Phrase("đôn đốc mọi việc quá hạn của đơn vị", "urge the unit on all late tasks"),
      short: Phrase("đôn đốc", "urge"), group: .record,
      disabled: app.bar(to: .urgeUnit) ?? (chosenUnit == nil ? none : nil), inBar: true)
  }

  private var paneBindings: [ActionBinding] {
    [
      ActionBinding(
        [.tab], .nextPane, Phrase("sang phần sau: danh sách, đơn vị, sắp đến hạn", "next part: list, units, due soon"),
        short: Phrase("phần", "part"), group: .list, inBar: true),
      ActionBinding([.backTab], .previousPane, Phrase("về phần trước", "previous part"), group: .list),
    ]
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    if page == nil, markCount > 0, app.openBulk(for: action, on: marked) { return [] }
    if page == nil, !isLarge, let chosenUnit, action == .own(.urge) {
      app.openUrging(ofUnit: chosenUnit)
      return []
    }
    if !isLarge, app.openAssignmentForm(for: action, on: page?.id ?? chosen) { return [] }
    if page != nil { return handleOnPage(action, &app) }
    if isLarge { return handleLarge(action, &app) }
    switch action {
    case .move(let move): return self.move(move, app)
    case .open: return openChosen(&app)
    case .flag:
      if let chosenUnit { app.open(.flag(unit: chosenUnit, assignment: nil)) } else { app.openFlag(on: chosen) }
    case .filter: filterBox.open()
    case .back: return clearFilter(&app)
    case .nextPane: return go(to: pane.next, &app)
    case .previousPane: return go(to: pane.previous, &app)
    case .goTo(Self.id): return go(to: pane == .list ? .units : .list, &app)
    case .nextChanged, .previousChanged:
      pane = .list
      return goToChanged(by: action, &app)
    case .largeCounts: isLarge = true
    case .mark, .invertMarks, .clearMarks: return mark(action, app)
    case .nextSort, .previousSort, .reverseSort: return reorder(action, &app)
    case .foldDetail: return fold(&app)
    default: break
    }
    return []
  }

  private mutating func handleLarge(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .largeCounts, .back, .open, .goTo(Self.id):
      isLarge = false
      return settle(&app)
    default: return []
    }
  }

  private mutating func mark(_ action: Action, _ app: AppState) -> [Effect] {
    switch (action, pane) {
    case (.mark, .list): return list.toggleMark(height: layout(app).listRows)
    case (.mark, .dueSoon): return dueSoon.toggleMark(height: layout(app).dueSoonRows)
    case (.invertMarks, .list): list.invertMarks()
    case (.invertMarks, .dueSoon): dueSoon.invertMarks()
    case (.clearMarks, _):
      list.clearMarks()
      dueSoon.clearMarks()
    default: break
    }
    return []
  }

  private mutating func reorder(_ action: Action, _ app: inout AppState) -> [Effect] {
    sort.change(by: action)
    refresh(app, order: .renewed)
    return settle(&app)
  }

  private mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    let layout = layout(app)
    switch pane {
    case .list: return list.move(move, height: layout.listRows)
    case .units: return units.move(move, height: layout.unitRows)
    case .dueSoon: return dueSoon.move(move, height: layout.dueSoonRows)
    }
  }

  private mutating func openChosen(_ app: inout AppState) -> [Effect] {
    if let chosen { return open(chosen, &app) }
    guard pane == .units, let unit = units.cursor else { return [] }
    narrow(to: unit, app)
    return settle(&app)
  }

  private mutating func go(to next: Pane, _ app: inout AppState) -> [Effect] {
    pane = next
    return settle(&app)
  }
}
