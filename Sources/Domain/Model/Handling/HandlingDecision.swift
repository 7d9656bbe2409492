/// How a party was handled: a form that existed for it on the day, or the conclusion that there was no violation.
package struct HandlingDecision: FieldObject, Hashable {
  package var document = ""
  package var on: CalendarDay?
  package var signer = ""
  /// Key of the form of handling; nil where the decision finds no violation.
  package var form: String?
  /// Key of the instrument it was decided by.
  package var instrument: String?
  /// First day of effect.
  package var effectFrom: CalendarDay?
  /// First day without effect; nil where the form has no period of effect.
  package var effectUntil: CalendarDay?
  /// Keys of the lightest and the heaviest form that proportion led to expect; nil where nothing was.
  package var expectedLeast: String?
  package var expectedMost: String?
  /// Why the form lies outside what was to be expected; nil where it does not.
  package var disproportion: String?
  /// The grounds of the decision in words.
  package var text = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<HandlingDecision>([
    Field("document", Phrase("Số quyết định", "Number of the decision"), .text, \.document),
    Field("on", Phrase("Ngày quyết định", "Decided on"), .day, \.on),
    Field("signer", Phrase("Người ký", "Signer"), .text, \.signer),
    Field("form", Phrase("Hình thức xử lý", "Form of handling"), .text, \.form),
    Field("instrument", Phrase("Văn bản áp dụng", "Governing instrument"), .text, \.instrument),
    Field("effectFrom", Phrase("Có hiệu lực từ", "In force from"), .day, \.effectFrom),
    Field("effectUntil", Phrase("Hết hiệu lực từ", "No longer in force from"), .day, \.effectUntil),
    Field("expectedLeast", Phrase("Dự kiến nhẹ nhất", "Lightest expected"), .text, \.expectedLeast),
    Field("expectedMost", Phrase("Dự kiến nặng nhất", "Heaviest expected"), .text, \.expectedMost),
    Field(
      "disproportion", Phrase("Lý do hình thức chưa tương xứng", "Reason for the disproportion"), .longText,
      \.disproportion),
    Field("text", Phrase("Căn cứ xử lý", "Grounds"), .longText, \.text),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}
