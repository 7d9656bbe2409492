import Testing

@testable import Domain

@Suite("The grade that rules propose")
struct EvaluationProposalTests {
  static let found = Provenance(mark: .found)
  static let incident = RecordNumber<Incident>(year: 2026, number: 7)

  static func rules(
    _ ceilings: [EvaluationCeiling.Condition] = [], grade: Grade = .completed, isActive: Bool = true,
    rounding: EvaluationRuleSet.Rounding = .down
  ) -> EvaluationRuleSet {
    EvaluationRuleSet(
      id: "XL", reach: .persons([.vienChucQuanLy]), period: Period(from: nil, to: nil), documents: ["ND"],
      bands: [
        EvaluationRuleSet.Band(grade: .excellent, least: 90), EvaluationRuleSet.Band(grade: .good, least: 70),
        EvaluationRuleSet.Band(grade: .completed, least: 50), EvaluationRuleSet.Band(grade: .notCompleted, least: 0),
      ], rounding: rounding,
      ceilings: ceilings.map {
        EvaluationCeiling(condition: $0, grade: grade, isActive: isActive, provenance: found)
      },
      leastMonths: 6, excellentQuota: nil, provenance: found)
  }

  static func facts(_ points: String? = "95", _ change: (inout EvaluationFacts) -> Void = { _ in }) -> EvaluationFacts {
    var facts = EvaluationFacts()
    facts.points = points.flatMap { EvaluationPoints(typed: $0) }
    change(&facts)
    return facts
  }

  static func work(onTime: Int, late: Int, overdue: Int = 0) -> YearWork {
    var work = YearWork()
    for _ in 0..<onTime { work.add(AssignmentStanding(assignmentClass: .doneOnTime, daysLate: 0)) }
    for _ in 0..<late { work.add(AssignmentStanding(assignmentClass: .doneLate, daysLate: 0)) }
    for _ in 0..<overdue { work.add(AssignmentStanding(assignmentClass: .openOverdue, daysLate: 0)) }
    return work
  }

  static func incident(
    _ counting: EvaluationIncident.Counting, discipline: String? = nil, severity: Severity = .serious,
    isDuty: Bool = true
  ) -> EvaluationIncident {
    EvaluationIncident(
      id: incident, severity: severity, discipline: discipline, isDuty: isDuty, counting: counting)
  }

  @Test(
    "follows the band of the points; fractions by the rounding rule",
    arguments: [
      ("100", .excellent, .excellent), ("90", .excellent, .excellent), ("89,5", .good, .excellent),
      ("89,49", .good, .good), ("70", .good, .good), ("69,99", .completed, .good), ("50", .completed, .completed),
      ("49,4", .notCompleted, .notCompleted), ("0", .notCompleted, .notCompleted),
    ] as [(String, Grade, Grade)])
  func followsBand(points: String, down: Grade, halfUp: Grade) {
    #expect(Self.rules().proposal(for: Self.facts(points)).grade == down)
    #expect(Self.rules(rounding: .halfUp).proposal(for: Self.facts(points)).grade == halfUp)
  }

