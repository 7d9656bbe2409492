import Domain
import VietnameseText

extension RegistryIndex {
  /// Who answers for a unit on the reporting day: "Trần Thị Mẫu, Giám đốc", "khuyết"; empty without a unit.
  func headInOffice(of unit: Code<OrgUnit>?, _ language: Language) -> DisplayText {
    guard let unit else { return "" }
    switch registry.head(of: unit, on: reporting.day) {
    case .unknown: return Phrase("(sổ chưa ghi)", "(not entered)")[language]
    case .person(let headship), .vacant(let headship): return HeadWords.text(of: headship, registry, language)
    }
  }
}
