/// Letters that urge units to finish late assignments: one for each unit, the longest late task first.
package struct UrgingPlan: Sendable {
  /// What stands in the letter to a unit.
  private let items: [Code<OrgUnit>: [UrgedAssignment]]
  /// The units in the order in which their letters are numbered.
  package let units: [Code<OrgUnit>]
  package let day: CalendarDay

  /// - Parameter assignments: late ones that have a lead unit; others are passed over.
  package init(_ assignments: [Assignment], on day: CalendarDay) {
    var items: [Code<OrgUnit>: [UrgedAssignment]] = [:]
    var units: [Code<OrgUnit>] = []
    // What is due soon plays no part in what is late.
    let reporting = ReportingDay(day, dueSoonThrough: day)
    for assignment in assignments {
      let standing = assignment.standing(on: reporting)
      guard let unit = assignment.unit, standing.daysLate > 0 else { continue }
      if items[unit] == nil { units.append(unit) }
      items[unit, default: []].append(
        UrgedAssignment(
          assignment: assignment.id, due: assignment.due, daysLate: standing.daysLate,
          nth: assignment.reminders.count + 1))
    }
    self.items = items.mapValues { $0.sorted { $0.rank < $1.rank } }
    self.units = units
    self.day = day
  }

  /// The letters, numbered on from a number.
  package func letters(from first: RecordNumber<UrgingLetter>) -> [UrgingLetter] {
    units.enumerated().map { position, unit in
      var letter = UrgingLetter(id: RecordNumber(year: Int(first.year), number: Int(first.number) + position))
      letter.unit = unit
      letter.on = day
      letter.items = items[unit] ?? []
      return letter
    }
  }
}

extension UrgedAssignment {
  /// Smaller comes first.
  fileprivate var rank: (Int, String) { (-daysLate, assignment?.rawValue ?? "") }
}
