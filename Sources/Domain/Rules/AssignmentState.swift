/// How far an assignment has come; computed from its events, never stored.
package enum AssignmentState: String, CaseIterable, Sendable, Labelled {
  case new
  case inProgress = "in-progress"
  case reported
  /// A claimed result was sent back.
  case returned
  case accepted
  /// A document stopped the work, and none has let it go on.
  case suspended
  case cancelled
  case transferred

  package var label: Phrase {
    switch self {
    case .new: Phrase("Mới giao", "New")
    case .inProgress: Phrase("Đang thực hiện", "In progress")
    case .reported: Phrase("Đã báo cáo", "Reported")
    case .returned: Phrase("Trả lại", "Returned")
    case .accepted: Phrase("Đã xác nhận", "Accepted")
    case .suspended: Phrase("Tạm dừng", "Suspended")
    case .cancelled: Phrase("Hủy", "Cancelled")
    case .transferred: Phrase("Chuyển", "Transferred")
    }
  }
}

extension Assignment {
  package var state: AssignmentState {
    switch outcome {
    case .cancelled: return .cancelled
    case .transferred: return .transferred
    case nil: break
    }
    if acceptance != nil { return .accepted }
    if let suspension = suspensions.last, suspension.resumedOn == nil { return .suspended }
    if result != nil { return .reported }
    if !returns.isEmpty { return .returned }
    return notes.isEmpty ? .new : .inProgress
  }
}
