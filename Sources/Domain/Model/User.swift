/// An account that works in the store, and what it may do there.
package struct User: Record {
  package static let kind = RecordKind.user

  package let id: Code<User>
  package var version = 0
  package var displayName = ""
  package var roles: [Role] = []
  /// The unit that an account of role `unit` reports for.
  package var unit: Code<OrgUnit>?
  /// The person who uses the account, so that nobody decides on a case of their own.
  package var person: Code<Person>?
  package var isDisabled = false
  package var unknownFields: [FieldMember] = []

  package init(id: Code<User>) {
    self.id = id
  }

  package var roleSet: Set<Role> { isDisabled ? [] : Set(roles) }

  package static let table = FieldTable<User>([
    Field("displayName", Phrase("Tên hiển thị", "Display name"), .text, \.displayName, changedBy: .manageUsers),
    Field("roles", Phrase("Vai trò", "Roles"), .list, \.roles),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit, changedBy: .manageUsers),
    Field("person", Phrase("Người dùng", "Person"), .reference(.person), \.person, changedBy: .manageUsers),
    Field("disabled", Phrase("Đã khóa", "Disabled"), .boolean, \.isDisabled),
  ])
}
