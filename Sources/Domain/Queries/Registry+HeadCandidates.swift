import VietnameseText

extension Registry {
  /// People who can be entered as the head an incident is held against, the likeliest first.
  ///
  /// First those in office at the unit on the day, then its other heads, newest first, then its people, then all others
  /// in the order of Vietnamese lists.
  package func headCandidates(of unit: Code<OrgUnit>?, on day: CalendarDay?) -> [Person] {
    let terms = unit.map { headships(of: $0) } ?? []
    let inOffice = terms.filter { term in day.map(term.period.contains) ?? false }
    var seen: Set<Code<Person>> = []
    var found: [Person] = []
    for id in (inOffice + terms).compactMap(\.person) where seen.insert(id).inserted {
      if let person = people[id] { found.append(person) }
    }
    let others = people.all.filter { !seen.contains($0.id) }.map { person in
      (rank: unit != nil && person.unit == unit ? 0 : 1, key: PersonName(person.name).sortKey, person: person)
    }
    return found
      + others.sorted { ($0.rank, $0.key, $0.person.id) < ($1.rank, $1.key, $1.person.id) }.map(\.person)
  }
}
