/// What a person decided about a suggested incident, under the suggestion's identifier.
///
/// It stays after the facts have changed, so that no rule proposes the same twice.
package struct SuggestionSettlement: Record {
  package static let kind = RecordKind.suggestion

  package let id: Code<SuggestionSettlement>
  package var version = 0
  package var verdict = SuggestionVerdict.dismissed
  package var unit: Code<OrgUnit>?
  package var assignments: [RecordNumber<Assignment>] = []
  /// What the rule measured when it was settled.
  package var measure: Int?
  /// The rule's limit when it was settled.
  package var limit: Int?
  /// The incident that came of it.
  package var incident: RecordNumber<Incident>?
  package var reason: String?
  package var settled: Signature?
  package var unknownFields: [FieldMember] = []

  package init(id: Code<SuggestionSettlement>) {
    self.id = id
  }

  package static let table = FieldTable<SuggestionSettlement>([
    Field("verdict", Phrase("Kết quả", "Verdict"), .choice, \.verdict),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("assignments", Phrase("Nhiệm vụ liên quan", "Assignments"), .list, \.assignments),
    Field("measure", Phrase("Số đo", "Measure"), .integer, \.measure),
    Field("limit", Phrase("Ngưỡng", "Limit"), .integer, \.limit),
    Field("incident", Phrase("Vụ việc", "Incident"), .reference(.incident), \.incident),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("settled", Phrase("Xử lý", "Settled"), .text, \.settled),
  ])
}

/// What became of a suggestion.
package enum SuggestionVerdict: String, FieldEnumeration, Labelled {
  case accepted
  case dismissed

  package var label: Phrase {
    switch self {
    case .accepted: Phrase("Đã ghi nhận vụ việc", "Accepted")
    case .dismissed: Phrase("Đã bỏ qua", "Dismissed")
    }
  }
}
