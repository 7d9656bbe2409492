import VietnameseText

/// What a unit named by a person can be.
package enum UnitLookup: Hashable, Sendable {
  case found(Code<OrgUnit>)
  /// Several units bear the name; the person must say which.
  case ambiguous([Code<OrgUnit>])
  /// None bears it; units whose names hold its words are proposed, at most five.
  case unknown(proposals: [Code<OrgUnit>])
}

extension Registry {
  /// The unit that a person names by its code, its name, short name or another spelling of them, without regard to marks.
  ///
  /// Where units of the day and units of other days share a name, that of the day is meant: successors bear the names of
  /// their predecessors (DOMAIN §11.3). The whole name must be given; parts of it only lead to proposals.
  package func unit(named typed: String, on day: CalendarDay) -> UnitLookup {
    let code = Code<OrgUnit>(rawValue: typed.lowercased())
    if let code, units[code] != nil { return .found(code) }
    let wanted = Folding.compact(typed)
    guard !wanted.isEmpty else { return .unknown(proposals: []) }
    let bearers = units.all.filter { $0.spellings.contains { Folding.compact($0) == wanted } }
    let ofTheDay = bearers.filter { $0.exists(on: day) }
    let found = (ofTheDay.isEmpty ? bearers : ofTheDay).map(\.id).sorted()
    if found.count > 1 { return .ambiguous(found) }
    if let only = found.first { return .found(only) }
    return .unknown(proposals: proposals(for: typed, on: day))
  }

  private func proposals(for typed: String, on day: CalendarDay) -> [Code<OrgUnit>] {
    let query = SearchQuery(typed)
    guard !query.isEmpty else { return [] }
    let near = units.all.filter { unit in
      unit.exists(on: day) && unit.spellings.contains { query.matches(FoldedText($0)) != nil }
    }
    return Array(near.map(\.id).sorted().prefix(5))
  }
}

extension OrgUnit {
  /// Every way to write the unit's name, its codes included.
  package var spellings: [String] {
    names.flatMap { [$0.name, $0.short] } + aliases + statisticsCodes.map(\.code) + [id.rawValue]
  }
}
