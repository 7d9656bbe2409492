import Testing

@testable import Domain

@Suite struct PeopleCommandTests {
  private func appointment(_ change: (inout AppointmentDraft) -> Void = { _ in }) -> AppointmentDraft {
    var draft = AppointmentDraft()
    draft.unit = TestRegistry.homeAffairs
    draft.person = TestRegistry.oldHead
    draft.title = "Giám đốc"
    draft.from = day("2026-11-01")
    draft.document = "QĐ 5"
    change(&draft)
    return draft
  }

  @Test func aNewPersonGetsTheNextCode() throws {
    var draft = PersonDraft()
    draft.name = "Lê Thị Mẫu"
    let decision = try TestRegistry.decide(.addPerson(draft), by: "admin01", in: TestRegistry.make())
    #expect(decision.created.map(\.text) == ["person/ns-3"])
  }

  @Test func anAppointmentEndsTheHeadshipBeforeIt() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(.appoint(appointment()), by: "admin01", in: &registry)
    #expect(registry.headships[TestRegistry.code("hs-2", Headship.self)]?.to == day("2026-11-01"))
    #expect(registry.head(of: TestRegistry.homeAffairs, on: day("2026-10-31")).headship?.person == TestRegistry.newHead)
    #expect(registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-01")).headship?.person == TestRegistry.oldHead)
  }

  @Test func withoutEndingItASecondOfficialHeadIsRefused() {
    let draft = appointment { $0.endsPredecessor = false }
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(.appoint(draft), by: "admin01", in: TestRegistry.make())
    }
  }

  @Test func anEndLeavesAVacancyWhereAsked() throws {
    var registry = TestRegistry.make()
    let command = Command.endHeadship(
      TestRegistry.code("hs-2", Headship.self), on: day("2026-11-15"), leavingVacancy: true, base: 1)
    try TestRegistry.perform(command, by: "admin01", in: &registry)
    guard case .vacant = registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-15")) else {
      Issue.record("no vacancy was stated")
      return
    }
    #expect(registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-14")).headship?.person == TestRegistry.newHead)
  }

  @Test func refusals() {
    let registry = TestRegistry.make()
    let field = { RecordField(.headship, $0) }
    let cases: [(Command, RuleViolation)] = [
      (.addPerson(PersonDraft()), .missing(RecordField(.person, "name"))),
      (.appoint(appointment { $0.unit = nil }), .missing(field("unit"))),
      (.appoint(appointment { $0.from = nil }), .missing(field("from"))),
      (.appoint(appointment { $0.title = "" }), .missing(field("title"))),
      (.appoint(appointment { $0.person = nil }), .missing(field("person"))),
      (.appoint(appointment { $0.person = TestRegistry.code("ai", Person.self) }), .unknownPerson("ai")),
      (
        .appoint(appointment { $0.unit = TestRegistry.dissolved }),
        .unitNotInExistence(unit: TestRegistry.dissolved, on: day("2026-11-01"))
      ),
      (
        .endHeadship(TestRegistry.code("khong", Headship.self), on: day("2026-11-01"), leavingVacancy: false, base: 1),
        .unknownHeadship("khong")
      ),
      (
        .endHeadship(TestRegistry.code("hs-2", Headship.self), on: day("2024-06-01"), leavingVacancy: false, base: 1),
        .emptyPeriod(RecordKey(.headship, "hs-2"))
      ),
      (
        .endHeadship(TestRegistry.code("hs-1", Headship.self), on: day("2024-06-01"), leavingVacancy: true, base: 1),
        .duplicate(field("to"), "01/06/2024")
      ),
    ]
    for (command, expected) in cases {
      #expect(throws: expected) { try TestRegistry.decide(command, by: "admin01", in: registry) }
    }
  }
}
