import VietnameseText

/// What a person named by a person can be.
package enum PersonLookup: Hashable, Sendable {
  case found(Code<Person>)
  /// Several people bear the name; the code must say which.
  case ambiguous([Code<Person>])
  case unknown
}

extension Registry {
  /// The person that an argument names by code, or by full name without regard to marks.
  package func person(named typed: String) -> PersonLookup {
    if let code = Code<Person>(rawValue: typed.lowercased()), people[code] != nil { return .found(code) }
    let wanted = Folding.fold(typed)
    guard !wanted.isEmpty else { return .unknown }
    let bearers = people.all.filter { Folding.fold($0.name) == wanted }.map(\.id).sorted()
    guard let first = bearers.first else { return .unknown }
    return bearers.count == 1 ? .found(first) : .ambiguous(bearers)
  }
}
