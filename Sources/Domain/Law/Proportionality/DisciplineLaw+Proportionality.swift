extension DisciplineLaw {
  /// The rule of proportion that holds for a subject on a day; nil where none is entered.
  package func proportionRule(for subject: DisciplineSubject, on day: CalendarDay) -> ProportionRule? {
    proportionRules.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// The forms expected for a case under the law of a day (DOMAIN §7, severity and proportionality).
  ///
  /// - Parameter day: the day by which the governing instrument is read (`DisciplineInstrument.lawDay`).
  package func expectedRange(_ facts: ProportionFacts, on day: CalendarDay) -> Expectation {
    guard let rule = proportionRule(for: facts.subject, on: day) else {
      return Expectation(range: nil, rule: nil, reasons: [])
    }
    var working = ProportionWorking(rule: rule, forms: forms, ladder: forms(for: facts.subject, on: day))
    working.judge(facts)
    return Expectation(range: working.range, rule: rule, reasons: working.range == nil ? [] : working.reasons)
  }
}

/// Works out a range step by step.
private struct ProportionWorking {
  let rule: ProportionRule
  let forms: [HandlingForm]
  /// The forms of discipline of the subject, lightest first.
  let ladder: [HandlingForm]
  var range: ExpectedForms?
  var reasons: [ProportionReason] = []

  mutating func judge(_ facts: ProportionFacts) {
    start(facts)
    guard range != nil else { return }
    if facts.severities.count > 1 {
      reasons.append(.severalActs)
      if rule.severalActs == .oneStepAbove { raise() }
    }
    raiseForEarlierDecisions(facts)
    widen(facts)
  }

  /// The range of the heaviest act.
  private mutating func start(_ facts: ProportionFacts) {
    let isLeadership = facts.isLeadershipFault && !rule.leadership.isEmpty
    let cells = isLeadership ? rule.leadership : rule.base
    guard let heaviest = facts.severities.max(by: { $0.gravity < $1.gravity }),
      let cell = cells.first(where: { $0.severity == heaviest })
    else { return }
    reasons = isLeadership ? [.severity, .leadershipFault] : [.severity]
    range = expected(cell.least, cell.most)
    if facts.isRemedied == true, facts.isMitigated, let form = cell.whenRemedied {
      range = expected(form, form)
      reasons.append(.remedied)
    } else if facts.isRemedied == false, facts.isAggravated, let form = cell.whenNotRemedied {
      range = expected(form, form)
      reasons.append(.notRemedied)
    }
  }

  /// A repeat and a decision in effect each ask for one step more, together for one only: nothing counts twice.
  private mutating func raiseForEarlierDecisions(_ facts: ProportionFacts) {
    let isRepeat = facts.isRepeat && rule.repeated == .oneStepAbove
    let inEffect = rule.duringEffect == .oneStepAbove ? facts.formInEffect.flatMap(form) : nil
    if isRepeat { reasons.append(.repeated) }
    if let inEffect, let now = range {
      reasons.append(.duringEffect)
      // One step above the heavier of the two: the form in effect, and that of the new act.
      range = ExpectedForms(least: heavier(now.least, inEffect), most: heavier(now.most, inEffect))
    }
    if isRepeat || inEffect != nil { raise() }
  }

  private mutating func widen(_ facts: ProportionFacts) {
    guard let now = range else { return }
    if facts.isAggravated, !facts.isMitigated, !reasons.contains(.notRemedied) {
      range = ExpectedForms(least: now.least, most: above(now.most))
      reasons.append(.aggravated)
    } else if facts.isMitigated, !facts.isAggravated, !reasons.contains(.remedied) {
      range = ExpectedForms(least: below(now.least), most: now.most)
      reasons.append(.mitigated)
    }
    if rule.needsReminder, facts.wasReminded == false, range?.least == ladder.first,
      let lightest = forms.filter({ !$0.isDiscipline }).min(by: { $0.rank < $1.rank }), let most = range?.most
    {
      range = ExpectedForms(least: lightest, most: most)
      reasons.append(.reminderMissing)
    }
  }

  private mutating func raise() {
    range = range.map { ExpectedForms(least: above($0.least), most: above($0.most)) }
  }

  /// The next heavier form that exists for the subject; the heaviest stays itself.
  private func above(_ form: HandlingForm) -> HandlingForm {
    ladder.first { $0.rank > form.rank } ?? form
  }

  /// The next lighter form that exists for the subject; the lightest stays itself.
  private func below(_ form: HandlingForm) -> HandlingForm {
    ladder.last { $0.rank < form.rank } ?? form
  }

  private func heavier(_ one: HandlingForm, _ other: HandlingForm) -> HandlingForm {
    one.rank >= other.rank ? one : other
  }

  private func expected(_ least: String, _ most: String) -> ExpectedForms? {
    guard let least = form(least), let most = form(most) else { return nil }
    return ExpectedForms(least: least, most: most)
  }

  private func form(_ id: String) -> HandlingForm? {
    forms.first { $0.id == id }
  }
}

extension Severity {
  /// Its place on the scale, slightest first.
  package var gravity: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}
