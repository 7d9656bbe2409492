/// A written request that a party explain itself (DOMAIN §7: the right to be heard).
package struct ExplanationRequest: FieldObject, Hashable {
  package var document = ""
  package var on: CalendarDay?
  /// Last day of the answer; so many working days after the request as the thresholds say, unless it names a later one.
  package var due: CalendarDay?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<ExplanationRequest>([
    Field("document", Phrase("Văn bản yêu cầu", "Requesting document"), .text, \.document),
    Field("on", Phrase("Ngày yêu cầu", "Requested on"), .day, \.on),
    Field("due", Phrase("Hạn giải trình", "Answer due"), .day, \.due),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// What a party answered, or that it did not.
package struct Explanation: FieldObject, Hashable {
  /// Whether the time passed without an answer.
  package var isMissing = false
  package var document = ""
  package var on: CalendarDay?
  /// The gist of the answer, or what is known of why there is none.
  package var text = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<Explanation>([
    Field("none", Phrase("Không giải trình", "No explanation"), .boolean, \.isMissing),
    Field("document", Phrase("Văn bản giải trình", "Explaining document"), .text, \.document),
    Field("on", Phrase("Ngày giải trình", "Explained on"), .day, \.on),
    Field("text", Phrase("Nội dung giải trình", "Explanation"), .longText, \.text),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}
