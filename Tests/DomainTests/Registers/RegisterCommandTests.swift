import Testing

@testable import Domain

@Suite struct RegisterCommandTests {
  @Test(arguments: Register.allCases)
  func aSoundEntryIsKeptWithItsRecorder(register: Register) throws {
    let registry = try TestEntries.registry()
    let entry = try #require(registry.registers.entry(TestEntries.first(register)))
    #expect(entry.version == 1)
    #expect(entry.header.unit == TestRegistry.homeAffairs)
    #expect(entry.header.recorded == Signature(TestEntries.keeper(of: register), on: TestRegistry.today))
  }

  /// Every register by every account: entering, editing and annulling are the keeper's alone.
  @Test(arguments: Register.allCases)
  func onlyItsKeeperWrites(register: Register) throws {
    let registry = try TestEntries.registry()
    let key = TestEntries.first(register)
    let commands: [Command] = [
      TestEntries.add(
        register,
        [FieldMember("document", .text("Văn bản khác")), FieldMember("text", .text("Khác"))]
          .filter { member in TestEntries.fields[register]?.contains { $0.key == member.key } ?? false }),
      .edit(RecordEdit(key, base: 1, set: [FieldMember("note", .text("x"))])),
      .register(.annul(key, reason: "Ghi nhầm")),
    ]
    let keepers: Set<String> = register == .checks ? ["ttv01", "ttv02", "both01"] : ["snv01"]
    for command in commands {
      for account in TestRegistry.accounts.map(\.id.rawValue) {
        let refusal = refusal(command, by: account, in: registry)
        if keepers.contains(account) {
          if case .notPermitted = refusal { Issue.record("\(command.action) is not open to \(account)") }
        } else {
          guard case .notPermitted = refusal else {
            Issue.record("\(command.action) by \(account): \(String(describing: refusal))")
            continue
          }
        }
      }
    }
  }

  private func refusal(_ command: Command, by account: String, in registry: Registry) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try TestRegistry.decide(command, by: account, in: registry)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: Register.allCases)
  func eachRequiredFieldMustHoldSomething(register: Register) {
    for key in register.description.required {
      let command = TestEntries.add(register, [FieldMember(key, .null)])
      let refusal = refusal(command, by: TestEntries.keeper(of: register), in: TestRegistry.make())
      #expect(refusal == .missing(RecordField(register.kind, key)), "\(register) without \(key)")
    }
  }

  private static let refused: [(Register, FieldMember, RuleViolation)] = [
    (
      .dissemination, FieldMember("on", .text("2026-12-01")),
      .inTheFuture(RecordField(.dissemination, "on"), day: day("2026-12-01"), today: TestRegistry.today)
    ),
    (
      .dissemination, FieldMember("attended", .integer(0)),
      .register(.notWithin(RecordField(.dissemination, "attended"), 1...100_000))
    ),
    (.plan, FieldMember("year", .integer(26)), .register(.notWithin(RecordField(.planItem, "year"), 2000...2100))),
    (.duties, FieldMember("person", .text("ns-9")), .unknownPerson("ns-9")),
    (.checks, FieldMember("checker", .text("so-la")), .unknownUnit("so-la")),
    (
      .checks, FieldMember("unit", .text("so-cu")),
      .unitNotInExistence(unit: TestRegistry.dissolved, on: day("2026-10-05"))
    ),
    (
      .rules, FieldMember("reviewed", .text("2023-01-01")),
      .outOfOrder(
        earlier: RecordField(.rules, "issued"), day("2024-01-10"), later: RecordField(.rules, "reviewed"),
        day("2023-01-01"))
    ),
    (
      .checks, FieldMember("findings", [CheckFinding("x", due: day("2026-01-01"))].fieldValue),
      .outOfOrder(
        earlier: RecordField(.check, "on"), day("2026-10-05"), later: RecordField(.check, "due"), day("2026-01-01"))
    ),
    (.advice, FieldMember("incident", .text("VV-2026-0001")), .fieldNotEditable(RecordField(.advice, "incident"))),
    (.plan, FieldMember("assignments", .list([])), .fieldNotEditable(RecordField(.planItem, "assignments"))),
  ]

  @Test(arguments: refused)
  func unfitValuesAreRefused(register: Register, member: FieldMember, violation: RuleViolation) {
    let command = TestEntries.add(register, [member])
    #expect(refusal(command, by: TestEntries.keeper(of: register), in: TestRegistry.make()) == violation)
  }

  @Test(arguments: Register.allCases)
  func theSameIsNotEnteredTwiceUntilItIsAnnulled(register: Register) throws {
    var registry = try TestEntries.registry()
    let key = TestEntries.first(register)
    let keeper = TestEntries.keeper(of: register)
    #expect(refusal(TestEntries.add(register), by: keeper, in: registry) == .register(.alreadyEntered(key)))
    try TestRegistry.perform(.register(.annul(key, reason: "Ghi nhầm ngày")), by: keeper, in: &registry)
    #expect(registry.registers.entry(key)?.header.annulled?.text == "Ghi nhầm ngày")
    let edit = Command.edit(RecordEdit(key, base: 2, set: [FieldMember("note", .text("x"))]))
    #expect(refusal(edit, by: keeper, in: registry) == .register(.annulled(key)))
    #expect(refusal(.register(.annul(key, reason: "x")), by: keeper, in: registry) == .register(.annulled(key)))
    try TestRegistry.perform(TestEntries.add(register), by: keeper, in: &registry)
  }

  @Test func aDocumentIsKeptByItsKeyHoweverItIsNamed() throws {
    let registry = try TestEntries.registry()
    #expect(registry.registers.disseminations.all.map(\.document) == ["D25"])
  }

  @Test func annullingNeedsAReason() throws {
    let key = TestEntries.first(.rules)
    let refusal = refusal(.register(.annul(key, reason: " ")), by: "snv01", in: try TestEntries.registry())
    #expect(refusal == .missing(RecordField(.rules, "annulled")))
  }
}
