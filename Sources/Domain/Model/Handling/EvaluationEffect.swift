/// Whether an incident counts in the evaluation of a year, for a party and the unit where the act happened.
package struct EvaluationEffect: FieldObject, Hashable {
  package var year = 0
  package var isCounted = false
  package var reason = ""
  /// The unit where the act happened, also after the party went elsewhere (DOMAIN §8 rule 3).
  package var unit: Code<OrgUnit>?
  package var on: CalendarDay?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<EvaluationEffect>([
    Field("year", Phrase("Năm đánh giá", "Year"), .integer, \.year),
    Field("counted", Phrase("Tính vào đánh giá", "Counted"), .boolean, \.isCounted),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("unit", Phrase("Tính cho đơn vị", "For the unit"), .reference(.unit), \.unit),
    Field("on", Phrase("Ngày ghi", "Entered"), .day, \.on),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}
