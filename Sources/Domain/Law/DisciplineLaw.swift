/// Dated disciplinary law: what the rules were for whom on which day.
///
/// It is data of `Config/discipline/`; the code only chooses by the relevant day and never decides.
package struct DisciplineLaw: Hashable, Sendable {
  /// All forms of handling by name.
  package let forms: [HandlingForm]
  /// Which of them exist for whom and when.
  package let formRules: [FormRule]
  /// Degrees of gravity.
  package let severityScales: [SeverityScale]
  /// Limitation periods and processing limits.
  package let limitationRules: [LimitationRule]
  /// Reasons to put discipline off.
  package let postponementGrounds: [PostponementGround]

  /// Creates the law.
  package init(
    forms: [HandlingForm], formRules: [FormRule], severityScales: [SeverityScale],
    limitationRules: [LimitationRule], postponementGrounds: [PostponementGround]
  ) {
    self.forms = forms
    self.formRules = formRules
    self.severityScales = severityScales
    self.limitationRules = limitationRules
    self.postponementGrounds = postponementGrounds
  }

  /// The forms that exist for a subject on a day, lightest first; empty where nothing is entered.
  package func forms(for subject: DisciplineSubject, on day: CalendarDay) -> [HandlingForm] {
    let rules = formRules.filter { $0.subjects.contains(subject) && $0.period.contains(day) }
    return rules.flatMap(\.forms).compactMap { id in forms.first { $0.id == id } }
  }

  /// The degrees of gravity that exist for a subject on a day.
  package func severityScale(on day: CalendarDay, for subject: DisciplineSubject) -> SeverityScale? {
    severityScales.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// The longest scale in force on a day, for an incident whose subject nobody determined yet; nil where none is entered.
  package func severityScale(on day: CalendarDay) -> SeverityScale? {
    severityScales.filter { $0.period.contains(day) }.max { $0.levels.count < $1.levels.count }
  }

  /// The limitation and processing limits that hold for a subject on a day.
  package func limitation(on day: CalendarDay, for subject: DisciplineSubject) -> LimitationRule? {
    limitationRules.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// The reasons to put off discipline that hold for a subject on a day.
  package func postponementGrounds(on day: CalendarDay, for subject: DisciplineSubject) -> [PostponementGround] {
    postponementGrounds.filter { $0.subjects.contains(subject) && $0.period.contains(day) }
  }
}
