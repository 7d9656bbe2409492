extension Deliberation {
  func addUser(_ draft: UserDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.manageUsers)
    guard registry.users[draft.account] == nil else {
      throw .duplicate(RecordField(.user, "id"), draft.account.rawValue)
    }
    var user = User(id: draft.account)
    user.displayName = try optional(draft.displayName, .user, "displayName") ?? draft.account.rawValue
    user.roles = try checked(draft.roles)
    user.unit = draft.unit
    user.person = draft.person
    try check(user)
    return Decision(changes: [RecordChange(creating: user)], role: role)
  }

  func setRoles(of id: Code<User>, to roles: [Role]) throws(RuleViolation) -> Decision {
    let role = try permit(.manageUsers)
    let old = try user(id)
    var new = old
    new.roles = try checked(roles)
    try check(new)
    try requireAdminRemains(without: new.roles.contains(.admin) ? nil : id)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  func setDisabled(_ id: Code<User>, _ disabled: Bool) throws(RuleViolation) -> Decision {
    let role = try permit(.manageUsers)
    let old = try user(id)
    var new = old
    new.isDisabled = disabled
    try requireAdminRemains(without: disabled ? id : nil)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// What must hold of an account after any change.
  func check(_ user: User) throws(RuleViolation) {
    if let unit = user.unit, registry.units[unit] == nil { throw .unknownUnit(unit.rawValue) }
    if user.roles.contains(.unit), user.unit == nil { throw .missing(RecordField(.user, "unit")) }
    if let person = user.person, registry.people[person] == nil { throw .unknownPerson(person.rawValue) }
  }

  private func user(_ id: Code<User>) throws(RuleViolation) -> User {
    guard let user = registry.users[id] else { throw .unknownUser(id.rawValue) }
    return user
  }

  /// Roles in the order of their list, each once.
  private func checked(_ roles: [Role]) throws(RuleViolation) -> [Role] {
    guard !roles.isEmpty else { throw .missing(RecordField(.user, "roles")) }
    guard !roles.contains(.system) else { throw .roleNotForAccounts(.system) }
    return Role.allCases.filter(roles.contains)
  }

  /// A store without an administrator could never get one again.
  private func requireAdminRemains(without leaving: Code<User>?) throws(RuleViolation) {
    guard let leaving else { return }
    let remaining = registry.users.all.contains { $0.id != leaving && $0.roleSet.contains(.admin) }
    guard remaining else { throw .lastAdmin(account: leaving.rawValue) }
  }
}
