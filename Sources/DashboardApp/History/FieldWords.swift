import Domain
import VietnameseText

/// Values of fields as people read them: days as dd/mm/yyyy, units and people by name, choices by their labels.
package struct FieldWords {
  private let language: Language
  /// Stands between an old value and a new one.
  let arrow: DisplayText
  /// Names what values speak of by code.
  let errorText: ErrorText

  package init(_ app: AppState) {
    self.init(app.errorText, arrow: DisplayText(Character(app.settings.drawing.glyphs.arrowRight)))
  }

  /// Words outside the dashboard, where there is a registry or none.
  package init(_ errorText: ErrorText, arrow: DisplayText = "→") {
    self.errorText = errorText
    self.arrow = arrow
    language = errorText.language
  }

  /// What a field is called; its wire key where a newer program wrote it.
  func label(of field: String, in kind: RecordKind) -> DisplayText {
    kind.facts(of: field)?.label[language] ?? DisplayText(field)
  }

  /// A value of a field of a kind of record, on one line.
  package func text(_ value: FieldValue, of field: String, in kind: RecordKind) -> DisplayText {
    if kind == .incident, let text = handlingText(value, of: field) { return text }
    switch value {
    case .null: return Phrase("(trống)", "(empty)")[language]
    case .boolean(let flag): return (flag ? Phrase("có", "yes") : Phrase("không", "no"))[language]
    case .integer(let number): return DisplayText(number)
    case .text(let text): return word(text, kind.facts(of: field)?.kind, field, kind)
    case .list(let values):
      guard !values.isEmpty else { return Phrase("(trống)", "(empty)")[language] }
      return values.map { element($0, of: field, in: kind) }.joined(separator: "; ")
    case .object(let members): return object(members, of: field, in: kind)
    }
  }

  /// An element of a list: its references are those of the field's elements.
  private func element(_ value: FieldValue, of field: String, in kind: RecordKind) -> DisplayText {
    guard case .text(let text) = value else { return self.text(value, of: field, in: kind) }
    switch field {
    case "coop": return errorText.name(of: RecordKey(.unit, text))
    case "roles": return Role(rawValue: text)?.label[language] ?? DisplayText(text)
    default: return DisplayText(text)
    }
  }

  /// The parts of an object that say something beside who did it and when, which the entry says itself.
  private func object(_ members: [FieldMember], of field: String, in kind: RecordKind) -> DisplayText {
    if kind == .check, field == "findings" { return finding(members) }
    if let text = members.first(where: { $0.key == "text" }) { return "“\(text.value.plain)”" }
    let parts = members.filter { !["by", "entered", "resumedBy"].contains($0.key) }.map { member -> DisplayText in
      let label = FieldWords.partLabels[field]?[member.key]?[language]
      let value = part(member.key, of: field, member.value.plain)
      return label.map { "\($0) \(value)" } ?? value
    }
    return parts.joined(separator: ", ")
  }

  /// A part of an object: a unit by its name, a choice by its label, a day as people write it.
  private func part(_ part: String, of field: String, _ text: String) -> DisplayText {
    switch (field, part) {
    case ("judgements", "unit"): errorText.name(of: RecordKey(.unit, text))
    case ("judgements", "verdict"): CooperationVerdict(rawValue: text)?.label[language] ?? DisplayText(text)
    default: FieldWords.day(text) ?? DisplayText(text)
    }
  }

  /// A finding with its number of days and what followed from it, since these change while its text stays.
  private func finding(_ members: [FieldMember]) -> DisplayText {
    members.map { member -> DisplayText in
      guard member.key != "text" else { return "“\(member.value.plain)”" }
      let value = FieldWords.day(member.value.plain) ?? DisplayText(member.value.plain)
      return CheckFinding.table[member.key].map { "\($0.label[language]) \(value)" } ?? value
    }.joined(separator: ", ")
  }

  private func word(_ text: String, _ fieldKind: FieldKind?, _ field: String, _ kind: RecordKind) -> DisplayText {
    switch fieldKind {
    case .day: FieldWords.day(text) ?? DisplayText(text)
    case .reference(let other): reference(RecordKey(other, text))
    case .choice: FieldWords.choice(text, of: field, in: kind)?[language] ?? DisplayText(text)
    default: special(text, field, kind)
    }
  }

  private func reference(_ key: RecordKey) -> DisplayText {
    guard key.kind == .headship, let registry = errorText.registry else { return errorText.name(of: key) }
    let headship = Code<Headship>(rawValue: key.id).flatMap { registry.headships[$0] }
    return headship.map { HeadWords.text(of: $0, registry, language) } ?? DisplayText(key.id)
  }

  /// Texts that stand for something else.
  private func special(_ text: String, _ field: String, _ kind: RecordKind) -> DisplayText {
    switch (kind, field) {
    case (.assignment, "dueRule"): rule(text)
    case (.incident, "decision"): errorText.citation(text)
    case (.incident, "violation"): errorText.violation(text)
    case (.dissemination, "document"): DisplayText(errorText.rulebook?.documentTitle(of: text) ?? text)
    default: DisplayText(text)
    }
  }

  private func rule(_ text: String) -> DisplayText {
    guard let rule = try? DueRule(fieldValue: .text(text)) else { return DisplayText(text) }
    return DueWords.text(of: rule, language)
  }

  private static func day(_ text: String) -> DisplayText? {
    CalendarDay(iso: text).map { DayWords.full($0) }
  }

  private static func choice(_ text: String, of field: String, in kind: RecordKind) -> Phrase? {
    switch (kind, field) {
    case (.assignment, "kind"): WorkKind(rawValue: text)?.label
    case (.assignment, "outcome"): Outcome(rawValue: text)?.label
    case (.incident, "state"): IncidentState(rawValue: text)?.label
    case (.incident, "severity"): Severity(rawValue: text)?.label
    case (.incident, "source"): IncidentSource(rawValue: text)?.label
    case (.evaluation, "grade"), (.evaluation, "proposedGrade"), (.evaluation, "ownGrade"): Grade(rawValue: text)?.label
    case (.headship, "mode"): HeadshipMode(rawValue: text)?.label
    case (.person, "group"): PersonGroup(rawValue: text)?.label
    case (.unit, "kind"): UnitKind(rawValue: text)?.label
    case (.unit, "level"): UnitLevel(rawValue: text)?.label
    default: kind.register?.description.label(of: text, in: field)
    }
  }

  /// Labels of the parts of fields that hold objects.
  static let partLabels: [String: [String: Phrase]] = [
    "extensions": labels(DueExtension.table), "result": labels(ResultReport.table),
    "returns": labels(ResultReturn.table), "acceptance": labels(Signature.table),
    "flagged": labels(Signature.table), "concluded": labels(Signature.table), "annulled": labels(Signature.table),
    "findings": labels(Remark.table),
    "suspensions": labels(Suspension.table), "ending": labels(FormalAct.table), "received": labels(FormalAct.table),
    "excuse": labels(Excuse.table), "judgements": labels(CooperationJudgement.table),
    "reminders": labels(Reminder.table), "items": labels(UrgedAssignment.table),
    "names": labels(UnitName.table), "statisticsCodes": labels(DatedCode.table),
  ]

  private static func labels<Owner>(_ table: FieldTable<Owner>) -> [String: Phrase] {
    Dictionary(table.fields.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
  }
}
