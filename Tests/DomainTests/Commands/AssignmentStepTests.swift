import Testing

@testable import Domain

/// Every step in every state, by every role, and what each step writes.
@Suite struct AssignmentStepTests {
  private let id = TestTasks.id(1)

  private func take(_ step: AssignmentStep, on task: Assignment, by account: String = "vp01") throws -> Registry {
    var registry = TestTasks.registry(task)
    try TestRegistry.perform(.assignmentStep(id, step), by: account, in: &registry)
    return registry
  }

  private func task(after step: AssignmentStep, on task: Assignment) throws -> Assignment {
    try #require(try take(step, on: task).assignment(id))
  }

  private func refusal(_ step: AssignmentStep, on task: Assignment) -> RuleViolation? {
    do {
      _ = try TestRegistry.decide(.assignmentStep(id, step), by: "vp01", in: TestTasks.registry(task))
      return nil
    } catch {
      return error
    }
  }

  /// Columns: extend, suspend, resume, cancel, transfer, excuse, cause, judge.
  @Test(
    arguments: [
      (.new, "x x . x x x x x"),
      (.inProgress, "x x . x x x x x"),
      (.reported, "x . . x . x x x"),
      (.returned, "x x . x x x x x"),
      (.accepted, ". . . . . x x x"),
      (.suspended, ". . x x . x x x"),
      (.cancelled, ". . . . . . . ."),
      (.transferred, ". . . . . . . ."),
    ] as [(AssignmentState, String)])
  func stepsByState(_ state: AssignmentState, _ expected: String) {
    let registry = TestTasks.registry(TestTasks.task(state))
    let found = AssignmentStepKind.allCases.map { kind in
      let objection = registry.objection(
        to: kind, of: id, by: Actor(account: "vp01"), on: TestRegistry.today, under: TestRulebook.rulebook)
      if case .wrongAssignmentState(id, is: let found, allowed: _) = objection { #expect(found == state) }
      return objection == nil ? "x" : "."
    }
    #expect(found.joined(separator: " ") == expected)
    #expect(TestTasks.task(state).state == state)
  }

  @Test(arguments: AssignmentStepKind.allCases)
  func stepsByRole(_ kind: AssignmentStepKind) {
    let registry = TestTasks.registry(TestTasks.task(kind == .resume ? .suspended : .inProgress))
    for account in TestRegistry.accounts.map(\.id.rawValue) {
      let objection = registry.objection(
        to: kind, of: id, by: Actor(account: account), on: TestRegistry.today, under: TestRulebook.rulebook)
      guard account != "vp01" else {
        #expect(objection == nil)
        continue
      }
      #expect(
        objection
          == .notPermitted(account: account, permission: .changeAssignmentTerms, allowedTo: [.office]), "\(account)")
    }
  }

  @Test func anExtensionInTimeMovesTheDayAndALateOneDoesNot() throws {
    let open = TestTasks.task(.new)
    let inTime = try task(
      after: .extend(to: day("2026-11-30"), document: "CV 5", granted: day("2026-11-10"), signer: "PCT"), on: open)
    #expect(inTime.due == day("2026-11-30") && inTime.originalDue == day("2026-11-10"))
    let late = try task(
      after: .extend(to: day("2026-11-30"), document: "CV 5", granted: day("2026-11-11"), signer: "PCT"), on: open)
    #expect(late.due == day("2026-11-10") && late.lateExtensions.count == 1)
    #expect(late.standing(on: ReportingDay(TestRegistry.today, dueSoonThrough: TestRegistry.today)).daysLate == 14)
  }

