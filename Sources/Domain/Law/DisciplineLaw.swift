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
  /// Instruments that can govern a case.
  package let instruments: [DisciplineInstrument]
  /// Which time does not count on a clock.
  package let exclusionRules: [ExclusionRule]
  /// Acts for which no limitation runs.
  package let unlimitedGrounds: [UnlimitedGround]
  /// Times for the steps of procedure.
  package let procedureRules: [ProcedureRule]
  /// Which form is expected for which gravity.
  package let proportionRules: [ProportionRule]

  /// Creates the law.
  package init(
    forms: [HandlingForm], formRules: [FormRule], severityScales: [SeverityScale],
    limitationRules: [LimitationRule], postponementGrounds: [PostponementGround],
    instruments: [DisciplineInstrument] = [], exclusionRules: [ExclusionRule] = [],
    unlimitedGrounds: [UnlimitedGround] = [], procedureRules: [ProcedureRule] = [],
    proportionRules: [ProportionRule] = []
  ) {
    self.forms = forms
    self.formRules = formRules
    self.severityScales = severityScales
    self.limitationRules = limitationRules
    self.postponementGrounds = postponementGrounds
    self.instruments = instruments
    self.exclusionRules = exclusionRules
    self.unlimitedGrounds = unlimitedGrounds
    self.procedureRules = procedureRules
    self.proportionRules = proportionRules
  }

  /// The forms that exist for a subject on a day, lightest first; empty where nothing is entered.
  package func forms(for subject: DisciplineSubject, on day: CalendarDay) -> [HandlingForm] {
    let rules = formRules.filter { $0.subjects.contains(subject) && $0.period.contains(day) }
    return rules.flatMap(\.forms).compactMap { id in forms.first { $0.id == id } }
  }

  /// The rule that says which forms exist for a subject on a day; nil where nobody entered one ("chưa nhập").
  package func formRule(for subject: DisciplineSubject, on day: CalendarDay) -> FormRule? {
    formRules.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// Everything that may be chosen for a subject on a day, lightest first: what is below discipline, then its forms.
  ///
  /// Nil where the forms of that day are not entered, so that nothing can be chosen on a guess. A unit as a whole has the
  /// forms of its rule alone (DOMAIN §7).
  package func choices(for subject: DisciplineSubject, on day: CalendarDay) -> [HandlingForm]? {
    guard formRule(for: subject, on: day) != nil else { return nil }
    let own = self.forms(for: subject, on: day)
    guard subject != .tapThe else { return own }
    return forms.filter { !$0.isDiscipline }.sorted { $0.rank < $1.rank } + own
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
