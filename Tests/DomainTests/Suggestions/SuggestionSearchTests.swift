import Testing

@testable import Domain

/// Assignments of one unit and what the rules make of them on 24/11/2026.
struct SuggestionCase: CustomTestStringConvertible, Sendable {
  let name: String
  let rule: SuggestionRule
  /// Due day, day of the result (nil while open), whether an incident is about it.
  let assignments: [(due: String, result: String?, examined: Bool)]
  let expected: [String]
  var testDescription: String { name }
}

@Suite("Suggested incidents")
struct SuggestionSearchTests {
  static let late = SuggestionRule(id: "late", fact: .daysLate, limit: 30, violation: "V-05")
  static let quarter = SuggestionRule(id: "quarter", fact: .lateInQuarter, limit: 3, violation: "V-05")
  static let share = SuggestionRule(id: "share", fact: .onTimePercent, limit: 80, least: 2, violation: "V-05")

  static let cases: [SuggestionCase] = [
    SuggestionCase(name: "30 days late", rule: late, assignments: [("2026-10-25", nil, false)], expected: []),
    SuggestionCase(
      name: "31 days late", rule: late, assignments: [("2026-10-24", nil, false)],
      expected: ["late.nv-2026-000001 31 2026-11-24"]),
    SuggestionCase(
      name: "late, but some incident is about it", rule: late, assignments: [("2026-09-01", nil, true)], expected: []),
    SuggestionCase(
      name: "late and done", rule: late, assignments: [("2026-08-01", "2026-10-20", false)], expected: []),
    SuggestionCase(
      name: "two late in a quarter", rule: quarter,
      assignments: [("2026-11-01", nil, false), ("2026-11-02", nil, false)], expected: []),
    SuggestionCase(
      name: "three late in a quarter", rule: quarter,
      assignments: [("2026-11-01", nil, false), ("2026-11-05", nil, false), ("2026-11-02", "2026-11-20", false)],
      expected: ["quarter.2026-q4.so-noi-vu 3 2026-11-06"]),
    SuggestionCase(
      name: "late since before the quarter", rule: quarter,
      assignments: [("2026-09-28", nil, false), ("2026-09-29", nil, false), ("2026-09-29", nil, false)],
      expected: ["quarter.2026-q3.so-noi-vu 3 2026-09-30", "quarter.2026-q4.so-noi-vu 3 2026-10-01"]),
    SuggestionCase(
      name: "four of five on time is enough", rule: share,
      assignments: [
        ("2026-08-01", "2026-08-01", false), ("2026-08-01", "2026-08-01", false), ("2026-08-01", "2026-08-01", false),
        ("2026-08-01", "2026-08-01", false), ("2026-08-01", "2026-08-02", false),
      ], expected: []),
    SuggestionCase(
      name: "two of three on time is too few", rule: share,
      assignments: [
        ("2026-08-01", "2026-08-01", false), ("2026-08-01", "2026-08-01", false), ("2026-08-01", "2026-08-02", false),
      ], expected: ["share.2026-q3.so-noi-vu 667 2026-09-30"]),
    SuggestionCase(
      name: "one finished is fewer than the rule wants", rule: share,
      assignments: [("2026-08-01", "2026-08-02", false)],
      expected: []),
    SuggestionCase(
      name: "a share of a quarter that still runs", rule: share,
      assignments: [("2026-10-20", "2026-10-25", false), ("2026-10-20", "2026-10-26", false)], expected: []),
  ]

  @Test("are those whose facts pass the limit", arguments: cases)
  func search(_ one: SuggestionCase) {
    let registry = SuggestionSearchTests.registry(one)
    let found = registry.suggestions(under: SuggestionSearchTests.rulebook([one.rule]), on: TestRegistry.today)
    #expect(found.map { "\($0.id.rawValue) \($0.measure) \($0.since.iso)" } == one.expected)
  }

  @Test("are none where the rule is switched off")
  func inactive() {
    let one = SuggestionSearchTests.cases[1]
    let off = SuggestionRule(id: "late", fact: .daysLate, limit: 30, violation: "V-05", isActive: false)
    let found = SuggestionSearchTests.registry(one)
      .suggestions(under: SuggestionSearchTests.rulebook([off]), on: TestRegistry.today)
    #expect(found.isEmpty)
  }

  static func registry(_ one: SuggestionCase) -> Registry {
    var registry = TestRegistry.make()
    for (place, facts) in one.assignments.enumerated() {
      var assignment = TestRegistry.assignment(place + 1, due: facts.due)
      assignment.issued = day("2026-07-01")
      if let result = facts.result {
        assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
        assignment.acceptance = Signature("vp01", on: day(result))
      }
      registry.assignments.insert(assignment)
      guard facts.examined else { continue }
      var incident = Incident(id: RecordNumber(year: 2026, number: 1))
      incident.assignments = [assignment.id]
      registry.incidents.insert(incident)
    }
    return registry
  }

  static func rulebook(_ rules: [SuggestionRule]) -> Rulebook {
    let base = TestRulebook.rulebook
    return Rulebook(
      catalogue: base.catalogue, calendar: base.calendar, permissions: base.permissions, discipline: base.discipline,
      thresholds: base.thresholds, suggestions: rules, catalogueHash: base.catalogueHash)
  }
}
