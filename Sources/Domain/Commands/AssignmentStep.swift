/// A step in the life of an assignment, with what the document says.
package enum AssignmentStep: Hashable, Sendable {
  case extend(to: CalendarDay?, document: String, granted: CalendarDay?, signer: String)
  /// The day is the first on which the work rests.
  case suspend(document: String, on: CalendarDay?, reason: String)
  /// The day is the first on which the work goes on.
  case resume(document: String, on: CalendarDay?)
  case cancel(document: String, on: CalendarDay?, reason: String)
  /// The day is the first on which the other unit has the task.
  case transfer(to: Code<OrgUnit>?, document: String, on: CalendarDay?, reason: String)
  case excuse(document: String, on: CalendarDay?, signer: String, reason: String)
  case cause(String)
  case judge(Code<OrgUnit>?, CooperationVerdict?, document: String, on: CalendarDay?, remark: String)

  package var kind: AssignmentStepKind {
    switch self {
    case .extend: .extend
    case .suspend: .suspend
    case .resume: .resume
    case .cancel: .cancel
    case .transfer: .transfer
    case .excuse: .excuse
    case .cause: .cause
    case .judge: .judge
    }
  }

  /// Name of the step in the journal.
  package var action: String { "assignment.\(kind.rawValue)" }
}
