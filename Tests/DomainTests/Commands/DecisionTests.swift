import Testing

@testable import Domain

@Suite struct DecisionTests {
  private let command: Command = {
    var draft = UserDraft(account: TestRegistry.code("moi", User.self))
    draft.roles = [.viewer]
    return .addUser(draft)
  }()

  @Test func theFirstEntryUnderALawNamesItsVersion() throws {
    var registry = TestRegistry.make()
    let first = try TestRegistry.decide(command, by: "admin01", in: registry)
    #expect(first.changes.map(\.key.text) == ["law/test-1", "user/moi"])
    #expect(first.created.map(\.text) == ["user/moi"])
    for change in first.changes { try registry.apply(change) }
    let next = try TestRegistry.decide(
      .setDisabled(TestRegistry.code("moi", User.self), true, base: 1), by: "admin01", in: registry)
    #expect(next.changes.map(\.key.kind) == [.user])
  }

  @Test func whatChangesNothingIsNoEntry() throws {
    var registry = TestRegistry.make()
    // Not even to name the version of the law.
    #expect(registry.lawVersions.all.isEmpty)
    let account = TestRegistry.code("gs01", User.self)
    let roles = try #require(registry.users[account]).roles
    let commands: [Command] = [
      .setRoles(account, roles: roles, base: 1), .setDisabled(account, false, base: 1),
      .edit(
        RecordEdit(
          RecordKey(.unit, TestRegistry.homeAffairs.rawValue), base: 1, set: [FieldMember("note", .text(" "))])),
    ]
    for command in commands {
      #expect(throws: RuleViolation.nothingChanged) {
        try TestRegistry.decide(command, by: "admin01", in: registry)
      }
    }
    try TestRegistry.perform(.setDisabled(account, true, base: 1), by: "admin01", in: &registry)
    #expect(registry.users[account]?.isDisabled == true)
  }

  @Test func anEditedCatalogueOfTheSameVersionIsSeen() throws {
    var registry = TestRegistry.make()
    var law = LawVersion(id: TestRegistry.code("test-1", LawVersion.self))
    law.version = 1
    law.hash = "another"
    registry.lawVersions.insert(law)
    let decision = try TestRegistry.decide(command, by: "admin01", in: registry)
    #expect(decision.changes.first?.set == [FieldMember("hash", .text("hash-1"))])
  }
}
