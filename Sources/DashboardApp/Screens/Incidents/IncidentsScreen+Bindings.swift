import Domain
import TerminalUI
import VietnameseText

extension ScreenAction {
  /// The steps that can follow for the chosen incident.
  static let incidentSteps = ScreenAction("incidents.steps")
}

extension IncidentsScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    if tab == .suggestions, page == nil {
      return suggestions.bindings(app) + stateBindings + clearing + CommonBindings.moves
    }
    return recordBindings(app) + (page == nil ? listBindings + CommonBindings.marking(markCount) : pageBindings)
      + CommonBindings.moves
  }

  private func recordBindings(_ app: AppState) -> [ActionBinding] {
    let steps = IncidentStep.allCases.map { ($0, objection(to: $0, app)) }
    let step = ActionBinding(
      [.function(6), .character("m")], .own(.incidentSteps), Phrase("Chuyển bước", "Next step"),
      short: Phrase("Chuyển", "Step"), group: .record, disabled: nextStepObjection(app), inBar: true)
    var bindings = [
      page == nil && markCount > 0 ? BulkBindings.incidents(markCount, app) : step,
      ActionBinding(
        [.function(7), .character("a"), .character("!")], .flag, Phrase("Ghi nhận vụ việc", "Flag an incident"),
        short: Phrase("Thêm", "Flag"), group: .record, disabled: app.bar(to: .flagIncident), inBar: true),
    ]
    bindings += steps.map { step, objection in
      ActionBinding([], step.action, step.label, group: .record, disabled: objection)
    }
    return bindings
  }

  private var listBindings: [ActionBinding] {
    let none = list.cursor == nil ? Phrase("chưa chọn vụ việc nào", "no incident chosen") : nil
    return [
      CommonBindings.open(Phrase("Xem đủ, có lịch sử", "All of it, with history"), disabled: none),
      CommonBindings.filter,
    ] + stateBindings + clearing + CommonBindings.sorting + CommonBindings.changes
  }

  private var stateBindings: [ActionBinding] {
    [
      ActionBinding(
        [.tab], .nextPane, Phrase("trạng thái sau", "next state"), short: Phrase("trạng thái", "state"), group: .list,
        inBar: true),
      ActionBinding([.backTab], .previousPane, Phrase("trạng thái trước", "state before"), group: .list),
      CommonBindings.foldDetail,
    ]
  }

  /// ESC, where there is something that it clears.
  private var clearing: [ActionBinding] {
    guard !filterBox.isEmpty || tab != .all else { return [] }
    return [CommonBindings.back(Phrase("bỏ lọc, hiện tất cả", "clear the filter, show all"))]
  }

  private var pageBindings: [ActionBinding] {
    [
      CommonBindings.back(Phrase("về danh sách", "back to the list"), short: Phrase("về", "back"))
    ]
  }

  /// Why no step can follow now, told of the step that is next in the life of the incident; nil where one can.
  private func nextStepObjection(_ app: AppState) -> Phrase? {
    guard let incident = chosen.flatMap({ app.index?.incident($0) }), let registry = app.index?.registry else {
      return Phrase("chưa chọn vụ việc nào", "no incident chosen")
    }
    let due = IncidentStep.allCases.filter { registry.isDue($0, of: incident, on: app.writingDay) }
    let objections = due.map { ($0, objection(to: $0, app)) }
    guard objections.allSatisfy({ $0.1 != nil }) else { return nil }
    if let bar = app.writingBar { return bar }
    let next = incident.state.usualStep
    guard let (step, objection) = objections.first(where: { $0.0 == next }) ?? objections.first, let objection else {
      return StepObjection.notDue(incident)
    }
    return Phrase(
      "\(step.label.vietnamese): \(objection.vietnamese)", "\(step.label.english): \(objection.english)")
  }

  /// Why a step cannot be taken with the chosen incident now; nil where it can.
  func objection(to step: IncidentStep, _ app: AppState) -> Phrase? {
    guard let id = chosen, let incident = app.index?.incident(id), let registry = app.index?.registry else {
      return Phrase("chưa chọn vụ việc nào", "no incident chosen")
    }
    guard registry.isDue(step, of: incident, on: app.writingDay) else { return StepObjection.notDue(incident) }
    return StepObjection.phrase(to: step, of: id, app)
  }
}

extension IncidentStep {
  /// The action that opens the form of the step.
  var action: Action {
    switch self {
    case .verify: .verify
    case .confirm: .confirm
    case .dismiss: .dismiss
    default: .own(ScreenAction("incidents.\(rawValue)"))
    }
  }
}
