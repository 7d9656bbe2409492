import Domain
import VietnameseText

/// Whose work something is, told to one who may not do it: the roles, and accounts that hold one.
package enum DutyWords {
  /// "việc của vai trò Thanh tra viên (ttv01, ttv02)".
  static func holders(of permission: Permission, _ app: AppState) -> Phrase {
    let table = app.settings.rulebook.permissions
    let roles = table.roles(allowing: permission)
    let accounts = named(app.users { table.allows(permission, roles: $0.roleSet) != nil })
    return Phrase(
      "việc của vai trò \(roles.map(\.label.vietnamese).joined(separator: ", "))\(accounts)",
      "for the roles \(roles.map(\.label.english).joined(separator: ", "))\(accounts)")
  }

  /// Accounts in brackets, the first three of them; empty for none.
  static func named(_ users: [User]) -> DisplayText {
    guard !users.isEmpty else { return "" }
    let first = users.prefix(3).map { DisplayText($0.id.rawValue) }.joined(separator: ", ")
    return users.count > 3 ? " (\(first)…)" : " (\(first))"
  }
}

extension AppState {
  /// Other accounts in use that meet a condition, in the order of their codes.
  func users(where holds: (User) -> Bool) -> [User] {
    (index?.registry.users.all ?? []).filter { !$0.isDisabled && $0.id.rawValue != session.account && holds($0) }
      .sorted { $0.id < $1.id }
  }

  /// Other accounts that could take a step with an incident now.
  func users(ableTo step: IncidentStep, of id: RecordNumber<Incident>) -> [User] {
    let table = settings.rulebook.permissions
    let permissions = step.permissions(for: index?.incident(id) ?? Incident(id: id))
    return users { user in
      permissions.contains { table.allows($0, roles: user.roleSet) != nil }
        && objection(to: step, of: id, by: Actor(account: user.id.rawValue)) == nil
    }
  }
}
