import Testing
import VietnameseText

@testable import Domain

@Suite struct FlagProposalTests {
  private func violation(_ id: String, _ decision: String, reform: String? = nil) -> ViolationCategory {
    ViolationCategory(
      id: id, title: id, obligations: [], decisions: ["D25", "D30"], defaultDecision: decision, reformDecision: reform)
  }

  private var catalogue: LegalCatalogue {
    LegalCatalogue(
      version: "t", documents: TestRulebook.catalogue.documents, obligations: [],
      violations: [violation("V-01", "D25", reform: "D30"), violation("V-02", "D25"), violation("V-03", "D30")])
  }

  @Test(arguments: [
    (WorkKind.duty, nil, "D25"), (.plan, "2026-11-01", "D25"), (.reform, nil, "D30"), (.reform, "2026-11-01", "D30"),
    // Before the decision on reform was issued nothing can be flagged under it.
    (.reform, "2019-12-25", "D25"),
  ])
  func theDecisionFollowsTheWork(kind: WorkKind, on iso: String?, expected: String) {
    #expect(catalogue.proposedDecision(for: kind, on: iso.map { day($0) })?.id == expected)
  }

  @Test func anEmptyCatalogueProposesNothing() {
    let empty = LegalCatalogue(version: "t", documents: [], obligations: [], violations: [])
    #expect(empty.proposedDecision(for: .reform, on: nil) == nil)
  }

  @Test func headCandidatesBeginWithThoseInOffice() {
    var registry = TestRegistry.make()
    let deputy = TestRegistry.code("ns-3", Person.self)
    var person = TestRegistry.person(deputy, "Lê Văn Mẫu")
    person.unit = TestRegistry.homeAffairs
    registry.people.insert(person)
    let stranger = TestRegistry.code("ns-4", Person.self)
    registry.people.insert(TestRegistry.person(stranger, "Đỗ Thị An"))
    func order(_ iso: String) -> [String] {
      registry.headCandidates(of: TestRegistry.homeAffairs, on: day(iso)).map(\.id.rawValue)
    }
    #expect(order("2023-01-01") == ["ns-1", "ns-2", "ns-3", "ns-4"])
    #expect(order("2026-01-01") == ["ns-2", "ns-1", "ns-3", "ns-4"])
    #expect(registry.headCandidates(of: nil, on: nil).count == 4)
  }

  @Test func assignmentsOfAUnitStandByUrgency() {
    var registry = TestRegistry.make()
    var cooperating = TestRegistry.assignment(4, unit: TestRegistry.cuJut, due: "2026-11-20")
    cooperating.cooperatingUnits = [TestRegistry.homeAffairs]
    var done = TestRegistry.assignment(5)
    done.acceptance = Signature("vp01", on: day("2026-11-11"))
    for assignment in [
      TestRegistry.assignment(1, due: nil), TestRegistry.assignment(2, due: "2026-12-10"),
      TestRegistry.assignment(3, due: "2026-11-01"), cooperating, done,
      TestRegistry.assignment(6, unit: TestRegistry.cuJut),
    ] { registry.assignments.insert(assignment) }
    let index = RegistryIndex(
      registry, on: ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27")),
      calendar: TestRulebook.rulebook.calendar, for: .everything)
    func found(_ words: String, limit: Int = 10) -> [Int] {
      index.assignments(concerning: TestRegistry.homeAffairs, matching: SearchQuery(words), limit: limit)
        .map { Int($0.number) }
    }
    #expect(found("") == [3, 4, 2, 1, 5])
    #expect(found("", limit: 2) == [3, 4])
    #expect(found("000002") == [2])
  }
}
