/// One who answers for an incident, with what is held against them and every step of its handling.
///
/// Right person, right matter, right responsibility (DOMAIN §5 row 3): cause, matter and share are each a field.
package struct ResponsibleParty: FieldObject, Hashable {
  /// Permanent number within the incident, from 1.
  package var number = 0
  package var kind = PartyKind.head
  /// The unit where the act happened, which an evaluation counts it for (DOMAIN §8 rule 3).
  package var unit: Code<OrgUnit>?
  /// Nil where the unit itself is the party.
  package var person: Code<Person>?
  /// The group of persons whose disciplinary law holds; nil where none reaches the person.
  package var subject: DisciplineSubject?
  package var cause: String?
  package var matter: String?
  /// Share of the responsibility, in percent or in words.
  package var share: String?
  /// Whether a fault in leading is held against a manager, which starts one step higher (DOMAIN §7).
  package var isLeadershipFault = false
  /// Whether the same act was disciplined before and the effect of that had not ended.
  package var isRepeat = false
  package var aggravating: [String] = []
  package var mitigating: [String] = []
  /// The instrument that the legal officer chose in place of the one proposed, and why.
  package var instrument: String?
  package var instrumentReason: String?
  package var request: ExplanationRequest?
  package var explanation: Explanation?
  package var review: ReviewMeeting?
  package var council: DisciplineCouncil?
  package var decision: HandlingDecision?
  /// Decisions that an appeal took away, oldest first.
  package var formerDecisions: [HandlingDecision] = []
  package var postponements: [Postponement] = []
  package var appeals: [Appeal] = []
  package var effects: [EvaluationEffect] = []
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<ResponsibleParty>([
    Field("no", Phrase("Số thứ tự", "Number"), .integer, \.number),
    Field("kind", Phrase("Tư cách", "Capacity"), .choice, \.kind),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("person", Phrase("Người chịu trách nhiệm", "Person"), .reference(.person), \.person),
    Field("subject", Phrase("Nhóm đối tượng", "Group under the law"), .choice, \.subject),
    Field("cause", Phrase("Nguyên nhân", "Cause"), .longText, \.cause),
    Field("matter", Phrase("Việc phải chịu trách nhiệm", "Matter answered for"), .longText, \.matter),
    Field("share", Phrase("Mức trách nhiệm", "Share of responsibility"), .text, \.share),
    Field("leadershipFault", Phrase("Lỗi lãnh đạo, quản lý", "Fault in leading"), .boolean, \.isLeadershipFault),
    Field("repeat", Phrase("Tái phạm", "Repeat"), .boolean, \.isRepeat),
    Field("aggravating", Phrase("Tình tiết tăng nặng", "Aggravating"), .list, \.aggravating),
    Field("mitigating", Phrase("Tình tiết giảm nhẹ", "Mitigating"), .list, \.mitigating),
    Field("instrument", Phrase("Văn bản áp dụng", "Governing instrument"), .text, \.instrument),
    Field("instrumentReason", Phrase("Lý do chọn văn bản", "Reason for the instrument"), .longText, \.instrumentReason),
    Field("request", Phrase("Yêu cầu giải trình", "Request for explanation"), .text, \.request),
    Field("explanation", Phrase("Giải trình", "Explanation"), .text, \.explanation),
    Field("review", Phrase("Họp kiểm điểm", "Review meeting"), .text, \.review),
    Field("council", Phrase("Hội đồng kỷ luật", "Disciplinary council"), .text, \.council),
    Field("decision", Phrase("Quyết định xử lý", "Decision"), .text, \.decision),
    Field("formerDecisions", Phrase("Quyết định đã bị hủy, thay", "Decisions taken away"), .list, \.formerDecisions),
    Field("postponements", Phrase("Tạm hoãn", "Postponements"), .list, \.postponements),
    Field("appeals", Phrase("Khiếu nại", "Appeals"), .list, \.appeals),
    Field("effects", Phrase("Tính vào đánh giá", "Effect on evaluations"), .list, \.effects),
  ])
}
