/// Looks through the records for what the rules propose, in one walk over the summaries of assignments.
struct SuggestionSearch {
  let registry: Registry
  let rules: [SuggestionRule]
  let reporting: ReportingDay
  private let report: QuarterReport?
  /// Assignments that some incident is about: the facts were seen by a person already.
  private let examined: Set<RecordNumber<Assignment>>
  /// Days of the letters that urged each assignment.
  private let urged: [RecordNumber<Assignment>: [CalendarDay]]
  var found: [Suggestion] = []
  /// Late assignments of the two quarters by unit, with the first day late.
  private var late: [Quarter: [Code<OrgUnit>: [LateAssignment]]] = [:]

  init(_ registry: Registry, _ rulebook: Rulebook, today: CalendarDay) {
    self.registry = registry
    rules = rulebook.suggestions.filter(\.isActive)
    // Nothing here is told apart as due soon, so no working days are needed.
    reporting = ReportingDay(today, dueSoonThrough: today)
    let quarterRule = rulebook.thresholds.quarterRule
    report = quarterRule.quarter(of: today).flatMap { QuarterReport(of: $0, registry, quarterRule, today: today) }
    examined = Set(registry.incidentSummaries().found.flatMap(\.assignments))
    urged = rules.contains { $0.fact == .reminders } ? registry.daysOfUrging : [:]
  }

  /// Everything the rules propose that nobody has settled, longest standing first.
  mutating func run() -> [Suggestion] {
    guard !rules.isEmpty else { return [] }
    registry.forEachSummary { look(at: $0) }
    for figures in [report?.before, report?.figures].compactMap(\.self) { look(at: figures) }
    lookAtChecks()
    return found.filter { registry.suggestionSettlements[$0.id] == nil }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }

  private mutating func look(at summary: AssignmentSummary) {
    for figures in [report?.before, report?.figures].compactMap(\.self) {
      guard let unit = summary.unit, let standing = figures.standing(of: summary), standing.isLate,
        let due = summary.due
      else { continue }
      let item = LateAssignment(id: summary.id, since: due.advanced(by: 1), daysLate: standing.daysLate)
      late[figures.quarter, default: [:]][unit, default: []].append(item)
    }
    let standing = summary.standing(on: reporting)
    guard standing.assignmentClass == .openOverdue, let due = summary.due, !examined.contains(summary.id) else {
      return
    }
    guard !standing.isExcused else { return }
    for rule in rules where rule.fact == .daysLate && standing.daysLate > rule.limit {
      let since = due.advanced(by: rule.limit + 1)
      add(Suggestion(rule, of: summary.id, unit: summary.unit, measure: standing.daysLate, since: since))
    }
    // A letter is answered by a report, accepted or not.
    guard summary.resultDay == nil, let letters = urged[summary.id] else { return }
    for rule in rules where rule.fact == .reminders && letters.count >= rule.limit {
      let since = letters[max(0, rule.limit - 1)]
      add(Suggestion(rule, of: summary.id, unit: summary.unit, measure: letters.count, since: since))
    }
  }

  private mutating func look(at figures: QuarterFigures) {
    for (unit, items) in late[figures.quarter] ?? [:] {
      let items = items.sorted { (-$0.daysLate, $0.id) < (-$1.daysLate, $1.id) }
      for rule in rules where rule.fact == .lateInQuarter && items.count >= rule.limit {
        // Late since the day on which as many as the rule wants were late, and not before the quarter began.
        let since = items.map(\.since).sorted()[max(0, rule.limit - 1)]
        add(rule, unit, figures, items, measure: items.count, since: max(since, figures.days.lowerBound))
      }
    }
    guard !figures.isRunning else { return }
    for (unit, counts) in figures.byUnit {
      let share = counts.counts.onTimeShare
      guard let unit, let tenths = share.tenths else { continue }
      let items = late[figures.quarter]?[unit] ?? []
      // Compared by the whole numbers, so that no rounding decides.
      for rule in rules where rule.fact == .onTimePercent && 100 * share.onTime < rule.limit * share.whole {
        guard share.whole >= rule.least else { continue }
        add(rule, unit, figures, items, measure: tenths, whole: share.whole, since: figures.days.upperBound)
      }
    }
  }

  private mutating func add(
    _ rule: SuggestionRule, _ unit: Code<OrgUnit>, _ figures: QuarterFigures, _ items: [LateAssignment], measure: Int,
    whole: Int = 0, since: CalendarDay
  ) {
    let suggestion = Suggestion(
      rule, of: unit, in: figures.quarter, assignments: items.map(\.id), measure: measure, whole: whole,
      since: min(since, reporting.day))
    add(suggestion)
  }

  mutating func add(_ suggestion: Suggestion?) {
    if let suggestion { found.append(suggestion) }
  }
}

/// A late assignment of a quarter.
private struct LateAssignment {
  let id: RecordNumber<Assignment>
  let since: CalendarDay
  let daysLate: Int
}

extension AssignmentStanding {
  /// Whether the result came, or is, past its due day without an accepted cause.
  fileprivate var isLate: Bool { !isExcused && (assignmentClass == .doneLate || assignmentClass == .openOverdue) }
}

extension Registry {
  /// Incidents that the rules propose on a day and nobody has settled, longest standing first (DOMAIN §6).
  package func suggestions(under rulebook: Rulebook, on today: CalendarDay) -> [Suggestion] {
    var search = SuggestionSearch(self, rulebook, today: today)
    return search.run()
  }

  /// The suggestion of an identifier as the records stand; refused where it was settled or is not made.
  package func suggestion(
    _ id: String, under rulebook: Rulebook, on today: CalendarDay
  ) throws(RuleViolation) -> Suggestion {
    guard let code = Code<SuggestionSettlement>(rawValue: id.lowercased()) else { throw .unknownSuggestion(id) }
    if let settled = suggestionSettlements[code] {
      throw .suggestionSettled(code, by: settled.settled?.account ?? "", verdict: settled.verdict)
    }
    guard let found = suggestions(under: rulebook, on: today).first(where: { $0.id == code }) else {
      throw .unknownSuggestion(id)
    }
    return found
  }
}
