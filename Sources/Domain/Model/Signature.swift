/// Who did a step, and when.
package struct Signature: FieldObject {
  package var account = ""
  package var on: CalendarDay?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(_ account: String, on day: CalendarDay) {
    self.account = account
    on = day
  }

  package static let table = FieldTable<Signature>([
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("on", Phrase("Ngày", "Day"), .day, \.on),
  ])
}
