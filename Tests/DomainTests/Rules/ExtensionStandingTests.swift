import Testing

@testable import Domain

/// DOMAIN §6 rule 3, told of each extension.
@Suite struct ExtensionStandingTests {
  private func judged(_ extensions: [DueExtension], due: String? = "2026-10-30") -> [JudgedExtension] {
    var assignment = TestRegistry.assignment(1, due: due)
    assignment.extensions = extensions
    return assignment.judgedExtensions
  }

  private func grant(_ to: String, _ granted: String) -> DueExtension {
    DueExtension(to: day(to), document: "CV", granted: day(granted), signer: "Chánh Văn phòng")
  }

  @Test(arguments: [
    ("2026-11-11", "2026-10-30", ExtensionStanding.counted), ("2026-11-11", "2026-10-31", .grantedLate),
    ("2026-10-30", "2026-10-01", .noLater), ("2026-10-29", "2026-11-05", .noLater),
  ])
  func oneExtension(to: String, granted: String, expected: ExtensionStanding) {
    #expect(judged([grant(to, granted)]).map(\.standing) == [expected])
  }

  @Test func eachIsJudgedByTheDueDayInForce() {
    let all = judged([
      grant("2026-11-11", "2026-10-30"), grant("2026-11-20", "2026-11-12"), grant("2026-11-25", "2026-11-11"),
      DueExtension(),
    ])
    #expect(all.map(\.standing) == [.counted, .grantedLate, .counted, .incomplete])
    #expect(all.map(\.due) == [day("2026-11-11"), day("2026-11-11"), day("2026-11-25"), day("2026-11-25")])
    #expect(all.map(\.position) == [0, 1, 2, 3])
  }

  @Test func agreesWithTheDueDay() {
    var assignment = TestRegistry.assignment(1, due: "2026-10-30")
    assignment.extensions = [grant("2026-11-11", "2026-10-30"), grant("2026-12-20", "2026-11-12")]
    #expect(assignment.judgedExtensions.last?.due == assignment.due)
    #expect(assignment.judgedExtensions.count { $0.standing == .grantedLate } == assignment.lateExtensions.count)
  }

  @Test func withoutADueDayThereIsNothingToJudge() {
    #expect(judged([grant("2026-11-11", "2026-10-30")], due: nil).isEmpty)
  }
}
