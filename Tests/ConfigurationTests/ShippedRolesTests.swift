import Configuration
import Domain
import Testing

@Suite("The roles as shipped")
struct ShippedRolesTests {
  let table: PermissionTable

  init() throws {
    table = try Configuration.load { _ in "" }.permissions
  }

  @Test(
    "allow each act to exactly these roles",
    arguments: [
      (
        Permission.seeUnits,
        [Role.viewer, .unit, .inspector, .supervisor, .office, .homeAffairs, .leader, .legal, .admin]
      ),
      (.seeIncidents, [.inspector, .supervisor, .homeAffairs, .leader, .legal]),
      (.seeConfirmedIncidentsWithoutNames, [.viewer, .unit, .office, .admin]),
      (.flagIncident, [.inspector]), (.verifyIncident, [.inspector]), (.confirmIncident, [.supervisor]),
      (.dismissIncident, [.supervisor]), (.decideHandling, [.leader]),
      (.addAssignment, [.office]), (.noteAssignment, [.office]), (.acceptAssignment, [.office]),
      (.reportAssignment, [.office]), (.reportOwnAssignment, [.unit]), (.urgeUnit, [.supervisor, .office]),
      (.watchOverdue, [.supervisor, .office, .leader]), (.manageUsers, [.admin]), (.checkpoint, [.admin]),
      (.manageEvaluations, [.homeAffairs]), (.verifyCitation, [.legal]), (.reportQuarter, [.office]),
    ] as [(Permission, [Role])])
  func allow(permission: Permission, roles: [Role]) {
    #expect(table.roles(allowing: permission) == roles)
  }

  @Test("leave no permission to nobody, and none to the program itself")
  func leaveNothingOut() {
    for permission in Permission.allCases { #expect(!table.roles(allowing: permission).isEmpty, "\(permission)") }
    #expect(table.permissions(of: [.system]).isEmpty)
    #expect(table.grants.count == Role.allCases.count - 1)
  }

  @Test("let nobody flag, verify, confirm and decide under one role")
  func separateDuties() {
    let steps: Set<Permission> = [.flagIncident, .confirmIncident, .decideHandling]
    for grant in table.grants { #expect(grant.permissions.intersection(steps).count <= 1, "\(grant.role)") }
    let verifying = table.grants.filter { $0.permissions.contains(.verifyIncident) }
    for grant in verifying {
      #expect(grant.permissions.isDisjoint(with: [.confirmIncident, .dismissIncident]), "\(grant.role)")
    }
  }
}
