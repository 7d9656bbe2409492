extension Registry {
  /// Why a headship cannot stand beside the others of its unit; nil where it can.
  ///
  /// No two official heads at once, no vacancy beside anyone, no empty period, no person in a vacancy and one in every
  /// other mode.
  package func objection(to headship: Headship) -> RuleViolation? {
    guard let unit = headship.unit, units[unit] != nil else { return .unknownUnit(headship.unit?.rawValue ?? "") }
    if headship.period.isEmpty { return .emptyPeriod(headship.key) }
    if (headship.person == nil) != (headship.mode == .vacant) { return .vacancyWithPerson(headship.key) }
    if let person = headship.person, people[person] == nil { return .unknownPerson(person.rawValue) }
    let others = headships(of: unit).filter { $0.id != headship.id && $0.period.overlaps(headship.period) }
    if headship.mode == .official, let clash = others.first(where: { $0.mode == .official }) {
      return .twoOfficialHeads(unit: unit, first: clash.id, second: headship.id)
    }
    return besideVacancy(headship, others).map { .vacancyBesideHead(unit: unit, first: $0.id, second: headship.id) }
  }

  /// The headship of the same days that cannot be true together with this one, as one of the two is a vacancy.
  ///
  /// What has stood side by side so far is no reason to refuse a change, which may be the one that parts them.
  private func besideVacancy(_ headship: Headship, _ others: [Headship]) -> Headship? {
    let before = headships[headship.id]
    return others.first { other in
      guard headship.mode == .vacant || other.mode == .vacant else { return false }
      guard let before, before.mode == headship.mode else { return true }
      return !before.period.overlaps(other.period)
    }
  }
}
