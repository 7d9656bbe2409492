import Domain
import VietnameseText

/// Values of fields as people read them: days as dd/mm/yyyy, units and people by name, choices by their labels.
package struct FieldWords {
  private let index: RegistryIndex?
  private let language: Language
  /// Stands between an old value and a new one.
  let arrow: DisplayText
  let errorText: ErrorText

  package init(_ app: AppState) {
    index = app.index
    language = app.language
    errorText = app.errorText
    arrow = DisplayText(Character(app.settings.drawing.glyphs.arrowRight))
  }

  /// A value of a field of a kind of record, on one line.
  package func text(_ value: FieldValue, of field: String, in kind: RecordKind) -> DisplayText {
    switch value {
    case .null: return Phrase("(trống)", "(empty)")[language]
    case .boolean(let flag): return (flag ? Phrase("có", "yes") : Phrase("không", "no"))[language]
    case .integer(let number): return DisplayText(number)
    case .text(let text): return word(text, FieldWords.kind(of: field, in: kind), field, kind)
    case .list(let values):
      guard !values.isEmpty else { return Phrase("(trống)", "(empty)")[language] }
      return values.map { element($0, of: field, in: kind) }.joined(separator: "; ")
    case .object(let members): return object(members, of: field, in: kind)
    }
  }

  /// An element of a list: its references are those of the field's elements.
  private func element(_ value: FieldValue, of field: String, in kind: RecordKind) -> DisplayText {
    guard case .text(let text) = value else { return self.text(value, of: field, in: kind) }
    guard let unit = Code<OrgUnit>(rawValue: text), field == "coop" else { return DisplayText(text) }
    return DisplayText(index?.name(of: unit) ?? text)
  }

  /// The parts of an object that say something beside who did it and when, which the entry says itself.
  private func object(_ members: [FieldMember], of field: String, in kind: RecordKind) -> DisplayText {
    if let text = members.first(where: { $0.key == "text" }) { return "“\(text.value.plain)”" }
    let parts = members.filter { $0.key != "by" && $0.key != "entered" }.map { member -> DisplayText in
      let label = FieldWords.partLabels[field]?[member.key]?[language]
      let value = FieldWords.day(member.value.plain) ?? DisplayText(member.value.plain)
      return label.map { "\($0) \(value)" } ?? value
    }
    return parts.joined(separator: ", ")
  }

  private func word(_ text: String, _ fieldKind: FieldKind?, _ field: String, _ kind: RecordKind) -> DisplayText {
    switch fieldKind {
    case .day: FieldWords.day(text) ?? DisplayText(text)
    case .reference(.unit): DisplayText(Code<OrgUnit>(rawValue: text).map { index?.name(of: $0) ?? text } ?? text)
    case .reference(.person): Code<Person>(rawValue: text).flatMap { index?.personName($0) } ?? DisplayText(text)
    case .choice: FieldWords.choice(text, of: field, in: kind)?[language] ?? DisplayText(text)
    default: field == "dueRule" ? rule(text) : DisplayText(text)
    }
  }

  private func rule(_ text: String) -> DisplayText {
    guard let rule = try? DueRule(fieldValue: .text(text)) else { return DisplayText(text) }
    return DueWords.text(of: rule, language)
  }

  private static func day(_ text: String) -> DisplayText? {
    CalendarDay(iso: text).map { DayWords.full($0) }
  }

  private static func kind(of field: String, in kind: RecordKind) -> FieldKind? {
    switch kind {
    case .assignment: Assignment.table[field]?.kind
    case .incident: Incident.table[field]?.kind
    case .unit: OrgUnit.table[field]?.kind
    case .person: Person.table[field]?.kind
    case .headship: Headship.table[field]?.kind
    case .user: User.table[field]?.kind
    case .law: LawVersion.table[field]?.kind
    }
  }

  private static func choice(_ text: String, of field: String, in kind: RecordKind) -> Phrase? {
    switch (kind, field) {
    case (.assignment, "kind"): WorkKind(rawValue: text)?.label
    case (.assignment, "outcome"): Outcome(rawValue: text)?.label
    case (.incident, "state"): IncidentState(rawValue: text)?.label
    case (.incident, "severity"): Severity(rawValue: text)?.label
    case (.incident, "source"): IncidentSource(rawValue: text)?.label
    case (.headship, "mode"): HeadshipMode(rawValue: text)?.label
    case (.person, "group"): PersonGroup(rawValue: text)?.label
    default: nil
    }
  }

  /// Labels of the parts of fields that hold objects.
  private static let partLabels: [String: [String: Phrase]] = [
    "extensions": labels(DueExtension.table), "result": labels(ResultReport.table),
    "returns": labels(ResultReturn.table), "acceptance": labels(Acceptance.table),
    "flagged": labels(Signature.table), "concluded": labels(Signature.table), "findings": labels(Remark.table),
    "names": labels(UnitName.table), "statisticsCodes": labels(DatedCode.table),
  ]

  private static func labels<Owner>(_ table: FieldTable<Owner>) -> [String: Phrase] {
    Dictionary(table.fields.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
  }
}