  @Test func refusalsOfExtensions() {
    let open = TestTasks.task(.new)
    func extend(_ to: String?, _ granted: String?, document: String = "CV", signer: String = "PCT") -> AssignmentStep {
      .extend(to: to.map { day($0) }, document: document, granted: granted.map { day($0) }, signer: signer)
    }
    let field = { (part: String) in RecordField(.assignment, "extensions.\(part)") }
    #expect(
      refusal(extend("2026-11-10", "2026-11-09"), on: open)
        == .term(.notLater(id, to: day("2026-11-10"), due: day("2026-11-10"))))
    #expect(refusal(extend("2026-12-01", "2026-11-09"), on: TestTasks.task(.new, due: nil)) == .term(.noDueDay(id)))
    #expect(refusal(extend(nil, "2026-11-09"), on: open) == .missing(field("to")))
    #expect(refusal(extend("2026-12-01", nil), on: open) == .missing(field("granted")))
    #expect(refusal(extend("2026-12-01", "2026-11-09", document: " "), on: open) == .missing(field("document")))
    #expect(refusal(extend("2026-12-01", "2026-11-09", signer: ""), on: open) == .missing(field("signer")))
    #expect(
      refusal(extend("2026-12-01", "2026-11-25"), on: open)
        == .inTheFuture(field("granted"), day: day("2026-11-25"), today: TestRegistry.today))
    #expect(
      refusal(extend("2026-12-01", "2026-09-30"), on: open)
        == .outOfOrder(
          earlier: RecordField(.assignment, "issued"), day("2026-10-01"), later: field("granted"), day("2026-09-30")))
  }

  @Test func aSuspensionAndItsEnd() throws {
    let rests = try task(
      after: .suspend(document: "CV 6", on: day("2026-11-05"), reason: "Chờ hướng dẫn"), on: TestTasks.task(.new))
    #expect(rests.state == .suspended && !rests.isClosed)
    let goesOn = try task(after: .resume(document: "CV 7", on: day("2026-11-15")), on: rests)
    #expect(goesOn.state == .new)
    #expect(goesOn.suspensions.first?.resumedBy == "vp01")
    // Ten days of rest that began before the due day.
    #expect(goesOn.due == day("2026-11-20"))
    #expect(
      refusal(.resume(document: "CV 7", on: day("2026-11-04")), on: rests)
        == .outOfOrder(
          earlier: RecordField(.assignment, "suspensions.from"), day("2026-11-05"),
          later: RecordField(.assignment, "suspensions.resumedOn"), day("2026-11-04")))
    // A second one cannot begin before the first has ended.
    #expect(
      refusal(.suspend(document: "CV 8", on: day("2026-11-14"), reason: "Nữa"), on: goesOn)
        == .outOfOrder(
          earlier: RecordField(.assignment, "suspensions.resumedOn"), day("2026-11-15"),
          later: RecordField(.assignment, "suspensions.from"), day("2026-11-14")))
  }

  @Test func aCancellationLeavesTheRatiosAndKeepsItsDocument() throws {
    let ended = try task(
      after: .cancel(document: "CV 9", on: day("2026-11-20"), reason: "Không còn cần"), on: TestTasks.task(.reported))
    #expect(ended.state == .cancelled && ended.isClosed)
    #expect(
      ended.ending == FormalAct(document: "CV 9", on: day("2026-11-20"), reason: "Không còn cần", account: "vp01"))
    let field = { (part: String) in RecordField(.assignment, "ending.\(part)") }
    let open = TestTasks.task(.new)
    #expect(refusal(.cancel(document: "", on: day("2026-11-20"), reason: "a"), on: open) == .missing(field("document")))
    #expect(refusal(.cancel(document: "a", on: nil, reason: "a"), on: open) == .missing(field("on")))
    #expect(refusal(.cancel(document: "a", on: day("2026-11-20"), reason: " "), on: open) == .missing(field("reason")))
  }

  @Test func onlyLatenessIsExcusedOrExplained() throws {
    let late = TestTasks.task(.accepted)
    let excuse = AssignmentStep.excuse(
      document: "CV 3", on: day("2026-11-20"), signer: "PCT", reason: "Bão số 12")
    let excused = try task(after: excuse, on: late)
    let standing = excused.standing(on: ReportingDay(TestRegistry.today, dueSoonThrough: TestRegistry.today))
    #expect(standing == AssignmentStanding(assignmentClass: .doneLate, daysLate: 2, isExcused: true))
    let cause = try task(after: .cause(" Thiếu số liệu của xã "), on: late).cause
    #expect(cause == Remark(on: TestRegistry.today, account: "vp01", text: "Thiếu số liệu của xã"))
    let inTime = TestTasks.task(.new, due: "2026-11-24")
    #expect(refusal(excuse, on: inTime) == .term(.notLate(id)))
    #expect(refusal(.cause("x"), on: inTime) == .term(.notLate(id)))
    #expect(refusal(.cause(" "), on: late) == .missing(RecordField(.assignment, "cause")))
  }

  @Test func cooperatingUnitsAreJudgedOneByOne() throws {
    let open = TestTasks.task(.inProgress)
    func judge(
      _ verdict: CooperationVerdict, document: String = "CV 4", remark: String = "",
      _ unit: Code<OrgUnit> = TestRegistry.cuJut
    ) -> AssignmentStep {
      .judge(unit, verdict, document: document, on: day("2026-11-20"), remark: remark)
    }
    let once = try task(after: judge(.late), on: open)
    let twice = try task(after: judge(.poor, remark: "Số liệu sai"), on: once)
    #expect(twice.judgements.map(\.verdict) == [.late, .poor])
    #expect(twice.cooperation[TestRegistry.cuJut]?.remark == "Số liệu sai")
    // The lead unit's own standing is untouched.
    #expect(twice.due == open.due && twice.state == .inProgress)
    let field = { (part: String) in RecordField(.assignment, "judgements.\(part)") }
    #expect(refusal(judge(.inTime, document: ""), on: open) == .missing(field("document")))
    #expect(refusal(judge(.notAtAll, document: ""), on: open) == nil)
    #expect(refusal(judge(.poor), on: open) == .missing(field("remark")))
    #expect(
      refusal(judge(.late, TestRegistry.homeAffairs), on: open)
        == .term(.notCooperating(id, unit: TestRegistry.homeAffairs)))
    var alone = open
    alone.cooperatingUnits = []
    #expect(refusal(judge(.late), on: alone) == .term(.noCooperatingUnits(id)))
  }
}
