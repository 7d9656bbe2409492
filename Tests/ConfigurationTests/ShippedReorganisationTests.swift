import Configuration
import Testing

@testable import Domain

/// The events of 2025 carried out over a sample of the register of 2020.
@Suite struct ShippedReorganisationTests {
  private static let today = day("2026-11-24")

  private struct Room {
    var registry: Registry
    let rulebook: Rulebook
    let events: [UnitEvent]

    init(size: Int = 300) throws {
      rulebook = try Configuration.load { _ in "hash" }
      let register = try Configuration.register()
      events = register.events
      registry = Registry()
      for unit in register.units { try registry.apply(RecordChange(creating: unit)) }
      let history = try SampleHistory(
        register: register.units, rulebook: rulebook, size: size, seed: 3, endingOn: ShippedReorganisationTests.today)
      for entry in history {
        for change in entry.changes { try registry.apply(change) }
      }
    }

    func plan(_ request: ReorganisationRequest) throws -> ReorganisationPlan {
      try registry.reorganisationPlan(
        for: request, by: Actor(account: "qt01"), on: ShippedReorganisationTests.today, under: rulebook)
    }

    /// Every district's open work goes to one department.
    func request() -> ReorganisationRequest {
      var request = ReorganisationRequest(events)
      request.legalBasis = "NQ số 12/NQ-HĐND"
      for event in events where event.kind == .dissolve {
        for unit in event.from { request.receivers[unit] = Code(rawValue: "so-noi-vu-2025") }
      }
      return request
    }

    var open: [Assignment] { registry.assignments.all.filter { !$0.isClosed } }

    func exists(_ unit: Code<OrgUnit>?) -> Bool {
      unit.flatMap { registry.units[$0] }?.exists(on: ShippedReorganisationTests.today) ?? false
    }
  }

  @Test func nothingIsGuessedForTheDistricts() throws {
    let room = try Room()
    var request = room.request()
    request.receivers = [:]
    let plan = try room.plan(request)
    let waiting = Set(plan.unplaced.map(\.unit))
    let districts = Set(room.events.filter { $0.kind == .dissolve }.flatMap(\.from))
    let busy = Set(room.open.compactMap(\.unit)).intersection(districts)
    #expect(waiting.isSuperset(of: busy) && waiting.isSubset(of: districts))
    #expect(throws: RuleViolation.self) {
      try room.registry.decide(
        .reorganise(request), by: Actor(account: "qt01"), on: Self.today, under: room.rulebook)
    }
  }

  @Test func allOpenWorkEndsAtALivingUnitAndNoCountIsLost() throws {
    var room = try Room()
    let before = room.open
    let byUnit = Dictionary(grouping: before, by: \.unit).mapValues(\.count)
    let changes = try room.registry.decide(
      .reorganise(room.request()), by: Actor(account: "qt01"), on: Self.today, under: room.rulebook
    ).changes
    for change in changes { try room.registry.apply(change) }
    let after = room.open
    #expect(after.count == before.count)
    #expect(after.allSatisfy { room.exists($0.unit) })
    #expect(after.allSatisfy { $0.cooperatingUnits.allSatisfy { room.exists($0) } })
    #expect(Set(after.map(\.title)) == Set(before.map(\.title)))
    // Communes go where the events say, districts where the person said, the others stay.
    var expected: [Code<OrgUnit>: Int] = [:]
    for (unit, count) in byUnit {
      guard let unit else { continue }
      expected[successor(of: unit, room), default: 0] += count
    }
    #expect(Dictionary(grouping: after.compactMap(\.unit), by: \.self).mapValues(\.count) == expected)
    let incidents = room.registry.incidents.all.filter { !$0.isClosed }
    let lost = incidents.filter { !room.exists($0.handlingUnit ?? $0.unit) }.map(\.id.rawValue)
    #expect(lost.isEmpty)
  }

  /// Where the work of a unit ends up, event after event.
  private func successor(of unit: Code<OrgUnit>, _ room: Room) -> Code<OrgUnit> {
    var unit = unit
    for event in room.events where event.kind.endsUnits && event.from.contains(unit) {
      if let next = event.to.first?.code ?? room.request().receivers[unit] { unit = next }
    }
    return unit
  }

  @Test func daysLateStayWithTheHeadsOfTheirDays() throws {
    var room = try Room()
    let old = try #require(room.open.first { $0.unit?.rawValue == "ubnd-huyen-cu-jut" } ?? room.open.first)
    let heads = room.registry.headships.all.filter { $0.unit == old.unit }
    for change in try room.plan(room.request()).changes { try room.registry.apply(change) }
    let kept = try #require(try room.registry.assignment(old.id))
    guard kept.outcome == .transferred else { return }
    #expect(kept.unit == old.unit)
    #expect(kept.originalDue == old.originalDue)
    #expect(heads.allSatisfy { room.registry.headships[$0.id]?.unit == old.unit })
  }

  @Test func oldNamesAreFoundAndReportsOfThatTimeKeepThem() throws {
    var room = try Room()
    for change in try room.plan(room.request()).changes { try room.registry.apply(change) }
    let registry = room.registry
    #expect(registry.unit(named: "Sở Kế hoạch và Đầu tư", on: Self.today).code == "so-tai-chinh-2025")
    #expect(registry.unit(named: "Sở Kế hoạch và Đầu tư", on: day("2024-06-01")).code == "so-ke-hoach-va-dau-tu")
    #expect(registry.unit(named: "UBND xã Đắk Ha", on: Self.today).code == "ubnd-phuong-bac-gia-nghia")
    let old = try #require(registry.units[TestCode.unit("so-tai-chinh")])
    #expect(old.name(on: Self.today).name == "Sở Tài chính")
    #expect(old.dissolvedOn == day("2025-03-01"))
    #expect(old.successors.map(\.rawValue) == ["so-tai-chinh-2025"])
    #expect(registry.units.all.filter { $0.exists(on: Self.today) && $0.level == .commune }.count == 28)
    #expect(!registry.units.all.contains { $0.exists(on: Self.today) && $0.level == .district })
    let orphans = registry.units.all.filter { $0.exists(on: Self.today) && $0.parent.map { !room.exists($0) } ?? false }
    #expect(orphans.map(\.id.rawValue).isEmpty)
    for headship in registry.headships.all where headship.period.contains(Self.today) {
      // The sample goes on after 2025; a headship from later than the end of its unit is left to a person.
      guard let unit = headship.unit, let end = registry.units[unit]?.dissolvedOn else { continue }
      let isLate = headship.from.map { $0 >= end } ?? false
      #expect(isLate)
    }
  }

  @Test func theSameEventsAreNotCarriedOutTwice() throws {
    var room = try Room()
    for change in try room.plan(room.request()).changes { try room.registry.apply(change) }
    #expect(throws: RuleViolation.self) { try room.plan(room.request()) }
  }
}

private enum TestCode {
  static func unit(_ text: String) -> Code<OrgUnit> {
    guard let code = Code<OrgUnit>(rawValue: text) else { preconditionFailure(text) }
    return code
  }
}

extension UnitLookup {
  fileprivate var code: String? { if case .found(let unit) = self { unit.rawValue } else { nil } }
}
