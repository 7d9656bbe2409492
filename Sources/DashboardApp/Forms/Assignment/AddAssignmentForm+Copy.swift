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
    if let wording = assignment.dueText {
      self[.dueText]?.setText(wording)
    } else if let due = assignment.originalDue {
      self[.originalDue]?.setText(due.dayMonthYear)
    }
    for unit in assignment.cooperatingUnits {
      if let option = FlagForm.option(ofUnit: unit, on: nil, app) { self[.coop]?.toggle(option) }
    }
    self[.kind]?.choose(AssignmentFields.option(of: assignment.workKind, app))
    if let follower = assignment.follower.flatMap({ app.index?.registry.users[$0] }) {
      self[.follower]?.choose(AssignmentFields.option(of: follower))
    }
  }
}
