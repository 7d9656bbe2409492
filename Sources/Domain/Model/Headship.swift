/// In what capacity a person heads a unit.
package enum HeadshipMode: String, FieldEnumeration, Labelled {
  case official
  /// "Quyền" (Q.): holds the post until someone is appointed.
  case acting
  /// "Phụ trách": a deputy in charge.
  case inCharge = "in-charge"
  /// "Khuyết": the post is empty, and said to be.
  case vacant

  package var label: Phrase {
    switch self {
    case .official: Phrase("Chính thức", "Official")
    case .acting: Phrase("Quyền", "Acting")
    case .inCharge: Phrase("Phụ trách", "In charge")
    case .vacant: Phrase("Khuyết", "Vacant")
    }
  }
}

/// A person at the head of a unit for a half-open period of days.
package struct Headship: Record {
  package static let kind = RecordKind.headship

  package let id: Code<Headship>
  package var version = 0
  package var unit: Code<OrgUnit>?
  /// Nil only where the mode is `vacant`.
  package var person: Code<Person>?
  package var title = ""
  package var mode = HeadshipMode.official
  package var from: CalendarDay?
  /// First day on which someone else answered.
  package var to: CalendarDay?
  /// Decision of appointment.
  package var document: String?
  package var unknownFields: [FieldMember] = []

  package init(id: Code<Headship>) {
    self.id = id
  }

  package var period: Period { Period(from: from, to: to) }

  package static let table = FieldTable<Headship>([
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("person", Phrase("Người giữ chức", "Person"), .reference(.person), \.person),
    Field("title", Phrase("Chức vụ", "Post"), .text, \.title, changedBy: .manageHeadships),
    Field("mode", Phrase("Hình thức", "Mode"), .choice, \.mode, changedBy: .manageHeadships),
    Field("from", Phrase("Từ ngày", "From"), .day, \.from, changedBy: .manageHeadships),
    Field("to", Phrase("Đến trước ngày", "Until before"), .day, \.to, changedBy: .manageHeadships),
    Field(
      "document", Phrase("Quyết định bổ nhiệm", "Appointing document"), .text, \.document, changedBy: .manageHeadships),
  ])
}
