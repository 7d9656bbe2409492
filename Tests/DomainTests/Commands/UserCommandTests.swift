import Testing

@testable import Domain

@Suite struct UserCommandTests {
  private let admin = TestRegistry.code("admin01", User.self)

  @Test func addingAnAccount() throws {
    var registry = TestRegistry.make()
    var draft = UserDraft(account: TestRegistry.code("vp02", User.self))
    draft.roles = [.office, .viewer, .office]
    try TestRegistry.perform(.addUser(draft), by: "admin01", in: &registry)
    let user = try #require(registry.users[draft.account])
    #expect(user.roles == [.office, .viewer])
    #expect(user.displayName == "vp02")
  }

  @Test func refusals() {
    let registry = TestRegistry.make()
    let make = { (change: (inout UserDraft) -> Void) -> Command in
      var draft = UserDraft(account: TestRegistry.code("vp02", User.self))
      draft.roles = [.office]
      change(&draft)
      return .addUser(draft)
    }
    let field = { RecordField(.user, $0) }
    let cases: [(Command, RuleViolation)] = [
      (make { $0.account = admin }, .duplicate(field("id"), "admin01")),
      (make { $0.roles = [] }, .missing(field("roles"))),
      (make { $0.roles = [.system] }, .roleNotForAccounts(.system)),
      (make { $0.roles = [.unit] }, .missing(field("unit"))),
      (make { $0.unit = TestRegistry.code("la", OrgUnit.self) }, .unknownUnit("la")),
      (.setRoles(admin, roles: [.viewer], base: 1), .lastAdmin(account: "admin01")),
      (.setDisabled(admin, true, base: 1), .lastAdmin(account: "admin01")),
      (.setRoles(TestRegistry.code("ai", User.self), roles: [.viewer], base: 1), .unknownUser("ai")),
      (.setRoles(TestRegistry.code("vp01", User.self), roles: [.unit], base: 1), .missing(field("unit"))),
    ]
    for (command, expected) in cases {
      #expect(throws: expected) { try TestRegistry.decide(command, by: "admin01", in: registry) }
    }
  }
}
