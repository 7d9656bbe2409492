/// How a cooperating unit did its part of a task, judged apart from the lead unit (DOMAIN §6 rule 4).
package struct CooperationJudgement: FieldObject {
  package var unit: Code<OrgUnit>?
  package var verdict: CooperationVerdict?
  /// The document by which the unit did its part, or by which it was judged; nil where there is none.
  package var document: String?
  package var on: CalendarDay?
  package var remark: String?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<CooperationJudgement>([
    Field("unit", Phrase("Đơn vị phối hợp", "Cooperating unit"), .reference(.unit), \.unit),
    Field("verdict", Phrase("Kết quả phối hợp", "Cooperation"), .choice, \.verdict),
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("on", Phrase("Ngày", "Day"), .day, \.on),
    Field("remark", Phrase("Nhận xét", "Remark"), .longText, \.remark),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// What can be said of a cooperating unit's part.
package enum CooperationVerdict: String, FieldEnumeration, Labelled {
  case inTime = "in-time"
  case late
  case notAtAll = "none"
  case poor

  package var label: Phrase {
    switch self {
    case .inTime: Phrase("Đúng hạn", "In time")
    case .late: Phrase("Chậm", "Late")
    case .notAtAll: Phrase("Không phối hợp", "Not at all")
    case .poor: Phrase("Chất lượng kém", "Poorly")
    }
  }
}

extension Assignment {
  /// The newest word on each cooperating unit that was judged.
  package var cooperation: [Code<OrgUnit>: CooperationJudgement] {
    judgements.reduce(into: [:]) { newest, judgement in
      if let unit = judgement.unit { newest[unit] = judgement }
    }
  }
}
