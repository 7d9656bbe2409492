import Testing

@testable import Domain

@Suite struct IncidentCommandTests {
  private let id = RecordNumber<Incident>(year: 2026, number: 1)

  private func draft(_ change: (inout IncidentDraft) -> Void = { _ in }) -> IncidentDraft {
    var draft = IncidentDraft()
    draft.unit = TestRegistry.homeAffairs
    draft.decision = "D25"
    draft.violation = "V-05"
    draft.actDate = day("2026-11-10")
    draft.foundDate = day("2026-11-20")
    draft.summary = "Chậm báo cáo"
    change(&draft)
    return draft
  }

  private func flagged(_ draft: IncidentDraft) throws -> Registry {
    var registry = TestRegistry.make()
    try TestRegistry.perform(.flagIncident(draft), by: "ttv01", in: &registry)
    return registry
  }

  @Test(arguments: [("2026-11-10", "ns-2"), ("2024-05-31", "ns-1"), ("2019-06-01", nil)] as [(String, String?)])
  func theHeadOfTheDayOfTheActIsHeld(on actDate: String, head: String?) throws {
    let registry = try flagged(draft { $0.actDate = day(actDate) })
    let incident = try #require(registry.incidents[id])
    #expect(incident.head?.rawValue == head)
    #expect(incident.state == .flagged)
    #expect(incident.flagged == Signature("ttv01", on: TestRegistry.today))
    #expect(incident.catalogueVersion == "test-1")
  }

  @Test func anotherPersonNeedsAReason() throws {
    let other = draft { $0.head = TestRegistry.oldHead }
    #expect(throws: RuleViolation.headChangedWithoutReason(expected: TestRegistry.newHead)) { try flagged(other) }
    let registry = try flagged(
      draft {
        $0.head = TestRegistry.oldHead; $0.headReason = "Bàn giao chậm"
      })
    #expect(registry.incidents[id]?.head == TestRegistry.oldHead)
    #expect(registry.incidents[id]?.headReason == "Bàn giao chậm")
  }

  @Test func theSameHeadNeedsNone() throws {
    let registry = try flagged(draft { $0.head = TestRegistry.newHead })
    #expect(registry.incidents[id]?.headReason == nil)
  }

  @Test func refusals() throws {
    let field = { RecordField(.incident, $0) }
    let cases: [(IncidentDraft, RuleViolation)] = [
      (draft { $0.unit = nil }, .missing(field("unit"))),
      (
        draft { $0.unit = TestRegistry.dissolved },
        .unitNotInExistence(unit: TestRegistry.dissolved, on: day("2026-11-10"))
      ),
      (draft { $0.actDate = nil }, .missing(field("actDate"))),
      (
        draft { $0.actDate = day("2026-11-25") },
        .inTheFuture(field("actDate"), day: day("2026-11-25"), today: TestRegistry.today)
      ),
      (
        draft { $0.foundDate = day("2026-11-09") },
        .outOfOrder(earlier: field("actDate"), day("2026-11-10"), later: field("foundDate"), day("2026-11-09"))
      ),
      (draft { $0.decision = "" }, .missing(field("decision"))),
      (draft { $0.decision = "CT17" }, .unknownDecision("CT17")),
      (draft { $0.decision = "D99" }, .unknownDecision("D99")),
      (draft { $0.violation = "" }, .missing(field("violation"))),
      (draft { $0.violation = "V-77" }, .unknownViolation("V-77")),
      (draft { $0.violation = "V-20" }, .violationInactive("V-20")),
      (
        draft { $0.violation = "V-31" },
        .violationNotUnderDecision(violation: "V-31", decision: "D25", allowed: ["D30"])
      ),
      (
        draft {
          $0.decision = "D30"; $0.actDate = day("2019-12-25")
        },
        .decisionNotCitable(document: "D30", .beforeIssue(issued: day("2019-12-26")))
      ),
      (draft { $0.severity = .verySerious }, .severityNotOnScale(.verySerious, allowed: [.lessSerious, .serious])),
      (draft { $0.summary = " " }, .missing(field("summary"))),
      (draft { $0.summary = String(repeating: "a", count: 4001) }, .tooLong(field("summary"), limit: 4000)),
      (
        draft {
          $0.head = TestRegistry.code("ai", Person.self); $0.headReason = "x"
        }, .unknownPerson("ai")
      ),
      (draft { $0.assignments = [RecordNumber(year: 2026, number: 9)] }, .unknownAssignment("NV-2026-000009")),
    ]
    for (draft, expected) in cases {
      #expect(throws: expected) { try flagged(draft) }
    }
  }

