/// A complaint against a decision, and what came of it.
package struct Appeal: FieldObject, Hashable {
  package var document = ""
  package var on: CalendarDay?
  package var outcome: AppealOutcome?
  package var outcomeDocument: String?
  package var outcomeOn: CalendarDay?
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package var isPending: Bool { outcome == nil }

  package static let table = FieldTable<Appeal>([
    Field("document", Phrase("Đơn khiếu nại", "Complaint"), .text, \.document),
    Field("on", Phrase("Ngày khiếu nại", "Complained on"), .day, \.on),
    Field("outcome", Phrase("Kết quả giải quyết", "Outcome"), .choice, \.outcome),
    Field("outcomeDocument", Phrase("Văn bản giải quyết", "Settling document"), .text, \.outcomeDocument),
    Field("outcomeOn", Phrase("Ngày giải quyết", "Settled on"), .day, \.outcomeOn),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// What an appeal led to.
package enum AppealOutcome: String, FieldEnumeration, Labelled {
  /// The decision stands.
  case upheld
  /// The decision is taken away and another must be made.
  case overturned
  /// The appellant gave up.
  case withdrawn

  package var label: Phrase {
    switch self {
    case .upheld: Phrase("Giữ nguyên quyết định", "The decision stands")
    case .overturned: Phrase("Hủy quyết định, xử lý lại", "The decision is taken away")
    case .withdrawn: Phrase("Rút khiếu nại", "Withdrawn")
    }
  }
}
