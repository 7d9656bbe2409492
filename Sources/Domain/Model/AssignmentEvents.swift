/// A later due day that the assigning authority granted; whether it counts is a rule, not a fact of the record.
package struct DueExtension: FieldObject {
  package var to: CalendarDay?
  package var document = ""
  package var granted: CalendarDay?
  package var signer = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(to: CalendarDay, document: String, granted: CalendarDay, signer: String) {
    self.to = to
    self.document = document
    self.granted = granted
    self.signer = signer
  }

  package static let table = FieldTable<DueExtension>([
    Field("to", Phrase("Đến ngày", "To"), .day, \.to),
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("granted", Phrase("Ngày cho phép", "Granted"), .day, \.granted),
    Field("signer", Phrase("Người ký", "Signer"), .text, \.signer),
  ])
}

/// The document by which the lead unit says it has finished; claimed, not yet accepted.
package struct ResultReport: FieldObject {
  package var document = ""
  /// Day of the result document: the day that counts (DOMAIN §6 rule 1).
  package var on: CalendarDay?
  /// Day on which it was entered.
  package var entered: CalendarDay?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(document: String, on day: CalendarDay, entered: CalendarDay, account: String) {
    self.document = document
    on = day
    self.entered = entered
    self.account = account
  }

  package static let table = FieldTable<ResultReport>([
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("on", Phrase("Ngày văn bản", "Day of the document"), .day, \.on),
    Field("entered", Phrase("Ngày nhập", "Entered"), .day, \.entered),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// A result that the Office sent back, with what was claimed and why it did not do.
package struct ResultReturn: FieldObject {
  package var document = ""
  /// Day of the result document that was sent back.
  package var resultDay: CalendarDay?
  package var on: CalendarDay?
  package var account = ""
  package var reason = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(of result: ResultReport?, on day: CalendarDay, account: String, reason: String) {
    document = result?.document ?? ""
    resultDay = result?.on
    on = day
    self.account = account
    self.reason = reason
  }

  package static let table = FieldTable<ResultReturn>([
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("resultDay", Phrase("Ngày văn bản", "Day of the document"), .day, \.resultDay),
    Field("on", Phrase("Ngày trả lại", "Returned on"), .day, \.on),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
  ])
}
