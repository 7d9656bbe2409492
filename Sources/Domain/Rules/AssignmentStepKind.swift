/// What a document or the Office can change in the life of an assignment, beside its result.
package enum AssignmentStepKind: String, CaseIterable, Hashable, Sendable, Labelled {
  case extend
  case suspend
  case resume
  case cancel
  case transfer
  case excuse
  case cause
  case judge

  package var label: Phrase {
    switch self {
    case .extend: Phrase("Gia hạn", "Extend")
    case .suspend: Phrase("Tạm dừng", "Suspend")
    case .resume: Phrase("Cho tiếp tục", "Resume")
    case .cancel: Phrase("Hủy nhiệm vụ", "Cancel")
    case .transfer: Phrase("Chuyển đơn vị khác", "Transfer to another unit")
    case .excuse: Phrase("Công nhận lý do khách quan", "Accept an objective cause")
    case .cause: Phrase("Ghi nguyên nhân trễ", "Note the cause of lateness")
    case .judge: Phrase("Đánh giá đơn vị phối hợp", "Judge a cooperating unit")
    }
  }

  /// The states in which an assignment can take the step.
  ///
  /// A step that changes the term waits until a reported result is accepted or returned; one that says something of the
  /// lateness or of the cooperation may come after the end. A proposal, as QĐ 42/2014 and QĐ 1683 are silent on it.
  package var states: [AssignmentState] {
    switch self {
    case .extend: [.new, .inProgress, .reported, .returned]
    case .suspend, .transfer: [.new, .inProgress, .returned]
    case .resume: [.suspended]
    case .cancel: [.new, .inProgress, .reported, .returned, .suspended]
    case .excuse, .cause, .judge: [.new, .inProgress, .reported, .returned, .accepted, .suspended]
    }
  }

  /// What an account must be allowed to do to take the step.
  package var permission: Permission { .changeAssignmentTerms }
}
