import Testing

@testable import Domain

/// How a unit stands with each instruction, by what it is judged by.
@Suite struct ComplianceBookTests {
  private static let rules = ComplianceRules(
    kinds: [.department],
    documents: [
      .init(id: "D25", title: "Quyết định 25/2013/QĐ-UBND", issued: day("2013-11-26"), withinDays: 60),
      .init(id: "CV-CT", title: "Công văn", issued: nil, withinDays: 30),
    ])

  private static let rulebook = Rulebook(
    catalogue: TestRulebook.catalogue, calendar: TestRulebook.calendar(years: 2018...2027),
    permissions: TestRulebook.permissions, discipline: TestRulebook.discipline, thresholds: Thresholds(),
    compliance: rules, catalogueHash: "hash-1")

  private func file(
    _ registry: Registry, on day: CalendarDay = TestRegistry.today, for visibility: Visibility = .everything
  ) throws -> ComplianceFile {
    let index = RegistryIndex(
      registry, on: try Self.rulebook.reportingDay(day), calendar: Self.rulebook.calendar, for: visibility)
    let unit = try #require(registry.units[TestRegistry.homeAffairs])
    return ComplianceBook(index, under: Self.rulebook).file(of: unit)
  }

  private func state(
    _ instruction: Instruction, _ registry: Registry, on day: CalendarDay = TestRegistry.today
  ) throws -> ComplianceState? {
    try file(registry, on: day).items[instruction.rawValue - 1].state
  }

  private func entered(_ commands: [(Command, String)]) throws -> Registry {
    var registry = TestRegistry.make()
    for (command, account) in commands { try TestRegistry.perform(command, by: account, in: &registry) }
    return registry
  }

  @Test func withoutAnyEntryWhatHasATimeIsOverdueAndTheRestMissing() throws {
    let file = try file(TestRegistry.make())
    #expect(
      file.items.map(\.state) == [.overdue, .missing, .done, .missing, .overdue, .done, .done])
    #expect(file.gaps == 4 && file.overdue == 2)
  }

  @Test func aDocumentWithoutADayIsNeverLate() throws {
    let letter = try file(TestRegistry.make()).items[0].findings[1]
    #expect(letter == .init(.document("CV-CT", on: nil, due: nil), .missing))
  }

  @Test func bothDocumentsMadeKnownAreDone() throws {
    let letter = [FieldMember("document", .text("CV-CT")), FieldMember("on", .text("2026-11-01"))]
    let registry = try entered([
      (TestEntries.add(.dissemination), "snv01"), (TestEntries.add(.dissemination, letter), "snv01"),
    ])
    #expect(try state(.dissemination, registry) == .done)
  }

  /// Days on which a unit checked last, with what follows twelve months on.
  @Test(arguments: [("2025-11-24", ComplianceState.done), ("2025-11-23", .overdue)])
  func aCheckCountsForTwelveMonths(on: String, state: ComplianceState) throws {
    let own = [
      FieldMember("checker", .text(TestRegistry.homeAffairs.rawValue)), FieldMember("on", .text(on)),
      FieldMember("unit", .text(TestRegistry.cuJut.rawValue)),
    ]
    let registry = try entered([(TestEntries.add(.checks, own), "ttv01")])
    #expect(try self.state(.inspection, registry) == state)
  }

  /// A finding on the unit, before and after its remedy is due.
  @Test(arguments: [("2026-12-01", ComplianceState.missing), ("2026-12-02", .overdue)])
  func aFindingIsLateAfterItsDay(day today: String, state: ComplianceState) throws {
    let registry = try entered([(TestEntries.add(.checks), "ttv01")])
    #expect(try self.state(.inspection, registry, on: day(today)) == state)
  }

  @Test func rulesAndDutiesAreBothNeeded() throws {
    let reviewed = [FieldMember("reviewed", .text("2026-01-10"))]
    let rules = (TestEntries.add(.rules, reviewed), "snv01")
    let duty = (TestEntries.add(.duties), "snv01")
    #expect(try state(.rulesAndDuties, entered([rules])) == .missing)
    #expect(try state(.rulesAndDuties, entered([duty])) == .missing)
    #expect(try state(.rulesAndDuties, entered([rules, duty])) == .done)
    #expect(try state(.rulesAndDuties, entered([(TestEntries.add(.rules), "snv01"), duty])) == .overdue)
  }

  /// A plan of the year by the end of January, its items by their days, and a measure of staff within two years.
  @Test func planAndStaff() throws {
    let plan = (TestEntries.add(.plan), "snv01")
    let measure = (TestEntries.add(.measures), "snv01")
    #expect(try state(.plansAndStaff, TestRegistry.make(), on: day("2026-01-31")) == .missing)
    #expect(try state(.plansAndStaff, TestRegistry.make(), on: day("2026-02-01")) == .overdue)
    #expect(try state(.plansAndStaff, entered([plan, measure])) == .done)
    #expect(try state(.plansAndStaff, entered([plan, measure]), on: day("2026-12-16")) == .overdue)
    #expect(try state(.plansAndStaff, entered([plan])) == .missing)
  }

  @Test func lateTasksAndAVacantPostAreGaps() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1, due: "2026-11-10"))
    #expect(try state(.deadlines, registry) == .overdue)
    #expect(try state(.roleOfTheHead, registry) == .done)
    registry.assignments.insert(TestRegistry.assignment(2, due: "2026-10-10"))
    #expect(try state(.roleOfTheHead, registry) == .overdue)
    #expect(try state(.roleOfTheHead, TestRegistry.make(), on: day("2019-01-01")) == .missing)
  }

  @Test(arguments: [(2026, ComplianceState.missing), (2025, .overdue)])
  func incidentsStillOpenAreGaps(year: Int, state: ComplianceState) throws {
    var registry = TestRegistry.make()
    var incident = Incident(id: RecordNumber(year: year, number: 1))
    incident.unit = TestRegistry.homeAffairs
    registry.incidents.insert(incident)
    #expect(try self.state(.evaluation, registry) == state)
  }

  @Test func whoSeesNoIncidentsIsToldNothingOfThem() throws {
    let registry = try entered([(TestEntries.add(.checks), "ttv01")])
    let items = try file(registry, for: .establishedWithoutNames).items
    #expect(items.filter { $0.state == nil }.map(\.instruction) == [.inspection, .evaluation])
  }

  @Test func annulledEntriesAreNone() throws {
    var registry = try entered([(TestEntries.add(.duties), "snv01")])
    try TestRegistry.perform(
      .register(.annul(TestEntries.first(.duties), reason: "Ghi nhầm")), by: "snv01", in: &registry)
    #expect(try file(registry).items[3].findings.last == .init(.duties(0), .missing))
  }

  @Test func theInstructionsConcernUnitsOfTheirKindThatExist() throws {
    let registry = TestRegistry.make()
    let index = RegistryIndex(
      registry, on: try Self.rulebook.reportingDay(TestRegistry.today), calendar: Self.rulebook.calendar,
      for: .everything)
    #expect(Array(ComplianceBook(index, under: Self.rulebook).files().keys) == [TestRegistry.homeAffairs])
  }
}
