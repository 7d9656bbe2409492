import Testing

@testable import Domain

@Suite("Settling a suggested incident")
struct DeliberationSuggestionTests {
  private let rulebook = SuggestionSearchTests.rulebook([SuggestionSearchTests.late])
  private let id = TestRegistry.code("late.nv-2026-000001", SuggestionSettlement.self)

  private var registry: Registry { SuggestionSearchTests.registry(SuggestionSearchTests.cases[1]) }

  private var draft: IncidentDraft {
    var draft = IncidentDraft()
    draft.unit = TestRegistry.homeAffairs
    draft.decision = "D25"
    draft.violation = "V-05"
    draft.actDate = day("2026-11-24")
    draft.summary = "Quá hạn 31 ngày"
    draft.assignments = [RecordNumber(year: 2026, number: 1)]
    return draft
  }

  private func decide(
    _ command: SuggestionCommand, by account: String = "ttv01", in registry: Registry
  ) throws(RuleViolation) -> Decision {
    try registry.decide(
      .suggestion(command), by: Actor(account: account), on: TestRegistry.today, under: rulebook)
  }

  @Test("flags the incident and keeps what the rule had measured, in one decision")
  func accept() throws {
    var registry = registry
    for change in try decide(.accept(id, draft), in: registry).changes { try registry.apply(change) }
    let settlement = try #require(registry.suggestionSettlements[id])
    #expect(settlement.verdict == .accepted)
    #expect(settlement.measure == 31 && settlement.limit == 30)
    let number = try #require(settlement.incident)
    #expect(try registry.incident(number)?.summary == draft.summary)
    #expect(registry.suggestions(under: rulebook, on: TestRegistry.today).isEmpty)
  }

  @Test("dismisses with a reason, once, and is never proposed again")
  func dismiss() throws {
    var registry = registry
    for change in try decide(.dismiss(id, reason: "Đã gia hạn bằng văn bản"), in: registry).changes {
      try registry.apply(change)
    }
    #expect(registry.suggestionSettlements[id]?.reason == "Đã gia hạn bằng văn bản")
    #expect(registry.suggestions(under: rulebook, on: TestRegistry.today).isEmpty)
    #expect(throws: RuleViolation.suggestionSettled(id, by: "ttv01", verdict: .dismissed)) {
      _ = try decide(.accept(id, draft), by: "ttv02", in: registry)
    }
  }

  @Test("wants a reason, a suggestion that is made, and an incident that may be flagged")
  func refusals() {
    let other = TestRegistry.code("late.nv-2026-000009", SuggestionSettlement.self)
    #expect(throws: RuleViolation.missing(RecordField(.suggestion, "reason"))) {
      _ = try decide(.dismiss(id, reason: " "), in: registry)
    }
    #expect(throws: RuleViolation.unknownSuggestion(other.rawValue)) {
      _ = try decide(.dismiss(other, reason: "x"), in: registry)
    }
    var wrong = draft
    wrong.violation = "V-31"
    #expect(throws: RuleViolation.self) { _ = try decide(.accept(id, wrong), in: registry) }
  }

  @Test("is the inspectors' alone", arguments: ["viewer01", "unit01", "gs01", "vp01", "admin01"])
  func roles(_ account: String) {
    #expect(throws: RuleViolation.self) { _ = try decide(.dismiss(id, reason: "x"), by: account, in: registry) }
  }
}
