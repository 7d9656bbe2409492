import Domain
import VietnameseText

extension RegistryIndex {
  /// Who answered for a unit on a day: "Trần Thị Mẫu, Giám đốc", "khuyết"; empty without a unit.
  func head(of unit: Code<OrgUnit>?, on day: CalendarDay, _ language: Language) -> DisplayText {
    guard let unit else { return "" }
    switch head(of: unit, on: day) {
    case .unknown: return Phrase("(sổ chưa ghi)", "(not entered)")[language]
    case .person(let headship), .vacant(let headship): return HeadWords.text(of: headship, registry, language)
    }
  }
}
