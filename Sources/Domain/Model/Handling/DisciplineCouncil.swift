/// The advisory council before a discipline, or the ground on which there was none.
package struct DisciplineCouncil: FieldObject, Hashable {
  package var on: CalendarDay?
  package var document = ""
  package var members: [String] = []
  /// Key of the form that the council proposed; nil where it proposed none.
  package var form: String?
  /// Key of the ground on which meeting and council were left out; nil where the council met.
  package var skipGround: String?
  package var text = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<DisciplineCouncil>([
    Field("on", Phrase("Ngày họp hội đồng", "Day of the council"), .day, \.on),
    Field("document", Phrase("Văn bản của hội đồng", "Council's document"), .text, \.document),
    Field("members", Phrase("Thành viên có mặt", "Members present"), .list, \.members),
    Field("form", Phrase("Hình thức hội đồng kiến nghị", "Form proposed"), .text, \.form),
    Field("skipGround", Phrase("Căn cứ không họp hội đồng", "Ground for no council"), .text, \.skipGround),
    Field("text", Phrase("Ghi chú", "Note"), .longText, \.text),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}