  @Test func onlyAssignmentsOfTheUnitAreLinked() throws {
    var registry = TestRegistry.make()
    var foreign = TestRegistry.assignment(1, unit: TestRegistry.cuJut)
    registry.assignments.insert(foreign)
    let linked = draft { $0.assignments = [RecordNumber(year: 2026, number: 1)] }
    #expect(throws: RuleViolation.assignmentOfOtherUnit(foreign.id, unit: TestRegistry.cuJut)) {
      try TestRegistry.decide(.flagIncident(linked), by: "ttv01", in: registry)
    }
    foreign.cooperatingUnits = [TestRegistry.homeAffairs]
    registry.assignments.insert(foreign)
    #expect(try TestRegistry.decide(.flagIncident(linked), by: "ttv01", in: registry).created.count == 1)
  }

  @Test func threeAccountsTakeItToItsConfirmation() throws {
    var registry = try flagged(draft())
    try TestRegistry.perform(.verifyIncident(id, finding: "Có chậm"), by: "ttv02", in: &registry)
    #expect(registry.incidents[id]?.state == .verifying)
    try TestRegistry.perform(
      .confirmIncident(id, severity: .serious, cause: "Chậm tham mưu"), by: "gs01", in: &registry)
    let confirmed = try #require(registry.incidents[id])
    #expect(confirmed.state == .confirmed)
    #expect(confirmed.severity == .serious)
    #expect(confirmed.cause == "Chậm tham mưu")
    #expect(confirmed.findings.map(\.account) == ["ttv02"])
    #expect(confirmed.version == 3)
  }

  @Test func dismissalNeedsAReason() throws {
    var registry = try flagged(draft())
    try TestRegistry.perform(.verifyIncident(id, finding: "Không có"), by: "ttv02", in: &registry)
    #expect(throws: RuleViolation.missing(RecordField(.incident, "reason"))) {
      try TestRegistry.decide(.dismissIncident(id, reason: " "), by: "gs01", in: registry)
    }
    try TestRegistry.perform(.dismissIncident(id, reason: "Đúng hạn"), by: "gs01", in: &registry)
    #expect(registry.incidents[id]?.isClosed == true)
  }

  @Test func whoFlagsDoesNotVerifyAndWhoVerifiesDoesNotConclude() throws {
    var registry = try flagged(draft())
    #expect(throws: RuleViolation.separationOfDuties(account: "ttv01", earlier: .flag, now: .verify)) {
      try TestRegistry.decide(.verifyIncident(id, finding: "x"), by: "ttv01", in: registry)
    }
    try TestRegistry.perform(.verifyIncident(id, finding: "x"), by: "both01", in: &registry)
    #expect(throws: RuleViolation.separationOfDuties(account: "both01", earlier: .verify, now: .conclude)) {
      try TestRegistry.decide(.confirmIncident(id, severity: .serious, cause: "x"), by: "both01", in: registry)
    }
  }

  @Test func whoFlagsDoesNotConclude() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(.flagIncident(draft()), by: "both01", in: &registry)
    try TestRegistry.perform(.verifyIncident(id, finding: "x"), by: "ttv01", in: &registry)
    #expect(throws: RuleViolation.separationOfDuties(account: "both01", earlier: .flag, now: .conclude)) {
      try TestRegistry.decide(.dismissIncident(id, reason: "x"), by: "both01", in: registry)
    }
  }

  @Test func theHeadConcernedDecidesNothing() throws {
    var registry = try flagged(draft())
    var head = try #require(registry.users[TestRegistry.code("ttv02", User.self)])
    head.person = TestRegistry.newHead
    registry.users.insert(head)
    #expect(throws: RuleViolation.ownCase(account: "ttv02", incident: id)) {
      try TestRegistry.decide(.verifyIncident(id, finding: "x"), by: "ttv02", in: registry)
    }
  }

  @Test(arguments: [IncidentState.flagged, .dismissed, .confirmed, .explained, .decided, .annulled])
  func concludingFromAnotherStateIsRefused(state: IncidentState) throws {
    var registry = try flagged(draft())
    var incident = try #require(registry.incidents[id])
    incident.state = state
    registry.incidents.insert(incident)
    #expect(throws: RuleViolation.wrongIncidentState(id, is: state, wanted: .confirmed)) {
      try TestRegistry.decide(.confirmIncident(id, severity: .serious, cause: "x"), by: "gs01", in: registry)
    }
  }
}
