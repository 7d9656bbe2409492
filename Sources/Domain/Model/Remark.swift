/// A dated line that an account wrote: how a task goes, what verification found.
package struct Remark: FieldObject {
  package var on: CalendarDay?
  package var account = ""
  package var text = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(on day: CalendarDay, account: String, text: String) {
    on = day
    self.account = account
    self.text = text
  }

  package static let table = FieldTable<Remark>([
    Field("on", Phrase("Ngày", "Day"), .day, \.on),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("text", Phrase("Nội dung", "Text"), .longText, \.text),
  ])
}
