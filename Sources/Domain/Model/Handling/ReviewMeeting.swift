/// Whether the person concerned was at the review meeting.
package enum ReviewAttendance: String, FieldEnumeration, Labelled {
  case present
  /// Present, without the paper of self-criticism.
  case withoutPaper = "without-paper"
  /// Absent after the second summons, which does not stop the meeting.
  case absent

  package var label: Phrase {
    switch self {
    case .present: Phrase("Có mặt, có bản kiểm điểm", "Present with a paper")
    case .withoutPaper: Phrase("Có mặt, không có bản kiểm điểm", "Present without a paper")
    case .absent: Phrase("Vắng mặt", "Absent")
    }
  }
}

/// The meeting that reviews a party's fault: no vote, minutes, a form proposed by the party itself (DOMAIN §7).
package struct ReviewMeeting: FieldObject, Hashable {
  package var on: CalendarDay?
  package var chair = ""
  /// Number and day of the minutes.
  package var minutes = ""
  package var firstSummons: CalendarDay?
  package var secondSummons: CalendarDay?
  package var attendance = ReviewAttendance.present
  /// What the meeting concluded, with the form that was proposed.
  package var text = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<ReviewMeeting>([
    Field("on", Phrase("Ngày họp kiểm điểm", "Day of the meeting"), .day, \.on),
    Field("chair", Phrase("Người chủ trì", "Chair"), .text, \.chair),
    Field("minutes", Phrase("Biên bản", "Minutes"), .text, \.minutes),
    Field("firstSummons", Phrase("Triệu tập lần 1", "First summons"), .day, \.firstSummons),
    Field("secondSummons", Phrase("Triệu tập lần 2", "Second summons"), .day, \.secondSummons),
    Field("attendance", Phrase("Người kiểm điểm", "The person"), .choice, \.attendance),
    Field("text", Phrase("Kết luận cuộc họp", "Conclusion"), .longText, \.text),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}
