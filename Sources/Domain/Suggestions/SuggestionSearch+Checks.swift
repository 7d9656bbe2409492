extension SuggestionSearch {
  /// Findings of checks that nothing followed from by the day for their remedy (DOMAIN §5 row 2).
  mutating func lookAtChecks() {
    let rules = rules.filter { $0.fact == .openFinding }
    guard !rules.isEmpty else { return }
    registry.registers.checks.forEach { check in
      guard check.header.annulled == nil else { return }
      for (place, finding) in check.findings.enumerated() where finding.isOverdue(on: reporting.day) {
        guard let due = finding.due else { continue }
        let days = due.days(until: reporting.day)
        for rule in rules where days > rule.limit {
          let since = due.advanced(by: rule.limit + 1)
          add(Suggestion(rule, of: check, finding: place + 1, measure: days, since: since))
        }
      }
    }
  }
}

extension Registry {
  /// Days of the letters that urged each assignment, in order.
  var daysOfUrging: [RecordNumber<Assignment>: [CalendarDay]] {
    var days: [RecordNumber<Assignment>: [CalendarDay]] = [:]
    urgingLetters.forEach { letter in
      guard let on = letter.on else { return }
      for id in letter.items.compactMap(\.assignment) { days[id, default: []].append(on) }
    }
    return days.mapValues { $0.sorted() }
  }
}
