/// What an account may see of incidents (roles of the permission table).
package enum Visibility: Hashable, Sendable {
  case everything
  /// Incidents once confirmed, without names of persons.
  case establishedWithoutNames
  case nothing

  package init(of user: User?, under permissions: PermissionTable) {
    let roles = user?.roleSet ?? []
    if permissions.allows(.seeIncidents, roles: roles) != nil {
      self = .everything
    } else if permissions.allows(.seeConfirmedIncidentsWithoutNames, roles: roles) != nil {
      self = .establishedWithoutNames
    } else {
      self = .nothing
    }
  }

  /// Whether an incident in such a state may be seen.
  func shows(_ state: IncidentState) -> Bool {
    switch self {
    case .everything: true
    case .establishedWithoutNames: state.isEstablished
    case .nothing: false
    }
  }

  /// The incidents that may be seen, as they may be seen.
  package func visible(_ incidents: [Incident]) -> [Incident] {
    let seen = incidents.filter { shows($0.state) }
    return self == .everything ? seen : seen.map(\.withoutNames)
  }
}

extension Incident {
  /// The incident without what names a person: the head, and texts in which names may stand.
  var withoutNames: Incident {
    var copy = self
    copy.head = nil
    copy.headship = nil
    copy.headReason = nil
    copy.summary = ""
    copy.evidence = nil
    copy.cause = nil
    copy.findings = []
    return copy
  }
}
