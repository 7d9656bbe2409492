/// A time in which handling rests, and the clocks with it (DOMAIN §7).
package struct Postponement: FieldObject, Hashable {
  /// Key of the ground in the law of discipline.
  package var ground = ""
  package var from: CalendarDay?
  /// First day on which handling goes on; nil while it rests.
  package var to: CalendarDay?
  package var document = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package var period: Period { Period(from: from, to: to) }

  package static let table = FieldTable<Postponement>([
    Field("ground", Phrase("Căn cứ tạm hoãn", "Ground"), .text, \.ground),
    Field("from", Phrase("Từ ngày", "From"), .day, \.from),
    Field("to", Phrase("Đến trước ngày", "Until before"), .day, \.to),
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// The hand-over of an incident to an authority outside the handling: another body, the Party, criminal proceedings.
package struct CaseTransfer: FieldObject, Hashable {
  package var kind = TransferKind.otherAuthority
  package var authority = ""
  package var document = ""
  package var on: CalendarDay?
  /// Day on which it came back; nil while it is away.
  package var returned: CalendarDay?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<CaseTransfer>([
    Field("kind", Phrase("Loại cơ quan nhận", "Kind of authority"), .choice, \.kind),
    Field("authority", Phrase("Cơ quan nhận", "Authority"), .text, \.authority),
    Field("document", Phrase("Văn bản chuyển", "Document"), .text, \.document),
    Field("on", Phrase("Ngày chuyển", "Transferred on"), .day, \.on),
    Field("returned", Phrase("Ngày nhận lại", "Came back on"), .day, \.returned),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// To whom an incident can be transferred.
package enum TransferKind: String, FieldEnumeration, Labelled {
  case otherAuthority = "other-authority"
  case party
  case criminal

  package var label: Phrase {
    switch self {
    case .otherAuthority: Phrase("Cơ quan có thẩm quyền khác", "Another authority")
    case .party: Phrase("Cơ quan của Đảng", "The Party")
    case .criminal: Phrase("Cơ quan tiến hành tố tụng", "Criminal proceedings")
    }
  }
}
