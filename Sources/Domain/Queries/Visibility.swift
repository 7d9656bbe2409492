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

  /// The incidents that may be seen, as they may be seen.
  package func visible(_ incidents: [Incident]) -> [Incident] {
    switch self {
    case .everything: incidents
    case .establishedWithoutNames: incidents.filter(\.state.isEstablished).map(\.withoutNames)
    case .nothing: []
    }
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
