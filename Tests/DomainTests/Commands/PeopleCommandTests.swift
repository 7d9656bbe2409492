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

  /// The department's post, vacant from 15 November by a command of its own.
  private func vacated() throws -> Registry {
    var registry = TestRegistry.make()
    try TestRegistry.perform(
      .endHeadship(TestRegistry.code("hs-2", Headship.self), on: day("2026-11-15"), leavingVacancy: true, base: 1),
      by: "admin01", in: &registry)
    return registry
  }

  @Test(arguments: [true, false]) func anAppointmentFromTheDayOfAVacancyFillsIt(endsPredecessor: Bool) throws {
    var registry = try vacated()
    let draft = appointment {
      $0.from = day("2026-11-15")
      $0.endsPredecessor = endsPredecessor
    }
    #expect(try TestRegistry.decide(.appoint(draft), by: "admin01", in: registry).created.isEmpty)
    try TestRegistry.perform(.appoint(draft), by: "admin01", in: &registry)
    let standing = registry.headships(of: TestRegistry.homeAffairs).filter { $0.period.contains(day("2026-11-15")) }
    #expect(standing.map(\.person) == [TestRegistry.oldHead])
    #expect(standing.map(\.mode) == [.official])
  }

  @Test(arguments: [true, false]) func aLaterAppointmentEndsTheVacancy(endsPredecessor: Bool) throws {
    var registry = try vacated()
    let draft = appointment {
      $0.from = day("2026-11-20")
      $0.endsPredecessor = endsPredecessor
    }
    try TestRegistry.perform(.appoint(draft), by: "admin01", in: &registry)
    guard case .vacant(let vacancy) = registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-19")) else {
      Issue.record("the days before the appointment are not vacant")
      return
    }
    #expect(vacancy.to == day("2026-11-20"))
    #expect(registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-20")).headship?.person == TestRegistry.oldHead)
  }

  @Test func aVacancyLastsUntilTheNextHeadBegins() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(
      .appoint(appointment { $0.from = day("2026-12-10") }), by: "admin01", in: &registry)
    let ended = registry.headships[TestRegistry.code("hs-2", Headship.self)]
    #expect(ended?.to == day("2026-12-10"))
    try TestRegistry.perform(
      .endHeadship(TestRegistry.code("hs-2", Headship.self), on: day("2026-11-15"), leavingVacancy: true, base: 2),
      by: "admin01", in: &registry)
    let vacancy = registry.headships(of: TestRegistry.homeAffairs).first { $0.mode == .vacant }
    #expect(vacancy?.period == Period(from: day("2026-11-15"), to: day("2026-12-10")))
  }

  @Test func nobodyElseBeginsOrLeavesAVacancyOnTheDayOfAHead() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(.appoint(appointment()), by: "admin01", in: &registry)
    let taken = try #require(registry.headships(of: TestRegistry.homeAffairs).first).id
    let refused = RuleViolation.headFromSameDay(unit: TestRegistry.homeAffairs, taken)
    let vacancy = appointment {
      $0.mode = .vacant
      $0.person = nil
    }
    for draft in [vacancy, appointment { $0.mode = .acting }] {
      #expect(throws: refused) { try TestRegistry.decide(.appoint(draft), by: "admin01", in: registry) }
    }
    let beside = appointment {
      ($0.mode, $0.person, $0.endsPredecessor) = (.vacant, nil, false)
    }
    guard case .vacancyBesideHead? = refusal(of: .appoint(beside), in: registry) else {
      Issue.record("a vacancy stands beside a head")
      return
    }
  }

  @Test func aVacancyStatedTwiceIsNothingNew() throws {
    let again = appointment { ($0.mode, $0.person, $0.from) = (.vacant, nil, day("2026-11-15")) }
    #expect(refusal(of: .appoint(again), in: try vacated()) == .nothingChanged)
  }

  private func refusal(of command: Command, in registry: Registry) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try TestRegistry.decide(command, by: "admin01", in: registry)
      return nil
    } catch {
      return error
    }
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
