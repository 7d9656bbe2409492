import Testing

@testable import Domain

@Suite struct UnitLookupTests {
  private func registry() -> Registry {
    var registry = TestRegistry.make()
    if var unit = registry.units[TestRegistry.cuJut] {
      unit.aliases = ["Cư Jút", "Cu Jut huyen"]
      unit.statisticsCodes = [DatedCode("662")]
      registry.units.insert(unit)
    }
    return registry
  }

  @Test(arguments: [
    "ubnd-huyen-cu-jut", "UBND-HUYEN-CU-JUT", "UBND H. Cư Jút", "ubnd h. cu jut", "cư jút", "CU JUT", "cujut", "662",
    "Ủy ban nhân dân huyện Cư Jút", "uy ban nhan dan huyen cu jut",
  ])
  func findsAUnitByAnyOfItsNames(_ typed: String) {
    #expect(registry().unit(named: typed, on: TestRegistry.today) == .found(TestRegistry.cuJut))
  }

  @Test(arguments: ["", " ", "sở y tế", "so-y-te", "\u{1B}[31m"])
  func doesNotGuess(_ typed: String) {
    #expect(registry().unit(named: typed, on: TestRegistry.today) == .unknown(proposals: []))
  }

  @Test func proposesUnitsWhoseNamesHoldTheWords() {
    #expect(registry().unit(named: "nội", on: TestRegistry.today) == .unknown(proposals: [TestRegistry.homeAffairs]))
  }

  @Test func tellsAllUnitsOfOneName() {
    var registry = registry()
    let twin = TestRegistry.code("xa-cu-jut-2025", OrgUnit.self)
    registry.units.insert(TestRegistry.unit(twin, "Xã Cư Jút", "Cư Jút", .communeCommittee))
    #expect(registry.unit(named: "cu jut", on: TestRegistry.today) == .ambiguous([TestRegistry.cuJut, twin]))
  }

  @Test func meansTheUnitOfTheDayWhereASuccessorBearsTheName() throws {
    var registry = registry()
    let twin = TestRegistry.code("xa-cu-jut-2025", OrgUnit.self)
    let change = try #require(CalendarDay(iso: "2025-07-01"))
    var old = try #require(registry.units[TestRegistry.cuJut])
    old.dissolvedOn = change
    registry.units.insert(old)
    var new = TestRegistry.unit(twin, "Xã Cư Jút", "Cư Jút", .communeCommittee)
    new.foundedOn = change
    registry.units.insert(new)
    #expect(registry.unit(named: "cu jut", on: TestRegistry.today) == .found(twin))
    #expect(registry.unit(named: "cu jut", on: change.advanced(by: -1)) == .found(TestRegistry.cuJut))
  }
}
