import Testing

@testable import Domain

/// What each step writes, and what content it refuses.
@Suite struct HandlingContentTests {
  private let id = HandlingStage.id
  private func field(_ key: String) -> RecordField { RecordField(.incident, key) }

  private func party(_ stage: HandlingStage) throws -> ResponsibleParty {
    try #require(try stage.incident.parties.first)
  }

  private func refusal(_ step: HandlingStep, by account: String, in state: IncidentState) throws -> RuleViolation? {
    try refusal(step, by: account, on: HandlingStage(state))
  }

  private func refusal(_ step: HandlingStep, by account: String, on stage: HandlingStage) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try stage.decide(step, by: account)
      return nil
    } catch {
      return error
    }
  }

  @Test func theHeadIsMeantUntilSomeoneIsEntered() throws {
    let party = try party(HandlingStage(.explanationRequested))
    #expect(party.kind == .head && party.person == TestRegistry.newHead && party.number == 1)
    #expect(party.subject == .congChucLanhDao && party.cause == "Chậm tham mưu")
  }

  /// From Tuesday 24/11/2026 five working days end on Tuesday 01/12.
  @Test func theAnswerIsDueInFiveWorkingDays() throws {
    #expect(try party(HandlingStage(.explanationRequested)).request?.due == day("2026-12-01"))
    var short = HandlingSample.request
    short.due = day("2026-11-30")
    #expect(
      try refusal(.requestExplanation(party: nil, short), by: "gs02", in: .confirmed)
        == .handling(.answerTimeTooShort(day("2026-11-30"), least: day("2026-12-01"))))
  }

  @Test func noAnswerIsStatedOnceItsTimeIsOver() throws {
    var stage = try HandlingStage(.explanationRequested)
    let none = HandlingStep.explain(party: nil, HandlingSample.noExplanation)
    stage.day = day("2026-12-01")
    #expect(refusal(none, by: "snv01", on: stage) == .handling(.explanationStillDue(until: day("2026-12-01"))))
    stage.day = day("2026-12-02")
    #expect(refusal(none, by: "snv01", on: stage) == nil)
    #expect(refusal(none, by: "dv01", on: stage) == .handling(.missingExplanationByUnit(account: "dv01")))
  }

  @Test func aUnitExplainsForItselfOnly() throws {
    let stage = try HandlingStage(.explanationRequested)
    let step = HandlingStep.explain(party: nil, HandlingSample.explanation)
    #expect(refusal(step, by: "dv01", on: stage) == nil)
    var other = HandlingStage.user("dv02", [.unit])
    other.unit = TestRegistry.cuJut
    #expect(
      refusal(step, by: "dv02", on: stage.adding(other))
        == .otherUnit(account: "dv02", unit: TestRegistry.homeAffairs))
    #expect(
      refusal(.explain(party: 1, HandlingSample.explanation), by: "dv02", on: stage.adding(other))
        == .otherUnit(account: "dv02", unit: TestRegistry.homeAffairs))
  }

  /// What is wrong with a review meeting.
  @Test func refusedReviews() throws {
    func review(_ change: (inout ReviewMeeting) -> Void) -> HandlingStep {
      var review = HandlingSample.review
      change(&review)
      return .review(party: nil, review)
    }
    let cases: [(HandlingStep, RuleViolation?)] = [
      (review { $0.chair = " " }, .missing(field("review.chair"))),
      (review { $0.minutes = "" }, .missing(field("review.minutes"))),
      (review { $0.text = "" }, .missing(field("review.text"))),
      (
        review { $0.chair = "tran thi mau, Giám đốc" },
        .handling(.concernedTakesPart(field("review.chair"), TestRegistry.newHead))
      ),
      (review { $0.attendance = .absent }, .handling(.absentBeforeSecondSummons)),
      (
        review {
          $0.attendance = .absent
          $0.secondSummons = HandlingStage.today
        }, .missing(field("review.firstSummons"))
      ),
      (
        review {
          $0.attendance = .absent
          $0.firstSummons = HandlingStage.today
          $0.secondSummons = HandlingStage.today
        }, nil
      ),
      (
        review { $0.on = HandlingStage.today.advanced(by: 1) },
        .inTheFuture(field("review.on"), day: HandlingStage.today.advanced(by: 1), today: HandlingStage.today)
      ),
    ]
    for (step, expected) in cases { #expect(try refusal(step, by: "gs02", in: .explained) == expected) }
  }

  @Test func refusedCouncils() throws {
    func council(_ change: (inout DisciplineCouncil) -> Void) -> HandlingStep {
      var council = HandlingSample.council
      change(&council)
      return .council(party: nil, council)
    }
    let cases: [(HandlingStep, IncidentState, RuleViolation?)] = [
      (council { $0.members = ["A", "B"] }, .reviewed, .handling(.councilTooSmall(2, least: 3))),
      (council { $0.members = ["A", "B", "A"] }, .reviewed, .duplicate(field("council.members"), "A")),
      (
        council { $0.members = ["A", "B", "Bà Trần Thị Mẫu"] }, .reviewed,
        .handling(.concernedTakesPart(field("council.members"), TestRegistry.newHead))
      ),
      (
        council { $0.form = "buoc-thoi-viec" }, .reviewed,
        .handling(
          .formNotAvailable(
            "buoc-thoi-viec", .congChucLanhDao,
            allowed: ["nhac-nho", "phe-binh", "khien-trach", "canh-cao", "cach-chuc"]))
      ),
      (council { _ in }, .explained, .handling(.councilBeforeReview)),
      (council { $0.skipGround = "ky-luat-dang" }, .explained, nil),
      (
        council { $0.skipGround = "?" }, .explained,
        .handling(.unknownGround(field("council.skipGround"), "?", allowed: ["ky-luat-dang"]))
      ),
    ]
    for (step, state, expected) in cases { #expect(try refusal(step, by: "snv01", in: state) == expected) }
  }

  @Test func aDisciplineNeedsACouncilOrAGround() throws {
    let decide = HandlingStep.decide(party: nil, HandlingSample.decision())
    var stage = try HandlingStage(.reviewed)
    #expect(refusal(decide, by: "ld01", on: stage) == .handling(.councilMissing(form: "khien-trach")))
    // Below discipline nobody need be heard, but it is out of proportion.
    var light = HandlingSample.decision("nhac-nho")
    #expect(
      refusal(.decide(party: nil, light), by: "ld01", on: stage)
        == .handling(.disproportionate(form: "nhac-nho", least: "khien-trach", most: "khien-trach")))
    light.disproportion = "Đã khắc phục ngay"
    #expect(refusal(.decide(party: nil, light), by: "ld01", on: stage) == nil)
    try stage.take(.council(party: nil, HandlingSample.council), by: "snv01")
    #expect(refusal(decide, by: "ld01", on: stage) == nil)
  }

  @Test func aGroundLeavesReviewAndCouncilOut() throws {
    var stage = try HandlingStage(.explained)
    #expect(stage.objection(to: .decide, by: "ld01") != nil)
    var council = DisciplineCouncil()
    council.document = "QĐ 12-QĐ/TU"
    council.skipGround = "ky-luat-dang"
    try stage.take(.council(party: nil, council), by: "snv01")
    #expect(try stage.incident.state == .explained)
    try stage.take(.decide(party: nil, HandlingSample.decision()), by: "ld01")
    #expect(try stage.incident.state == .inForce)
  }

  @Test func aDecisionKeepsWhatWasExpectedAndHasEffectForAYear() throws {
    let decision = try #require(try party(HandlingStage(.inForce)).decision)
    #expect(decision.expectedLeast == "khien-trach" && decision.expectedMost == "khien-trach")
    #expect(decision.disproportion == nil && decision.instrument == "ND112-2020")
    #expect(decision.effectFrom == HandlingStage.today)
    // The last day of effect is 24/11/2027.
    #expect(decision.effectUntil == day("2027-11-25"))
  }

  @Test func aReasonThatNobodyNeedsIsNotKept() throws {
    var stage = try HandlingStage(.reviewed)
    try stage.take(.council(party: nil, HandlingSample.council), by: "snv01")
    var decision = HandlingSample.decision()
    decision.disproportion = "Không cần"
    try stage.take(.decide(party: nil, decision), by: "ld01")
    #expect(try party(stage).decision?.disproportion == nil)
  }

  @Test func theEffectEndsByItsDaysAndTheIncidentWithItsEvaluation() throws {
    var stage = try HandlingStage(.inForce)
    stage.day = day("2027-11-24")
    #expect(try stage.incident.state == .inForce)
    stage.day = day("2027-11-25")
    #expect(try stage.incident.state == .decided)
    try stage.take(.settle(party: nil, HandlingSample.effect()), by: "snv01")
    #expect(try stage.incident.state == .expired)
    #expect(try stage.incident.isClosed)
    #expect(stage.registry.incidents[id]?.state == .expired)
  }

  @Test func settledBeforeItEndsItClosesByItself() throws {
    var stage = try HandlingStage(.inForce)
    try stage.take(.settle(party: nil, HandlingSample.effect()), by: "snv01")
    #expect(try stage.incident.state == .inForce)
    stage.day = day("2027-11-25")
    #expect(try stage.incident.state == .expired)
  }

  @Test func nothingCountsInTwoYears() throws {
    var stage = try HandlingStage(.inForce)
    try stage.take(.settle(party: nil, HandlingSample.effect(2026)), by: "snv01")
    stage.day = day("2027-03-01")
    #expect(
      refusal(.settle(party: nil, HandlingSample.effect(2027)), by: "snv01", on: stage)
        == .handling(.countedInAnotherYear(2026)))
    #expect(refusal(.settle(party: nil, HandlingSample.effect(2027, counted: false)), by: "snv01", on: stage) == nil)
    #expect(
      refusal(.settle(party: nil, HandlingSample.effect(2028)), by: "snv01", on: stage)
        == .handling(.yearOutOfReach(2028, from: 2026, through: 2027)))
    try stage.take(.settle(party: nil, HandlingSample.effect(2026, counted: false)), by: "snv01")
    try stage.take(.settle(party: nil, HandlingSample.effect(2027)), by: "snv01")
    #expect(try party(stage).effects.map(\.year) == [2026, 2027])
    #expect(try party(stage).effects.allSatisfy { $0.unit == TestRegistry.homeAffairs })
  }

  /// What the evaluation of each year is told of the same party.
  @Test func theEvaluationIsToldOfEachYear() throws {
    var stage = try HandlingStage(.inForce)
    let forms = HandlingLaw.discipline.forms
    let before = try stage.registry.evaluationCases(of: 2026, forms)
    #expect(before.map(\.settled) == [.open] && before.map(\.discipline) == ["khien-trach"])
    #expect(before.map(\.person) == [TestRegistry.newHead])
    #expect(try stage.registry.evaluationCases(of: 2027, forms).isEmpty)
    stage.day = day("2027-01-15")
    try stage.take(.settle(party: nil, HandlingSample.effect(2027)), by: "snv01")
    #expect(try stage.registry.evaluationCases(of: 2026, forms).map(\.settled) == [.countedIn(2027)])
    let next = try stage.registry.evaluationCases(of: 2027, forms)
    #expect(next.map(\.settled) == [.counted(for: TestRegistry.homeAffairs)])
    #expect(next.map(\.discipline) == ["khien-trach"])
  }

  @Test func anAppealThatSucceedsTakesTheDecisionAway() throws {
    var stage = try HandlingStage(.appealed)
    #expect(refusal(.appeal(party: nil, HandlingSample.appeal), by: "snv01", on: stage) == .handling(.appealPending(1)))
    try stage.take(.settleAppeal(party: nil, HandlingSample.outcome(.overturned)), by: "snv01")
    #expect(try stage.incident.state == .reviewed)
    #expect(try party(stage).formerDecisions.map(\.form) == ["khien-trach"])
    #expect(stage.objection(to: .decide, by: "ld01") == nil)
  }

  @Test(arguments: [AppealOutcome.upheld, .withdrawn]) func anAppealThatFailsChangesNothing(_ outcome: AppealOutcome)
    throws
  {
    var stage = try HandlingStage(.appealed)
    try stage.take(.settleAppeal(party: nil, HandlingSample.outcome(outcome)), by: "snv01")
    #expect(try stage.incident.state == .inForce)
    #expect(
      refusal(.settleAppeal(party: nil, HandlingSample.outcome(outcome)), by: "snv01", on: stage)
        == .handling(.noAppealPending(1)))
  }

  @Test func handlingGoesOnWhereItRested() throws {
    var stage = try HandlingStage(.postponed)
    stage.day = stage.day.advanced(by: 20)
    try stage.take(.resume(party: nil, on: nil), by: "snv01")
    #expect(try stage.incident.state == .explained)
    #expect(try party(stage).postponements.first?.to == stage.day)
    var transferred = try HandlingStage(.transferred)
    try transferred.take(.resume(party: nil, on: nil), by: "snv01")
    #expect(try transferred.incident.state == .explained)
  }

  @Test func anotherInstrumentIsTheLegalOfficersToChoose() throws {
    var stage = try HandlingStage(.reviewed)
    try stage.take(.council(party: nil, HandlingSample.council), by: "snv01")
    var decision = HandlingSample.decision()
    decision.instrument = "ND34-2011"
    #expect(
      refusal(.decide(party: nil, decision), by: "ld01", on: stage)
        == .handling(.instrumentNotChosen("ND34-2011", governing: "ND112-2020")))
    let choice = { (id: String, reason: String) in
      HandlingStep.chooseInstrument(party: nil, instrument: id, reason: reason)
    }
    #expect(refusal(choice("ND34-2011", ""), by: "pc01", on: stage) == .missing(field("parties.instrumentReason")))
    #expect(
      refusal(choice("ND1", "x"), by: "pc01", on: stage)
        == .handling(.unknownInstrument("ND1", allowed: ["ND34-2011", "ND112-2020"])))
    try stage.take(choice("ND34-2011", "Có lợi hơn"), by: "pc01")
    try stage.take(.decide(party: nil, decision), by: "ld01")
    #expect(try party(stage).decision?.instrument == "ND34-2011")
  }
}
