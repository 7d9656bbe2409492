import Domain
import Testing

@Suite("Permission table")
struct PermissionTableTests {
  let table = PermissionTable(grants: [
    PermissionTable.Grant(role: .viewer, title: "Người xem", permissions: [.seeUnits]),
    PermissionTable.Grant(
      role: .inspector, title: "Thanh tra viên", permissions: [.seeUnits, .flagIncident, .dismissIncident]),
    PermissionTable.Grant(role: .supervisor, title: "Giám sát", permissions: [.confirmIncident, .dismissIncident]),
  ])

  @Test(
    "answers with the first role of the table that allows it",
    arguments: [
      (Permission.seeUnits, [Role.viewer], Role.viewer),
      (.seeUnits, [.inspector, .viewer], .viewer),
      (.dismissIncident, [.supervisor, .inspector], .inspector),
      (.confirmIncident, [.inspector], nil),
      (.confirmIncident, [.viewer, .supervisor], .supervisor),
      (.flagIncident, [], nil),
      (.flagIncident, [.admin, .leader, .system], nil),
    ] as [(Permission, [Role], Role?)])
  func allows(permission: Permission, roles: [Role], expected: Role?) {
    #expect(table.allows(permission, roles: Set(roles)) == expected)
  }

  @Test("gathers what several roles may do, and who may do something")
  func gathers() {
    #expect(table.permissions(of: [.viewer, .supervisor]) == [.seeUnits, .confirmIncident, .dismissIncident])
    #expect(table.permissions(of: []).isEmpty)
    #expect(table.roles(allowing: .dismissIncident) == [.inspector, .supervisor])
    #expect(table.title(of: .viewer) == "Người xem")
    #expect(table.title(of: .admin) == nil)
  }
}
