extension Registry {
  /// Why a headship cannot stand beside the others of its unit; nil where it can.
  ///
  /// No two official heads at once, no empty period, no person in a vacancy and one in every other mode.
  package func objection(to headship: Headship) -> RuleViolation? {
    guard let unit = headship.unit, units[unit] != nil else { return .unknownUnit(headship.unit?.rawValue ?? "") }
    if headship.period.isEmpty { return .emptyPeriod(headship.key) }
    if (headship.person == nil) != (headship.mode == .vacant) { return .vacancyWithPerson(headship.key) }
    if let person = headship.person, people[person] == nil { return .unknownPerson(person.rawValue) }
    guard headship.mode == .official else { return nil }
    let clash = headships(of: unit).first {
      $0.id != headship.id && $0.mode == .official && $0.period.overlaps(headship.period)
    }
    return clash.map { .twoOfficialHeads(unit: unit, first: $0.id, second: headship.id) }
  }
}
