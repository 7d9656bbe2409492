import Testing

@testable import Domain

/// Every command by every account: allowed here, or refused for want of a role.
@Suite struct PermissionTests {
  private static let assignment = RecordNumber<Assignment>(year: 2026, number: 1)
  private static let incident = RecordNumber<Incident>(year: 2026, number: 1)
  private static let commands: [(Command, allowed: Set<String>)] = [
    (.addAssignment(AssignmentDraft()), ["vp01"]),
    (.noteAssignment(assignment, text: "x"), ["vp01"]),
    (.reportAssignment(assignment, document: "x", on: day("2026-11-20")), ["vp01", "unit01"]),
    (.acceptAssignment(assignment), ["vp01"]),
    (.flagIncident(IncidentDraft()), ["ttv01", "ttv02", "both01"]),
    (.verifyIncident(incident, finding: "x"), ["ttv01", "ttv02", "both01"]),
    (.confirmIncident(incident, severity: .serious, cause: "x"), ["gs01", "both01"]),
    (.dismissIncident(incident, reason: "x"), ["gs01", "both01"]),
    (.addUser(UserDraft(account: TestRegistry.code("moi", User.self))), ["admin01"]),
    (.setRoles(TestRegistry.code("ttv01", User.self), roles: [.viewer], base: 1), ["admin01"]),
    (.setDisabled(TestRegistry.code("ttv01", User.self), true, base: 1), ["admin01"]),
  ]

  @Test func everyCommandByEveryAccount() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1))
    var draft = Incident(id: Self.incident)
    draft.version = 1
    registry.incidents.insert(draft)
    for (command, allowed) in Self.commands {
      for account in TestRegistry.accounts.map(\.id.rawValue) {
        #expect(isPermitted(command, account, registry) == allowed.contains(account), "\(command.action) by \(account)")
      }
    }
  }

  /// Whether the command fails on something else than the role, or not at all.
  private func isPermitted(_ command: Command, _ account: String, _ registry: Registry) -> Bool {
    do throws(RuleViolation) {
      _ = try TestRegistry.decide(command, by: account, in: registry)
      return true
    } catch {
      if case .notPermitted = error { return false }
      return true
    }
  }

  @Test func strangersAndDisabledAccountsDoNothing() throws {
    var registry = TestRegistry.make()
    let command = Command.noteAssignment(Self.assignment, text: "x")
    #expect(throws: RuleViolation.unknownAccount("nguoi-la")) {
      try TestRegistry.decide(command, by: "nguoi-la", in: registry)
    }
    #expect(throws: RuleViolation.unknownAccount("\u{1B}[2J")) {
      try TestRegistry.decide(command, by: "\u{1B}[2J", in: registry)
    }
    try TestRegistry.perform(
      .setDisabled(TestRegistry.code("vp01", User.self), true, base: 1), by: "admin01", in: &registry)
    #expect(throws: RuleViolation.disabledAccount("vp01")) {
      try TestRegistry.decide(command, by: "vp01", in: registry)
    }
  }
}
