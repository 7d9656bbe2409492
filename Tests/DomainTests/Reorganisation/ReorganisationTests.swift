import Testing

@testable import Domain

@Suite struct ReorganisationTests {
  private func event(
    _ kind: EventKind, _ from: [Code<OrgUnit>], _ names: [String] = [], on date: String = "2026-11-01",
    basis: String? = "NQ 1"
  ) -> UnitEvent {
    UnitEvent(
      date: day(date), kind: kind, from: from,
      to: names.map {
        UnitEvent.Successor(
          code: nil, kind: .department, level: .province, parent: nil, name: $0, short: $0, statisticsCode: nil)
      }, legalBasis: basis)
  }

  private func plan(
    _ events: [UnitEvent], in registry: Registry = TestRegistry.make(),
    _ change: (inout ReorganisationRequest) -> Void = { _ in }
  ) throws -> ReorganisationPlan {
    var request = ReorganisationRequest(events)
    change(&request)
    return try registry.reorganisationPlan(
      for: request, by: Actor(account: "admin01"), on: TestRegistry.today, under: TestRulebook.rulebook)
  }

  private func busy() -> Registry {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1))
    registry.assignments.insert(TestRegistry.assignment(2, unit: TestRegistry.cuJut))
    registry.count(RecordNumber<Assignment>(year: 2026, number: 2))
    return registry
  }

  @Test func aMergeMovesTheWorkToItsOnlySuccessor() throws {
    var registry = busy()
    let merge = event(.merge, [TestRegistry.homeAffairs, TestRegistry.cuJut], ["Sở Nội vụ"])
    for change in try plan([merge], in: registry).changes { try registry.apply(change) }
    let made = try #require(registry.units[TestRegistry.code("so-noi-vu-2026", OrgUnit.self)])
    #expect(made.foundedOn == day("2026-11-01"))
    #expect(made.predecessors == [TestRegistry.homeAffairs, TestRegistry.cuJut])
    #expect(made.aliases.contains("UBND H. Cư Jút") && !made.aliases.contains("Sở Nội vụ"))
    #expect(registry.assignments.all.filter { !$0.isClosed }.map(\.unit) == [made.id, made.id])
    #expect(registry.units[TestRegistry.homeAffairs]?.dissolvedOn == day("2026-11-01"))
    #expect(registry.headships[TestRegistry.code("hs-2", Headship.self)]?.to == day("2026-11-01"))
    #expect(registry.headships[TestRegistry.code("hs-1", Headship.self)]?.to == day("2024-06-01"))
  }

  @Test func aSplitAndADissolutionNeedAReceiver() throws {
    let split = event(.split, [TestRegistry.homeAffairs], ["Sở A", "Sở B"])
    #expect(try plan([split], in: busy()).unplaced.map(\.assignments.count) == [1])
    let placed = try plan([split], in: busy()) {
      $0.work[RecordKey(.assignment, "NV-2026-000001")] = TestRegistry.code("so-b", OrgUnit.self)
    }
    #expect(placed.unplaced.isEmpty && placed.tally.assignments == 1)
    #expect(try !plan([event(.dissolve, [TestRegistry.homeAffairs])], in: busy()).unplaced.isEmpty)
    #expect(try plan([event(.dissolve, [TestRegistry.homeAffairs])]).unplaced.isEmpty)
  }

  @Test func aRenameKeepsTheCodeAndTheWork() throws {
    var registry = busy()
    for change in try plan([event(.rename, [TestRegistry.homeAffairs], ["Sở Mới"])], in: registry).changes {
      try registry.apply(change)
    }
    let unit = try #require(registry.units[TestRegistry.homeAffairs])
    #expect(unit.name(on: day("2026-10-31")).name == "Sở Nội vụ")
    #expect(unit.name(on: day("2026-11-01")).name == "Sở Mới")
    #expect(registry.assignments.count == 2)
  }

  @Test func aTransferChangesTheParentAlone() throws {
    var move = event(.transfer, [TestRegistry.cuJut])
    move.parent = TestRegistry.homeAffairs
    let changes = try plan([move]).changes
    #expect(changes.map(\.key.text) == ["unit/ubnd-huyen-cu-jut"])
    #expect(changes.first?.set.map(\.key) == ["parent"])
  }

  @Test func refusals() throws {
    let cases: [(UnitEvent, (RuleViolation) -> Bool)] = [
      (
        event(.dissolve, [TestRegistry.homeAffairs], basis: nil),
        { if case .reorganising(.noLegalBasis) = $0 { true } else { false } }
      ),
      (
        event(.dissolve, [TestRegistry.homeAffairs], on: "2027-01-01"),
        { if case .inTheFuture = $0 { true } else { false } }
      ),
      (event(.dissolve, [TestRegistry.dissolved]), { if case .unitNotInExistence = $0 { true } else { false } }),
      (
        event(.merge, [TestRegistry.homeAffairs], ["Sở A"]),
        { if case .reorganising(.wrongCount) = $0 { true } else { false } }
      ),
      (
        event(.dissolve, [TestRegistry.homeAffairs, TestRegistry.cuJut]),
        { if case .reorganising(.wrongCount) = $0 { true } else { false } }
      ),
    ]
    for (event, isExpected) in cases {
      let error = #expect(throws: RuleViolation.self) { try plan([event]) }
      #expect(error.map(isExpected) == true, "\(event.kind): \(String(describing: error))")
    }
    #expect(throws: RuleViolation.reorganising(.noEvents)) { try plan([]) }
  }

  @Test func aUnitBelowOneThatEndsMustBePlaced() throws {
    var registry = TestRegistry.make()
    var child = TestRegistry.unit(TestRegistry.code("xa-mau", OrgUnit.self), "UBND xã Mẫu", "Xã Mẫu", .communeCommittee)
    child.parent = TestRegistry.cuJut
    registry.units.insert(child)
    #expect(throws: RuleViolation.reorganising(.orphan(child.id, below: TestRegistry.cuJut))) {
      try plan([event(.dissolve, [TestRegistry.cuJut])], in: registry)
    }
    var move = event(.transfer, [child.id])
    move.parent = nil
    #expect(try plan([move, event(.dissolve, [TestRegistry.cuJut])], in: registry).tally.ended == 1)
  }

  @Test func onlyWhoMayReorganiseMay() {
    let request = ReorganisationRequest([event(.dissolve, [TestRegistry.homeAffairs])])
    for account in ["viewer01", "unit01", "ttv01", "gs01", "vp01"] {
      #expect(throws: RuleViolation.self) {
        try TestRegistry.decide(.reorganise(request), by: account, in: TestRegistry.make())
      }
    }
  }
}
