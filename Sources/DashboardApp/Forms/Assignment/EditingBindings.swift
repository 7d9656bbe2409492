import Domain
import TerminalUI

extension ScreenAction {
  static let addAssignment = ScreenAction("assignments.add")
  static let editAssignment = ScreenAction("assignments.edit")
  static let copyAssignment = ScreenAction("assignments.copy")
  static let noteAssignment = ScreenAction("assignments.note")
  static let nextStep = ScreenAction("assignments.next")
  static let urge = ScreenAction("assignments.urge")
}

/// The keys that open the forms of records.
enum EditingBindings {
  /// Adding an assignment, and what can be done with the chosen one.
  static func assignment(_ id: RecordNumber<Assignment>?, _ app: AppState) -> [ActionBinding] {
    let record = id.flatMap { try? app.index?.registry.assignment($0) }
    let none = record == nil ? Phrase("chưa chọn nhiệm vụ nào", "no task is chosen") : nil
    let closed = record?.isClosed ?? false ? Phrase("nhiệm vụ đã đóng", "the task is closed") : nil
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      // The hint bar has room only for what the account can do now; help and palette tell the rest.
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: disabled == nil)
    }
    return [
      binding(
        [.function(7), .character("a")], .addAssignment, Phrase("giao nhiệm vụ mới", "enter an assignment"),
        Phrase("Giao", "Add"), app.bar(to: .addAssignment)),
      binding(
        [.function(4), .character("c")], .editAssignment, Phrase("sửa nhiệm vụ", "edit the task"),
        Phrase("Sửa", "Edit"), app.bar(to: .editAssignment) ?? none ?? closed),
      binding(
        [.function(5), .character("p")], .copyAssignment,
        Phrase("nhân bản, giao cho đơn vị khác", "copy, for other units"), Phrase("Nhân", "Copy"),
        app.bar(to: .addAssignment) ?? none),
      binding(
        [.character("t")], .noteAssignment, Phrase("ghi tiến độ", "note progress"), Phrase("tiến độ", "note"),
        app.bar(to: .noteAssignment) ?? none ?? closed),
      binding(
        [.function(6), .character("m")], .nextStep,
        Phrase("báo cáo, xác nhận, gia hạn, chuyển…", "report, accept, extend, transfer…"),
        Phrase("Bước", "Next"), stepBar(record, app) ?? none),
      binding(
        [.character("b")], .urge, Phrase("đôn đốc việc quá hạn", "urge the unit on late tasks"),
        Phrase("đôn đốc", "urge"), app.bar(to: .urgeUnit) ?? none ?? closed),
    ]
  }

  /// Why no step of an assignment can be taken by the account.
  private static func stepBar(_ assignment: Assignment?, _ app: AppState) -> Phrase? {
    if app.bar(to: .changeAssignmentTerms) == nil { return nil }
    if assignment?.isClosed ?? false { return Phrase("nhiệm vụ đã đóng", "the task is closed") }
    return resultBar(assignment, app)
  }

  /// Why the result of an assignment cannot be reported or answered by the account.
  static func resultBar(_ assignment: Assignment?, _ app: AppState) -> Phrase? {
    if let state = assignment?.state, ![.new, .inProgress, .returned, .reported].contains(state) {
      return Phrase("đang ở trạng thái “\(state.label.vietnamese)”", "it is “\(state.label.english)”")
    }
    if assignment?.state == .reported { return app.bar(to: .acceptAssignment) }
    guard let bar = app.bar(to: .reportAssignment) else { return nil }
    let isOwn = app.may(.reportOwnAssignment) && app.user?.unit == assignment?.unit
    return isOwn ? app.writingBar : bar
  }
}

extension AppState {
  /// Opens the form of an assignment that an action asks for; says whether it asks for one.
  mutating func openAssignmentForm(for action: Action, on id: RecordNumber<Assignment>?) -> Bool {
    if let id, openTerms(for: action, on: [id], areMarked: false) { return true }
    let request: FormRequest? =
      switch action {
      case .own(.addAssignment): .addAssignment(unit: nil)
      case .own(.editAssignment): id.map { .editAssignment($0) }
      case .own(.copyAssignment): id.map { .copyAssignment($0) }
      case .own(.noteAssignment): id.map { .noteAssignment($0) }
      case .own(.resultStep): id.map { .nextStep($0) }
      default: nil
      }
    if let request { open(request) }
    return request != nil
  }
}

extension AppState {
  /// Opens the menu of steps, the form of one of them, or the preview of letters; says whether the action asks for one.
  mutating func openTerms(for action: Action, on ids: [RecordNumber<Assignment>], areMarked: Bool) -> Bool {
    switch action {
    case .own(.nextStep): open(TermStepsDialog(ids, areMarked: areMarked, self))
    case .own(.urge): openUrging(on: ids)
    case .own(let own):
      guard let kind = AssignmentStepKind.allCases.first(where: { $0.action == own }) else { return false }
      open(.term(kind, ids))
    default: return false
    }
    return true
  }
}
