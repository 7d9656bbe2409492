extension Registry {
  /// Makes room for records that will be loaded.
  package mutating func reserve(_ count: Int, of kind: RecordKind) {
    switch kind {
    case .unit: units.reserveCapacity(count)
    case .person: people.reserveCapacity(count)
    case .headship: headships.reserveCapacity(count)
    case .user: users.reserveCapacity(count)
    case .law: lawVersions.reserveCapacity(count)
    case .assignment: assignments.reserveCapacity(count)
    case .incident: incidents.reserveCapacity(count)
    }
  }

  /// Takes over what was loaded into another registry, so that two processors can load one checkpoint.
  ///
  /// Only records are taken, and none may have been changed since it was loaded.
  package mutating func takeLoaded(_ other: Registry) {
    units.takeLoaded(other.units)
    people.takeLoaded(other.people)
    headships.takeLoaded(other.headships)
    users.takeLoaded(other.users)
    lawVersions.takeLoaded(other.lawVersions)
    assignments.takeLoaded(other.assignments)
    incidents.takeLoaded(other.incidents)
  }
}
