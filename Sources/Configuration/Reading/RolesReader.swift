import Domain

/// Reads `roles.json`.
struct RolesReader {
  /// What a role must never be given, whatever a province writes into the file.
  ///
  /// An administrator may not get round the separation of duties, a viewer sees no persons, a leader edits no facts.
  private static let forbidden: [Role: Set<Permission>] = [
    .admin: workOnIncidents.union([.seeIncidents]),
    .viewer: Set(Permission.allCases).subtracting(viewing),
    .leader: [
      .addAssignment, .editAssignment, .noteAssignment, .reportAssignment, .acceptAssignment, .changeAssignmentTerms,
      .importRecords, .flagIncident, .verifyIncident, .manageUnits, .manageHeadships,
    ],
  ]

  private static let workOnIncidents: Set<Permission> = [
    .flagIncident, .verifyIncident, .confirmIncident, .dismissIncident, .requestExplanation, .submitOwnExplanation,
    .reviewIncident, .decideHandling, .recordHandling, .settleSuggestion, .verifyCitation, .chooseInstrument,
  ]

  private static let viewing: Set<Permission> = [
    .seeUnits, .seeAssignments, .seeCounts, .seeConfirmedIncidentsWithoutNames,
  ]

  /// Reads the table; roles that are absent are reported.
  static func read(_ root: ConfigNode) -> PermissionTable? {
    guard root.allows(["schema", "note", "roles"]), let list = root.member("roles") else { return nil }
    var grants: [PermissionTable.Grant] = []
    for node in list.items {
      guard let grant = grant(node) else { continue }
      if grants.contains(where: { $0.role == grant.role }) { node.report(.duplicate(grant.role.rawValue)) }
      grants.append(grant)
    }
    for role in Role.allCases where role != .system && !grants.contains(where: { $0.role == role }) {
      list.report(.roleMissing(role))
    }
    return PermissionTable(grants: grants)
  }

  private static func grant(_ node: ConfigNode) -> PermissionTable.Grant? {
    guard node.allows(["role", "title", "summary", "permissions"]), let roleNode = node.member("role"),
      let role = roleNode.choice(Role.self), let title = node.member("title")?.text
    else { return nil }
    if role == .system {
      roleNode.report(.unknownValue(role.rawValue, allowed: Role.allCases.filter { $0 != .system }.map(\.rawValue)))
    }
    _ = node.member("permissions")
    let permissions = node.uniqueItems("permissions") { item in
      guard let permission = item.choice(Permission.self) else { return nil as Permission? }
      if forbidden[role]?.contains(permission) == true { item.report(.forbidden(permission, to: role)) }
      return permission
    }
    return PermissionTable.Grant(role: role, title: title, permissions: Set(permissions))
  }
}
