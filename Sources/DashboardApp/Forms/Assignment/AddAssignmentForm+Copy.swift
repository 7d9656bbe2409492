import Domain
import TerminalUI

extension AddAssignmentForm {
  /// The form filled with what another assignment was made of, for further lead units.
  ///
  /// The unit stays empty: whoever gets the copy is for a person to say. A due day comes along as its wording where it
  /// was given by one, since a day computed for another issue would be wrong.
  init(copying assignment: Assignment, _ app: AppState) {
    self.init(unit: nil, app)
    self[.title]?.setText(assignment.title)
    self[.source]?.setText(assignment.source)
    if let issued = assignment.issued { self[.issued]?.setText(issued.dayMonthYear) }
    if let due = assignment.dueText ?? assignment.originalDue?.dayMonthYear { self[.originalDue]?.setText(due) }
    for unit in assignment.cooperatingUnits {
      if let option = FlagForm.option(ofUnit: unit, on: nil, app) { self[.coop]?.toggle(option) }
    }
    self[.kind]?.choose(assignment.workKind.option(app))
    if let follower = assignment.follower.flatMap({ app.index?.registry.users[$0] }) {
      self[.follower]?.choose(AssignmentFields.option(of: follower))
    }
  }
}
