import Configuration
import Testing

@testable import Domain

@Suite("The rules of evaluation as shipped")
struct ShippedEvaluationTests {
  let law: EvaluationLaw

  init() throws {
    law = try Configuration.load { _ in "" }.evaluation
  }

  @Test(
    "are those of the last day of the year",
    arguments: [
      (UnitKind.department, "2017-12-31", nil), (.department, "2018-12-31", "XL-DV-1748"),
      (.department, "2025-12-31", "XL-DV-1748"), (.department, "2026-12-31", "XL-DV-335"),
      (.districtCommittee, "2020-12-31", "XL-DV-1748"), (.communeCommittee, "2020-12-31", nil),
      (.communeCommittee, "2026-12-31", "XL-DV-335"), (.publicServiceUnit, "2025-12-31", "XL-SN-1748"),
      (.publicServiceUnit, "2026-12-31", "XL-SN-233"), (.stateEnterprise, "2026-12-31", nil),
    ] as [(UnitKind, String, String?)])
  func forUnits(kind: UnitKind, on text: String, expected: String?) {
    #expect(law.rules(for: kind, on: day(text))?.id == expected)
  }

  @Test(
    "for heads too",
    arguments: [
      (DisciplineSubject.congChucLanhDao, "2019-12-31", nil), (.congChucLanhDao, "2020-12-31", "XL-CC-90"),
      (.congChucLanhDao, "2023-12-31", "XL-CC-48"), (.congChucLanhDao, "2025-12-31", "XL-CC-48"),
      (.congChucLanhDao, "2026-12-31", "XL-CC-335"), (.vienChucQuanLy, "2025-12-31", "XL-VC-48"),
      (.vienChucQuanLy, "2026-12-31", "XL-VC-233"), (.canBo, "2025-12-31", "XL-CB-48"), (.canBo, "2026-12-31", nil),
      (.congChuc, "2026-12-31", nil),
    ] as [(DisciplineSubject, String, String?)])
  func forHeads(subject: DisciplineSubject, on text: String, expected: String?) {
    #expect(law.rules(for: subject, on: day(text))?.id == expected)
  }

  @Test(
    "give the grades worked out by hand",
    arguments: [
      (UnitKind.department, "2019-12-31", "89,5", Grade.good), (.department, "2019-12-31", "90", .excellent),
      (.department, "2019-12-31", "75", .good), (.department, "2019-12-31", "74", .completed),
      (.department, "2019-12-31", "49", .notCompleted), (.publicServiceUnit, "2026-12-31", "70", .good),
      (.publicServiceUnit, "2026-12-31", "69", .completed),
    ] as [(UnitKind, String, String, Grade)])
  func grades(kind: UnitKind, on text: String, points: String, expected: Grade) throws {
    let rules = try #require(law.rules(for: kind, on: day(text)))
    var facts = EvaluationFacts()
    facts.points = EvaluationPoints(typed: points)
    #expect(rules.proposal(for: facts).grade == expected)
  }

  @Test("a public service unit is good from 2026 on only with everything on time")
  func everythingOnTime() throws {
    let rules = try #require(law.rules(for: .publicServiceUnit, on: day("2026-12-31")))
    var facts = EvaluationFacts()
    facts.points = EvaluationPoints(typed: "95")
    var work = YearWork()
    for _ in 0..<19 { work.add(AssignmentStanding(assignmentClass: .doneOnTime, daysLate: 0)) }
    facts.work = work
    #expect(rules.proposal(for: facts).grade == .excellent)
    work.add(AssignmentStanding(assignmentClass: .doneLate, daysLate: 0))
    facts.work = work
    #expect(rules.proposal(for: facts).grade == .completed)
    for _ in 0..<9 { work.add(AssignmentStanding(assignmentClass: .openOverdue, daysLate: 0)) }
    facts.work = work
    #expect(rules.proposal(for: facts).grade == .notCompleted)
  }

  @Test("incidents without discipline bound nothing until the province decides so")
  func incidentsAreOff() {
    let all = law.ruleSets.flatMap(\.ceilings)
    for ceiling in all {
      if case .confirmedIncidents = ceiling.condition { #expect(!ceiling.isActive) }
    }
    #expect(law.ruleSets.allSatisfy { set in set.ceilings.contains { !$0.isActive } })
  }
}
