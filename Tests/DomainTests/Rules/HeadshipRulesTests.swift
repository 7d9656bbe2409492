import Testing

@testable import Domain

@Suite struct HeadshipRulesTests {
  private let registry = TestRegistry.make()

  @Test func aSuccessorFromTheDayTheOtherEndsIsFine() {
    #expect(
      registry.objection(to: TestRegistry.headship("hs-0", TestRegistry.newHead, from: "2019-01-01", to: "2020-01-01"))
        == nil)
  }

  @Test func twoOfficialHeadsAtOnceAreRefused() {
    let second = TestRegistry.headship("hs-3", TestRegistry.oldHead, from: "2026-01-01", to: nil)
    guard case .twoOfficialHeads(let unit, let first, _)? = registry.objection(to: second) else {
      Issue.record("two official heads were allowed")
      return
    }
    #expect(unit == TestRegistry.homeAffairs)
    #expect(first.rawValue == "hs-2")
  }

  @Test func anActingHeadMayStandBeside() {
    let acting = TestRegistry.headship("hs-3", TestRegistry.oldHead, from: "2026-01-01", to: nil, mode: .acting)
    #expect(registry.objection(to: acting) == nil)
  }

  @Test func aVacancyStandsBesideNobody() {
    let vacancy = TestRegistry.headship("hs-3", nil, from: "2026-01-01", to: nil, mode: .vacant)
    #expect(
      registry.objection(to: vacancy)
        == .vacancyBesideHead(
          unit: TestRegistry.homeAffairs, first: TestRegistry.code("hs-2", Headship.self), second: vacancy.id))
  }

  @Test func whatStoodSideBySideCanBeParted() {
    var crowded = registry
    let vacancy = TestRegistry.headship("hs-3", nil, from: "2026-01-01", to: nil, mode: .vacant)
    crowded.headships.insert(vacancy)
    var shorter = vacancy
    shorter.to = day("2026-02-01")
    #expect(crowded.objection(to: shorter) == nil)
  }

  @Test func emptyPeriodsVacanciesWithPersonsAndStrangersAreRefused() {
    let empty = TestRegistry.headship("hs-3", TestRegistry.oldHead, from: "2026-01-01", to: "2026-01-01", mode: .acting)
    #expect(registry.objection(to: empty) == .emptyPeriod(empty.key))
    let vacancy = TestRegistry.headship("hs-3", TestRegistry.oldHead, from: "2026-01-01", to: nil, mode: .vacant)
    #expect(registry.objection(to: vacancy) == .vacancyWithPerson(vacancy.key))
    let nobody = TestRegistry.headship("hs-3", nil, from: "2026-01-01", to: nil, mode: .acting)
    #expect(registry.objection(to: nobody) == .vacancyWithPerson(nobody.key))
    let stranger = TestRegistry.headship(
      "hs-3", TestRegistry.code("ai", Person.self), from: "2026-01-01", to: nil, mode: .acting)
    #expect(registry.objection(to: stranger) == .unknownPerson("ai"))
  }
}
