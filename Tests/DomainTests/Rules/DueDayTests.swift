import Testing

@testable import Domain

/// DOMAIN §6 rule 3: an extension counts only where granted on or before the due day it moves.
@Suite struct DueDayTests {
  private func assignment(_ extensions: [(to: String, granted: String)]) -> Assignment {
    var assignment = TestRegistry.assignment(1, due: "2026-10-30")
    assignment.extensions = extensions.map {
      DueExtension(to: day($0.to), document: "CV", granted: day($0.granted), signer: "Chánh Văn phòng")
    }
    return assignment
  }

  @Test func grantedOnTheDueDayCounts() {
    let extended = assignment([("2026-11-11", "2026-10-30")])
    #expect(extended.due == day("2026-11-11"))
    #expect(extended.originalDue == day("2026-10-30"))
    #expect(extended.lateExtensions.isEmpty)
  }

  @Test func grantedADayLaterIsRecordedAndDoesNotCount() {
    let extended = assignment([("2026-11-11", "2026-10-31")])
    #expect(extended.due == day("2026-10-30"))
    #expect(extended.lateExtensions.map(\.to) == [day("2026-11-11")])
  }

  @Test func aSecondExtensionIsJudgedByTheFirst() {
    let extended = assignment([
      ("2026-11-11", "2026-10-30"), ("2026-11-20", "2026-11-11"), ("2026-12-20", "2026-11-21"),
    ])
    #expect(extended.due == day("2026-11-20"))
    #expect(extended.lateExtensions.count == 1)
  }

  @Test func anExtensionNeverShortens() {
    #expect(assignment([("2026-10-01", "2026-10-02")]).due == day("2026-10-30"))
  }

  @Test func withoutADueDayThereIsNothingToExtend() {
    var assignment = assignment([("2026-11-11", "2026-10-30")])
    assignment.originalDue = nil
    #expect(assignment.due == nil)
  }
}
