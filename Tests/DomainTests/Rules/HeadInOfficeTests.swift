import Testing

@testable import Domain

@Suite struct HeadInOfficeTests {
  @Test(
    arguments: [
      ("2020-01-01", "hs-1"), ("2024-05-31", "hs-1"), ("2024-06-01", "hs-2"), ("2026-11-24", "hs-2"),
      ("2019-12-31", nil),
    ] as [(String, String?)])
  func theHeadOfThatDayAnswers(on iso: String, expected: String?) {
    let head = TestRegistry.make().head(of: TestRegistry.homeAffairs, on: day(iso))
    #expect(head.headship?.id.rawValue == expected)
  }

  @Test func anOfficialHeadComesBeforeAnActingOne() {
    var registry = TestRegistry.make()
    registry.headships.insert(
      TestRegistry.headship("hs-3", TestRegistry.oldHead, from: "2026-01-01", to: nil, mode: .acting))
    #expect(registry.head(of: TestRegistry.homeAffairs, on: day("2026-11-24")).headship?.id.rawValue == "hs-2")
  }

  @Test func aVacancyIsSaid() {
    var registry = TestRegistry.make()
    registry.headships.insert(
      TestRegistry.headship("hs-9", nil, from: "2026-01-01", to: nil, mode: .vacant, unit: TestRegistry.cuJut))
    guard case .vacant(let headship) = registry.head(of: TestRegistry.cuJut, on: day("2026-11-24")) else {
      Issue.record("the vacancy was not found")
      return
    }
    #expect(headship.id.rawValue == "hs-9")
    #expect(registry.head(of: TestRegistry.cuJut, on: day("2025-11-24")) == .unknown)
  }
}
