import Domain
import VietnameseText

/// Names of records as people say them.
package enum RecordWords {
  /// A record by its identifier, or by its name where it has one.
  package static func name(of key: RecordKey, in app: AppState) -> DisplayText {
    ErrorText(language: app.language, registry: app.index?.registry, rulebook: nil, day: app.today).name(of: key)
  }

  /// The identifier as lists show it: the number alone in its own year, else with the year.
  package static func number<Owner>(_ id: RecordNumber<Owner>, on day: CalendarDay) -> DisplayText {
    Int(id.year) == day.year ? DisplayText(id.shortText) : "\(id.year)-\(id.shortText)"
  }

  /// What kinds of record are called.
  package static func kind(_ kind: RecordKind) -> Phrase {
    switch kind {
    case .unit: Phrase("đơn vị", "unit")
    case .person: Phrase("người", "person")
    case .headship: Phrase("nhiệm kỳ", "headship")
    case .assignment: Phrase("nhiệm vụ", "assignment")
    case .incident: Phrase("vụ việc", "incident")
    case .user: Phrase("tài khoản", "account")
    case .suggestion: Phrase("gợi ý", "suggestion")
    case .evaluation: Phrase("đánh giá", "evaluation")
    case .law: Phrase("danh mục pháp lý", "legal catalogue")
    case .fileImport: Phrase("tệp đã nhập", "imported file")
    case .urging: Phrase("công văn đôn đốc", "urging letter")
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      kind.register?.description.entry ?? Phrase("mục sổ", "entry")
    case .quarterlyReport: Phrase("số liệu quý đã chốt", "frozen quarter")
    }
  }
}

extension RegistryIndex {
  /// The full name of a person; their code where the register lacks them, empty for nobody.
  package func personName(_ id: Code<Person>?) -> DisplayText {
    guard let id else { return "" }
    return DisplayText(registry.people[id]?.name ?? id.rawValue)
  }
}