  /// Ceilings, facts, the grade proposed from 95 points, the rules named.
  static let ceilings: [(EvaluationRuleSet, EvaluationFacts, Grade?, [EvaluationRule])] = [
    (rules([.onTime(below: 80)]), facts { $0.work = work(onTime: 4, late: 1) }, .excellent, [.points]),
    (rules([.onTime(below: 80)]), facts { $0.work = work(onTime: 79, late: 21) }, .completed, [.points, .onTime]),
    (rules([.onTime(below: 80)]), facts { $0.work = work(onTime: 0, late: 0) }, .excellent, [.points]),
    (rules([.onTime(below: 80)]), facts(), .excellent, [.points]),
    (rules([.onTime(below: 80)], isActive: false), facts { $0.work = work(onTime: 0, late: 9) }, .excellent, [.points]),
    (
      rules([.done(below: 70)], grade: .notCompleted), facts { $0.work = work(onTime: 6, late: 0, overdue: 4) },
      .notCompleted, [.points, .done]
    ),
    (
      rules([.done(below: 70)], grade: .notCompleted), facts { $0.work = work(onTime: 7, late: 0, overdue: 3) },
      .excellent, [.points]
    ),
    (
      rules([.disciplined(dutyOnly: true)], grade: .notCompleted),
      facts { $0.incidents = [incident(.counted, discipline: "khien-trach")] }, .notCompleted, [.points, .disciplined]
    ),
    (
      rules([.disciplined(dutyOnly: true)], grade: .notCompleted),
      facts { $0.incidents = [incident(.counted, discipline: "khien-trach", isDuty: false)] }, .excellent, [.points]
    ),
    (
      rules([.disciplined(dutyOnly: false)], grade: .notCompleted),
      facts { $0.incidents = [incident(.counted, discipline: "khien-trach", isDuty: false)] }, .notCompleted,
      [.points, .disciplined]
    ),
    (
      rules([.disciplined(dutyOnly: true)], grade: .notCompleted),
      facts { $0.incidents = [incident(.otherYear(2025), discipline: "khien-trach")] }, .excellent,
      [.points, .countedBefore]
    ),
    (
      rules([.disciplined(dutyOnly: true)], grade: .notCompleted),
      facts {
        $0.incidents = [incident(.otherUnit(TestRegistry.cuJut), discipline: "khien-trach")]
      }, .excellent, [.points, .otherUnit]
    ),
    (
      rules([.disciplined(dutyOnly: true)], grade: .notCompleted),
      facts { $0.incidents = [incident(.notCounted, discipline: "khien-trach"), incident(.open)] }, .excellent,
      [.points]
    ),
    (
      rules([.confirmedIncidents(.serious, count: 1)]), facts { $0.incidents = [incident(.counted)] }, .completed,
      [.points, .confirmedIncidents]
    ),
    (
      rules([.confirmedIncidents(.serious, count: 1)]),
      facts { $0.incidents = [incident(.counted, severity: .lessSerious)] }, .excellent, [.points]
    ),
    (
      rules([.confirmedIncidents(.serious, count: 1)]),
      facts { $0.incidents = [incident(.counted, discipline: "canh-cao")] }, .excellent, [.points]
    ),
    (rules([.headNotAboveUnit]), facts { $0.unitGrade = .good }, .good, [.points, .headNotAboveUnit]),
    (rules([.headNotAboveUnit]), facts { $0.unitGrade = .ungraded }, .excellent, [.points]),
    (rules([.headNotAboveUnit]), facts { $0.unitGrade = .excellent }, .excellent, [.points]),
    (rules([.headNotAboveUnit]), facts(), .excellent, [.points, .unitNotGraded]),
    (
      rules([.corruption], grade: .notCompleted), facts { $0.corruption = "KL 5/TTr" }, .notCompleted,
      [.points, .corruption]
    ),
    (
      rules(), facts("40") { $0.previous = .notCompleted }, .notCompleted, [.points, .secondYear]
    ),
    (rules(), facts("60") { $0.previous = .notCompleted }, .completed, [.points]),
    (rules(), facts(nil) { $0.ownGrade = .good }, .good, [.ownGrade]),
    (rules(), facts(nil), nil, [.notEntered]),
    (rules([.onTime(below: 80)]), facts(nil) { $0.work = work(onTime: 0, late: 9) }, nil, [.notEntered, .onTime]),
    (
      rules([.corruption], grade: .notCompleted), facts(nil) { $0.corruption = "KL 5/TTr" }, .notCompleted,
      [.notEntered, .corruption]
    ),
    (rules([.corruption]), facts { $0.months = 5 }, .ungraded, [.newUnit]),
    (
      rules(),
      facts {
        $0.months = 5
        $0.isUnit = false
      }, .ungraded, [.shortService]
    ),
    (rules(), facts { $0.months = 6 }, .excellent, [.points]),
  ]

  @Test("is lowered by ceilings, each with its reason", arguments: ceilings)
  func isLowered(rules: EvaluationRuleSet, facts: EvaluationFacts, grade: Grade?, named: [EvaluationRule]) {
    let proposal = rules.proposal(for: facts)
    #expect(proposal.grade == grade)
    #expect(proposal.reasons.map(\.rule) == named)
  }

  @Test("work late for an accepted objective cause is in no share, and is still told")
  func excusedWork() {
    var work = Self.work(onTime: 3, late: 1, overdue: 1)
    work.add(AssignmentStanding(assignmentClass: .doneLate, daysLate: 4, isExcused: true))
    work.add(AssignmentStanding(assignmentClass: .openOverdue, daysLate: 4, isExcused: true))
    #expect(work.onTime == WorkShare(part: 3, whole: 4))
    #expect(work.done == WorkShare(part: 5, whole: 6))
    #expect(work.counts.excused == 2)
  }

  @Test("the lowest ceiling holds, and every one is named")
  func lowestHolds() {
    let rules = Self.rules([.onTime(below: 80), .headNotAboveUnit])
    let proposal = rules.proposal(
      for: Self.facts {
        $0.work = Self.work(onTime: 1, late: 9)
        $0.unitGrade = .notCompleted
      })
    #expect(proposal.grade == .notCompleted)
    #expect(proposal.ceiling == .notCompleted)
    #expect(proposal.reasons.map(\.rule) == [.points, .onTime, .headNotAboveUnit])
    #expect(proposal.reasons[1].value == "1/10")
    #expect(proposal.reasons[1].documents == ["ND"])
  }

  @Test("without rules the entered grade stands, and that nothing judged it")
  func unruled() {
    let proposal = EvaluationRuleSet.unruled(Self.facts(nil) { $0.ownGrade = .good })
    #expect(proposal.grade == .good)
    #expect(proposal.reasons.map(\.rule) == [.noRuleSet])
  }
}
