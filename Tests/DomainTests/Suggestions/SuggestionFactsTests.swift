import Testing

@testable import Domain

@Suite("Suggestions from letters, checks and accepted causes")
struct SuggestionFactsTests {
  private static let reminded = SuggestionRule(id: "reminded", fact: .reminders, limit: 2, violation: "V-05")
  private static let finding = SuggestionRule(id: "finding", fact: .openFinding, limit: 0, violation: "V-05")

  private func found(_ rule: SuggestionRule, in registry: Registry) -> [String] {
    registry.suggestions(under: SuggestionSearchTests.rulebook([rule]), on: TestRegistry.today)
      .map { "\($0.id.rawValue) \($0.measure) \($0.since.iso)" }
  }

  /// Late since 10/11, urged on the days given, and reported where `reported` says so.
  private func urged(on days: [String], reported: Bool = false) -> Registry {
    var registry = TestRegistry.make()
    var assignment = TestRegistry.assignment(1)
    if reported {
      assignment.result = ResultReport(
        document: "BC", on: day("2026-11-20"), entered: day("2026-11-20"), account: "vp01")
    }
    registry.assignments.insert(assignment)
    for (place, on) in days.enumerated() {
      var letter = UrgingLetter(id: RecordNumber(year: 2026, number: place + 1))
      letter.on = day(on)
      letter.items = [UrgedAssignment(assignment: assignment.id, due: assignment.due, daysLate: 1, nth: place + 1)]
      registry.urgingLetters.insert(letter)
    }
    return registry
  }

  @Test("count letters that no report answered")
  func reminders() {
    #expect(found(Self.reminded, in: urged(on: ["2026-11-12"])).isEmpty)
    #expect(
      found(Self.reminded, in: urged(on: ["2026-11-18", "2026-11-12"])) == ["reminded.nv-2026-000001 2 2026-11-18"])
    #expect(found(Self.reminded, in: urged(on: ["2026-11-12", "2026-11-18"], reported: true)).isEmpty)
  }

  @Test("name findings past the day for their remedy, and the incident names the finding")
  func findings() throws {
    var registry = TestRegistry.make()
    var check = Check(id: RecordNumber(year: 2026, number: 3))
    check.header.unit = TestRegistry.homeAffairs
    check.on = day("2026-10-01")
    check.document = "KL 3"
    check.findings = [
      CheckFinding("Hồ sơ trễ", due: day("2026-11-24")), CheckFinding("Thiếu sổ", due: day("2026-11-20")),
      CheckFinding("Không hạn", due: nil),
    ]
    registry.registers.checks.insert(check)
    #expect(found(Self.finding, in: registry) == ["finding.kt-2026-0003.2 4 2026-11-21"])

    let rulebook = SuggestionSearchTests.rulebook([Self.finding])
    let suggestion = try registry.suggestion("finding.kt-2026-0003.2", under: rulebook, on: TestRegistry.today)
    var draft = IncidentDraft()
    draft.unit = suggestion.unit
    draft.decision = "D25"
    draft.violation = "V-05"
    draft.actDate = suggestion.since
    draft.summary = "Không khắc phục"
    let command = Command.suggestion(.accept(suggestion.id, draft))
    let actor = Actor(account: "ttv01")
    for change in try registry.decide(command, by: actor, on: TestRegistry.today, under: rulebook).changes {
      try registry.apply(change)
    }
    #expect(registry.registers.checks[check.id]?.findings[1].incident == RecordNumber(year: 2026, number: 1))
    #expect(registry.suggestions(under: rulebook, on: TestRegistry.today).isEmpty)
  }

  @Test("leave out lateness whose cause was accepted")
  func excused() {
    let registry = TestRegistry.make()
    var assignment = TestRegistry.assignment(1, due: "2026-10-01")
    #expect(!found(SuggestionSearchTests.late, in: with(assignment, registry)).isEmpty)
    assignment.excuse = Excuse(
      document: "CV 9", on: day("2026-11-01"), signer: "Chủ tịch", reason: "Bão", account: "vp01")
    #expect(found(SuggestionSearchTests.late, in: with(assignment, registry)).isEmpty)
  }

  private func with(_ assignment: Assignment, _ registry: Registry) -> Registry {
    var registry = registry
    registry.assignments.insert(assignment)
    return registry
  }
}
