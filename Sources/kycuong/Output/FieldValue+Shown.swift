import Domain
import VietnameseText

extension FieldValue {
  /// The value as people read it: days in their order, values of closed lists by their names.
  func shown(_ language: Language) -> DisplayText {
    switch self {
    case .null: ""
    case .text(let text): FieldValue.shown(text, language)
    case .integer(let number): DisplayText(number)
    case .boolean(let flag): (flag ? Phrase("có", "yes") : Phrase("không", "no"))[language]
    case .list(let values): values.map { $0.shown(language) }.joined(separator: "; ")
    case .object(let members): members.map { $0.value.shown(language) }.joined(separator: ", ")
    }
  }

  private static func shown(_ text: String, _ language: Language) -> DisplayText {
    if let day = CalendarDay(iso: text) { return DisplayText(day.dayMonthYear) }
    return label(of: text)?[language] ?? DisplayText(text)
  }

  /// The name of a value of any closed list; values that stand in several lists mean the same in all.
  private static func label(of value: String) -> Phrase? {
    let labels: [(any Labelled)?] = [
      IncidentState(rawValue: value), Severity(rawValue: value), IncidentSource(rawValue: value),
      WorkKind(rawValue: value), Outcome(rawValue: value), HeadshipMode(rawValue: value), UnitKind(rawValue: value),
      UnitLevel(rawValue: value), PersonGroup(rawValue: value), Role(rawValue: value),
    ]
    return labels.lazy.compactMap { $0 }.first?.label
  }
}
