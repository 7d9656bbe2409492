import Testing

@testable import Domain

/// Days late fall to whoever headed the unit on them: the heads of the test registry change on 01/06/2024.
@Suite struct LatenessByHeadTests {
  private func parts(due: String?, result: String? = nil, on last: String, also: [Headship] = []) -> [String] {
    var registry = TestRegistry.make()
    for headship in also { registry.headships.insert(headship) }
    var assignment = TestRegistry.assignment(1, due: due)
    if let result {
      assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
    }
    let summary = AssignmentSummary(assignment)
    let parts = registry.latenessByHead(of: summary, on: day(last))
    let standing = summary.standing(on: ReportingDay(day(last), dueSoonThrough: day(last)))
    #expect(parts.reduce(0) { $0 + $1.days } == standing.daysLate)
    return parts.map { "\($0.head.headship?.id.rawValue ?? "?") \($0.days)" }
  }

  @Test func splitsOnTheDayOfTheHandOver() {
    // 29, 30, 31 May to the old head, 1 and 2 June to the new one.
    #expect(parts(due: "2024-05-28", on: "2024-06-02") == ["hs-1 3", "hs-2 2"])
    #expect(parts(due: "2024-05-31", on: "2024-06-02") == ["hs-2 2"])
    #expect(parts(due: "2024-05-28", on: "2024-05-31") == ["hs-1 3"])
  }

  @Test func endsWithTheResultDocument() {
    #expect(parts(due: "2024-05-28", result: "2024-06-01", on: "2024-12-31") == ["hs-1 3", "hs-2 1"])
    #expect(parts(due: "2024-05-28", result: "2024-05-28", on: "2024-12-31") == [])
  }

  @Test func nothingIsLateInTimeOrWithoutADueDay() {
    #expect(parts(due: "2024-06-02", on: "2024-06-02") == [])
    #expect(parts(due: nil, on: "2024-06-02") == [])
  }

  @Test func daysNobodyAnsweredForAreSaid() {
    // The register begins on 01/01/2020.
    #expect(parts(due: "2019-12-30", on: "2020-01-01") == ["? 1", "hs-1 1"])
  }

  @Test func anActingHeadBesideTheOfficialOneChangesNothing() {
    let acting = TestRegistry.headship(
      "hs-9", TestRegistry.newHead, from: "2024-05-30", to: "2024-05-31", mode: .acting)
    #expect(parts(due: "2024-05-28", on: "2024-05-31", also: [acting]) == ["hs-1 3"])
  }
}
