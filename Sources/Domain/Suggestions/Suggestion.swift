/// An incident that a rule proposes, with the facts that stand behind it; nothing of it is recorded before a person
/// accepts or dismisses it.
package struct Suggestion: Hashable, Sendable {
  /// The same for the same facts, so that a rule proposes each once ("late.nv-2026-000005").
  package let id: Code<SuggestionSettlement>
  package let rule: SuggestionRule
  package let unit: Code<OrgUnit>
  /// The entry of a register behind it; nil where assignments are.
  package var basis: IncidentBasis?
  /// The assignments behind it, longest late first.
  package let assignments: [RecordNumber<Assignment>]
  /// What the rule measured: days, a number of assignments or reminders, or tenths of a percent.
  package let measure: Int
  /// Of how many the measure is a share; 0 where it is none.
  package let whole: Int
  /// The quarter that was looked at; nil where the rule looks at one assignment.
  package let quarter: Quarter?
  /// First day on which the facts were there: proposed as the day of the act.
  package let since: CalendarDay
}

extension Suggestion {
  /// A suggestion about one assignment; nil where it has no lead unit.
  init?(
    _ rule: SuggestionRule, of assignment: RecordNumber<Assignment>, unit: Code<OrgUnit>?, measure: Int,
    since: CalendarDay
  ) {
    guard let unit, let id = Code<SuggestionSettlement>(rawValue: "\(rule.id).\(assignment.rawValue.lowercased())")
    else { return nil }
    self.init(
      id: id, rule: rule, unit: unit, assignments: [assignment], measure: measure, whole: 0, quarter: nil, since: since)
  }

  /// A suggestion about a finding of a check, counted from 1; nil where the check names no unit.
  init?(_ rule: SuggestionRule, of check: Check, finding number: Int, measure: Int, since: CalendarDay) {
    let name = "\(rule.id).\(check.id.rawValue.lowercased()).\(number)"
    guard let unit = check.header.unit, let id = Code<SuggestionSettlement>(rawValue: name) else { return nil }
    self.init(
      id: id, rule: rule, unit: unit, assignments: [], measure: measure, whole: 0, quarter: nil, since: since)
    basis = .finding(check.id, number)
  }

  /// A suggestion about a unit in a quarter.
  init?(
    _ rule: SuggestionRule, of unit: Code<OrgUnit>, in quarter: Quarter, assignments: [RecordNumber<Assignment>],
    measure: Int, whole: Int = 0, since: CalendarDay
  ) {
    let name = "\(rule.id).\(quarter.code.lowercased()).\(unit.rawValue)"
    guard let id = Code<SuggestionSettlement>(rawValue: name) else { return nil }
    self.init(
      id: id, rule: rule, unit: unit, assignments: assignments, measure: measure, whole: whole, quarter: quarter,
      since: since)
  }
}
