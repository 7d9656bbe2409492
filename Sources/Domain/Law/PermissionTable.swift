/// Which role may do what.
package struct PermissionTable: Hashable, Sendable {
  /// What is granted to one role.
  package struct Grant: Hashable, Sendable {
    /// The role.
    package let role: Role
    /// Its Vietnamese name.
    package let title: String
    /// What it may do.
    package let permissions: Set<Permission>

    /// Creates a grant.
    package init(role: Role, title: String, permissions: Set<Permission>) {
      self.role = role
      self.title = title
      self.permissions = permissions
    }
  }

  /// The grants, in the order of the file.
  package let grants: [Grant]

  /// Creates a table; a role without a grant may do nothing.
  package init(grants: [Grant]) {
    self.grants = grants
  }

  /// The role by which a holder of these roles may do something; nil when none of them allows it.
  ///
  /// Of several it is the first in the order of the table, so that the answer, which history records, never varies.
  package func allows(_ permission: Permission, roles: Set<Role>) -> Role? {
    grants.first { roles.contains($0.role) && $0.permissions.contains(permission) }?.role
  }

  /// Everything a holder of these roles may do.
  package func permissions(of roles: Set<Role>) -> Set<Permission> {
    grants.filter { roles.contains($0.role) }.reduce(into: []) { $0.formUnion($1.permissions) }
  }

  /// The roles that may do something, in the order of the table.
  package func roles(allowing permission: Permission) -> [Role] {
    grants.filter { $0.permissions.contains(permission) }.map(\.role)
  }

  /// The Vietnamese name of a role; nil when the table does not hold it.
  package func title(of role: Role) -> String? {
    grants.first { $0.role == role }?.title
  }
}
