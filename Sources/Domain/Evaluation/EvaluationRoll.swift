import VietnameseText

/// All that is graded in a year, with what the rules propose now; what the screen, the command line, the register for Sở
/// Nội vụ and the commands themselves are made from.
package struct EvaluationRoll: Sendable {
  package let year: Int
  /// The last day of the year, or the reporting day while the year runs.
  package let asAt: CalendarDay
  /// Units in the order of the register, each followed by its head.
  package let rows: [EvaluationRow]
  /// Incidents of the year that nobody settled, oldest first.
  package let unsettled: [RecordNumber<Incident>]
  /// Who closed the year; nil while it is open.
  package let closed: Signature?

  /// Draws up the roll; nil where the year had not begun on the reporting day.
  ///
  /// - Throws: where an incident cannot be read.
  package init?(
    of year: Int, _ registry: Registry, _ rulebook: Rulebook, today: CalendarDay
  ) throws(StoreError) {
    guard let figures = YearFigures(of: year, registry, today: today) else { return nil }
    let cases = try registry.evaluationCases(of: year, rulebook.discipline.forms)
    let maker = EvaluationRollMaker(
      year: year, registry: registry, rulebook: rulebook, figures: figures, cases: cases)
    self.year = year
    asAt = figures.asAt
    rows = maker.rows
    unsettled = cases.filter { $0.settled == .open }.map(\.incident).reduce(into: []) { found, id in
      if found.last != id { found.append(id) }
    }
    closed = registry.closing(of: year)
  }

  /// The row of a unit or person; nil where the province does not grade them in the year.
  package func row(of target: EvaluationTarget) -> EvaluationRow? {
    rows.first { $0.target == target }
  }

  /// How many have each grade: units or persons.
  package func count(_ grade: Grade, persons: Bool) -> Int {
    rows.count { $0.facts.isUnit != persons && $0.grade == grade }
  }

  /// The most excellent persons that the quota allows; nil where no rule has one.
  package var mostExcellentPersons: Int? {
    guard let quota = rows.compactMap({ $0.facts.isUnit ? nil : $0.rules?.excellentQuota }).max() else { return nil }
    return count(.good, persons: true) * quota / 100
  }
}

/// Draws up the rows of a roll.
private struct EvaluationRollMaker {
  let year: Int
  let registry: Registry
  let rulebook: Rulebook
  let figures: YearFigures
  let cases: [EvaluationCase]

  private var lastDay: CalendarDay { figures.days.upperBound }

  /// Units that answer to the province directly and their heads; a person who heads two stands with the first.
  var rows: [EvaluationRow] {
    let days = registry.daysInOffice(figures.days)
    var seen: Set<Code<Person>> = []
    var found: [EvaluationRow] = []
    for unit in units {
      guard let rules = rulebook.evaluation.rules(for: unit.unitKind, on: lastDay) else { continue }
      let row = unitRow(unit, rules)
      found.append(row)
      if let person = registry.head(of: unit.id, on: figures.asAt).headship?.person, seen.insert(person).inserted {
        found += personRow(person, unit, row, daysInOffice: days[person] ?? 0).map { [$0] } ?? []
      }
    }
    return found
  }

  private var units: [OrgUnit] {
    registry.units.all.filter { $0.parent == nil && $0.exists(on: figures.asAt) }
      .map { (key: ($0.unitKind.rank, CollationKey($0.name(on: figures.asAt).name), $0.id.rawValue), unit: $0) }
      .sorted { $0.key < $1.key }.map(\.unit)
  }

  private func unitRow(_ unit: OrgUnit, _ rules: EvaluationRuleSet) -> EvaluationRow {
    var facts = entered(.unit(unit.id))
    facts.months = facts.months ?? unit.foundedOn.flatMap { months(from: $0) }
    facts.work = figures.byUnit[unit.id]
    facts.incidents = cases.compactMap { $0.seen(byUnit: unit.id) }.onePerIncident
    return row(.unit(unit.id), unit, rules, facts)
  }

  private func personRow(
    _ person: Code<Person>, _ unit: OrgUnit, _ unitRow: EvaluationRow, daysInOffice: Int
  ) -> EvaluationRow? {
    guard let record = registry.people[person] else { return nil }
    let subject = DisciplineSubject(record.group, isLeading: true)
    var facts = entered(.person(person))
    facts.isUnit = false
    let whole = figures.days.lowerBound.days(until: lastDay) + 1
    facts.months = facts.months ?? (daysInOffice < whole ? daysInOffice * 12 / whole : nil)
    facts.unitGrade = unitRow.standing
    facts.work = unitRow.facts.work
    facts.incidents = cases.compactMap { $0.seen(byPerson: person, in: unit.id) }.onePerIncident
    return row(.person(person), unit, subject.flatMap { rulebook.evaluation.rules(for: $0, on: lastDay) }, facts)
  }

  /// What somebody entered, and the grade of the year before.
  private func entered(_ target: EvaluationTarget) -> EvaluationFacts {
    var facts = EvaluationFacts()
    let record = registry.evaluation(of: target, in: year)
    facts.points = record?.points
    facts.ownGrade = record?.ownGrade
    facts.months = record?.months
    facts.corruption = record?.corruption
    facts.previous = registry.evaluation(of: target, in: year - 1)?.grade
    return facts
  }

  private func row(
    _ target: EvaluationTarget, _ unit: OrgUnit, _ rules: EvaluationRuleSet?, _ facts: EvaluationFacts
  ) -> EvaluationRow {
    EvaluationRow(
      target: target, unit: unit.id, unitKind: unit.unitKind, unitName: unit.name(on: figures.asAt), rules: rules,
      facts: facts, proposal: rules?.proposal(for: facts) ?? EvaluationRuleSet.unruled(facts),
      record: registry.evaluation(of: target, in: year))
  }

  /// Whole months from a day of the year to its end; nil for a unit that is older than the year.
  private func months(from day: CalendarDay) -> Int? {
    guard figures.days.contains(day) else { return nil }
    let end = lastDay.advanced(by: 1)
    return (0...12).last { day.advanced(byMonths: $0) <= end }
  }
}

extension Registry {
  /// Days of a period on which each person headed some unit; an open end counts to the end of the period.
  fileprivate func daysInOffice(_ days: ClosedRange<CalendarDay>) -> [Code<Person>: Int] {
    var spans: [Code<Person>: [ClosedRange<Int32>]] = [:]
    headships.forEach { headship in
      guard let person = headship.person, headship.mode != .vacant else { return }
      let first = max(headship.from ?? days.lowerBound, days.lowerBound).daysSinceEpoch
      let last = min(headship.to?.advanced(by: -1) ?? days.upperBound, days.upperBound).daysSinceEpoch
      if first <= last { spans[person, default: []].append(first...last) }
    }
    return spans.mapValues { spans in
      var counted = Int32.min
      return spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(0) { total, span in
        let first = max(span.lowerBound, counted == .min ? span.lowerBound : counted + 1)
        counted = max(counted, span.upperBound)
        return total + max(0, Int(span.upperBound - first) + 1)
      }
    }
  }
}
