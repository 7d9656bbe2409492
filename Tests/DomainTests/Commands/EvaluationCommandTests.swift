import Testing

@testable import Domain

@Suite("The evaluation of a year, as commands")
struct EvaluationCommandTests {
  private let unit = EvaluationTarget.unit(TestRegistry.homeAffairs)
  private let other = EvaluationTarget.unit(TestRegistry.cuJut)
  private let head = EvaluationTarget.person(TestRegistry.newHead)

  private func entry(_ target: EvaluationTarget, _ points: String, year: Int = 2026) -> Command {
    var entry = EvaluationEntry(year: year, targets: [target])
    entry.points = EvaluationPoints(typed: points)
    return .evaluation(.propose(entry))
  }

  private func set(
    _ target: EvaluationTarget, _ grade: Grade, reason: String = "", year: Int = 2026
  ) -> Command {
    .evaluation(.set(year: year, target, grade, reason: reason, base: nil))
  }

  private func perform(_ commands: [Command], on text: String = "2026-12-10", in registry: inout Registry) throws {
    for command in commands {
      let decision = try registry.decide(
        command, by: Actor(account: "snv01"), on: day(text), under: TestRulebook.rulebook)
      for change in decision.changes { try registry.apply(change) }
    }
  }

  private func refusal(
    _ command: Command, by account: String = "snv01", on text: String = "2026-12-10", in registry: Registry
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try registry.decide(command, by: Actor(account: account), on: day(text), under: TestRulebook.rulebook)
      return nil
    } catch {
      return error
    }
  }

  @Test("points give a proposal that is signed and holds its reasons")
  func pointsGiveProposal() throws {
    var registry = TestRegistry.make()
    try perform([entry(unit, "87,5")], in: &registry)
    let record = try #require(registry.evaluation(of: unit, in: 2026))
    #expect(record.points?.text == "87.5")
    #expect(record.proposedGrade == .good)
    #expect(record.ruleSet == "XL-DV")
    #expect(record.reasons.map(\.rule) == [.points])
    #expect(record.proposed == Signature("snv01", on: day("2026-12-10")))
    #expect(record.grade == nil)
  }

  @Test("a head is not proposed above the unit, whatever the points")
  func headNotAboveUnit() throws {
    var registry = TestRegistry.make()
    try perform([entry(unit, "60"), entry(head, "95")], in: &registry)
    let record = try #require(registry.evaluation(of: head, in: 2026))
    #expect(record.proposedGrade == .completed)
    #expect(record.reasons.map(\.rule) == [.points, .headNotAboveUnit])
    #expect(record.unit == TestRegistry.homeAffairs)
    try perform([set(unit, .good, reason: "Quyết định của UBND tỉnh")], in: &registry)
    try perform([entry(head, "95")], in: &registry)
    #expect(registry.evaluation(of: head, in: 2026)?.proposedGrade == .good)
  }

  @Test("a proposal for all leaves out who does not change, and writes heads after units")
  func proposalForAll() throws {
    var registry = TestRegistry.make()
    try perform([.evaluation(.propose(EvaluationEntry(year: 2026)))], in: &registry)
    #expect(registry.evaluations.count == 3)
    #expect(registry.evaluation(of: head, in: 2026)?.reasons.map(\.rule) == [.notEntered, .unitNotGraded])
    #expect(refusal(.evaluation(.propose(EvaluationEntry(year: 2026))), in: registry) == .nothingChanged)
  }

  @Test("another grade than the proposed one needs a reason, the same needs none and keeps none")
  func otherGradeNeedsReason() throws {
    var registry = TestRegistry.make()
    try perform([entry(unit, "80")], in: &registry)
    #expect(
      refusal(set(unit, .excellent), in: registry) == .evaluation(.reasonNeeded(proposed: .good, .excellent)))
    #expect(
      refusal(set(other, .good, reason: "  "), in: registry) == .evaluation(.reasonNeeded(proposed: nil, .good)))
    try perform([set(unit, .excellent, reason: "Thành tích đột xuất")], in: &registry)
    #expect(registry.evaluation(of: unit, in: 2026)?.gradeReason == "Thành tích đột xuất")
    try perform([set(unit, .good, reason: "Thành tích đột xuất")], in: &registry)
    let record = try #require(registry.evaluation(of: unit, in: 2026))
    #expect(record.grade == .good)
    #expect(record.gradeReason == nil)
  }

  @Test("new points take away a grade that agreed with the old proposal, not one that was given with a reason")
  func newPoints() throws {
    var registry = TestRegistry.make()
    try perform([entry(unit, "80"), set(unit, .good), entry(unit, "60")], in: &registry)
    #expect(registry.evaluation(of: unit, in: 2026)?.grade == nil)
    try perform([set(unit, .good, reason: "Theo quyết định"), entry(unit, "55,5")], in: &registry)
    #expect(registry.evaluation(of: unit, in: 2026)?.grade == .good)
  }

  @Test("a head of less than six months of the year is not graded, unless more months were served elsewhere")
  func shortService() throws {
    var registry = TestRegistry.make()
    registry.headships.insert(
      TestRegistry.headship("hs-9", TestRegistry.oldHead, from: "2026-09-01", to: nil, unit: TestRegistry.cuJut))
    let person = EvaluationTarget.person(TestRegistry.oldHead)
    try perform([entry(other, "80"), entry(person, "80")], in: &registry)
    #expect(registry.evaluation(of: person, in: 2026)?.proposedGrade == .ungraded)
    var served = EvaluationEntry(year: 2026, targets: [person])
    served.months = 12
    try perform([.evaluation(.propose(served))], in: &registry)
    #expect(registry.evaluation(of: person, in: 2026)?.proposedGrade == .good)
  }

  @Test("is refused to roles without the permission", arguments: ["viewer01", "ttv01", "gs01", "vp01", "admin01"])
  func isRefused(account: String) {
    let refused = refusal(entry(unit, "80"), by: account, in: TestRegistry.make())
    guard case .notPermitted(account, .manageEvaluations, let allowed) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(allowed == [.homeAffairs])
  }

  @Test("refuses what is not of the year")
  func refusals() throws {
    let registry = TestRegistry.make()
    var several = EvaluationEntry(year: 2026, targets: [unit, other])
    several.months = 7
    var months = EvaluationEntry(year: 2026, targets: [unit])
    months.months = 13
    let gone = EvaluationTarget.unit(TestRegistry.dissolved)
    let cases: [(Command, EvaluationViolation)] = [
      (entry(unit, "80", year: 2027), .yearNotBegun(2027)), (entry(unit, "80", year: 99), .yearNotBegun(99)),
      (entry(gone, "80"), .notGradedHere(gone, year: 2026)),
      (.evaluation(.propose(several)), .factsForSeveral), (.evaluation(.propose(months)), .monthsOutOfRange(13)),
      (.evaluation(.close(year: 2026)), .ungraded(count: 3, first: unit)),
    ]
    for (command, violation) in cases {
      #expect(refusal(command, in: registry) == .evaluation(violation))
    }
    #expect(
      refusal(.evaluation(.close(year: 2026)), on: "2026-11-30", in: registry) == .evaluation(.yearRuns(2026)))
  }

  @Test("a closed year changes no more")
  func closedYear() throws {
    var registry = TestRegistry.make()
    let reason = "Theo quyết định"
    try perform(
      [
        entry(unit, "80"), set(unit, .good), set(other, .completed, reason: reason), set(head, .good, reason: reason),
        .evaluation(.close(year: 2026)),
      ], in: &registry)
    #expect(registry.closing(of: 2026) == Signature("snv01", on: day("2026-12-10")))
    let closed = RuleViolation.evaluation(.yearClosed(2026, by: "snv01", on: day("2026-12-10")))
    for command in [entry(unit, "90"), set(unit, .good), .evaluation(.close(year: 2026))] {
      #expect(refusal(command, in: registry) == closed)
    }
    #expect(refusal(entry(unit, "90", year: 2025), in: registry) == nil)
  }

  @Test("two years of not completing are shown")
  func twoYears() throws {
    var registry = TestRegistry.make()
    try perform([entry(unit, "40", year: 2025), set(unit, .notCompleted, year: 2025)], in: &registry)
    try perform([entry(unit, "45")], in: &registry)
    #expect(registry.evaluation(of: unit, in: 2026)?.reasons.map(\.rule) == [.points, .secondYear])
    let roll = try #require(
      try EvaluationRoll(of: 2026, registry, TestRulebook.rulebook, today: day("2026-12-10")))
    #expect(roll.row(of: unit)?.isSecondBadYear == true)
  }
}
