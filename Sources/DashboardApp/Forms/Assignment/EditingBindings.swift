import Domain
import TerminalUI

extension ScreenAction {
  static let addAssignment = ScreenAction("assignments.add")
  static let editAssignment = ScreenAction("assignments.edit")
  static let copyAssignment = ScreenAction("assignments.copy")
  static let noteAssignment = ScreenAction("assignments.note")
  static let nextStep = ScreenAction("assignments.next")
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
        Phrase("báo cáo kết quả, xác nhận, trả lại", "report, accept or return the result"), Phrase("Bước", "Next"),
        stepBar(record, app) ?? none ?? closed),
    ]
  }

  /// Why the step that follows for an assignment cannot be taken by the account.
  private static func stepBar(_ assignment: Assignment?, _ app: AppState) -> Phrase? {
    if assignment?.state == .reported { return app.bar(to: .acceptAssignment) }
    guard let bar = app.bar(to: .reportAssignment) else { return nil }
    let isOwn = app.may(.reportOwnAssignment) && app.user?.unit == assignment?.unit
    return isOwn ? app.writingBar : bar
  }
}

extension AppState {
  /// Opens the form of an assignment that an action asks for; says whether it asks for one.
  mutating func openAssignmentForm(for action: Action, on id: RecordNumber<Assignment>?) -> Bool {
    let request: FormRequest? =
      switch action {
      case .own(.addAssignment): .addAssignment(unit: nil)
      case .own(.editAssignment): id.map { .editAssignment($0) }
      case .own(.copyAssignment): id.map { .copyAssignment($0) }
      case .own(.noteAssignment): id.map { .noteAssignment($0) }
      case .own(.nextStep): id.map { .nextStep($0) }
      default: nil
      }
    if let request { open(request) }
    return request != nil
  }
}
