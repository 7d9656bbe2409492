import Testing

@testable import Domain

@Suite("Incidents in the evaluation of a year")
struct EvaluationCaseTests {
  static let unit = TestRegistry.homeAffairs
  static let head = TestRegistry.newHead
  static let forms = [
    HandlingForm(id: "khien-trach", title: "Khiển trách", isDiscipline: true, rank: 10),
    HandlingForm(id: "nhac-nho", title: "Nhắc nhở", isDiscipline: false, rank: 1),
  ]

  static func effect(_ year: Int, counted: Bool, unit: Code<OrgUnit>? = unit) -> EvaluationEffect {
    var effect = EvaluationEffect()
    effect.year = year
    effect.isCounted = counted
    effect.reason = "theo biên bản"
    effect.unit = unit
    return effect
  }

  /// An incident of the head, act in 2025 and concluded in 2026 unless said otherwise.
  static func incident(
    _ number: Int = 1, state: IncidentState = .confirmed, act: String = "2025-11-10", concluded: String = "2026-02-03",
    form: String? = nil, decided: String = "2026-03-02", unit: Code<OrgUnit> = unit, effects: [EvaluationEffect] = []
  ) -> Incident {
    var party = ResponsibleParty()
    party.number = 1
    party.unit = unit
    party.person = head
    party.effects = effects
    if let form {
      var decision = HandlingDecision()
      decision.form = form
      decision.on = day(decided)
      party.decision = decision
    }
    var incident = Incident(id: RecordNumber(year: 2026, number: number))
    incident.version = 1
    incident.state = state
    incident.unit = unit
    incident.severity = .serious
    incident.actDate = day(act)
    incident.concluded = Signature("gs01", on: day(concluded))
    incident.parties = [party]
    return incident
  }

  static func cases(_ incidents: [Incident], of year: Int) throws -> [EvaluationCase] {
    var registry = TestRegistry.make()
    for incident in incidents { registry.incidents.insert(incident) }
    return try registry.evaluationCases(of: year, forms)
  }

  @Test(
    "are of the years of their act, conclusion and decision, once established",
    arguments: [
      (incident(), 2025, true), (incident(), 2026, true), (incident(), 2024, false), (incident(), 2027, false),
      (incident(form: "khien-trach", decided: "2027-01-05"), 2027, true),
      (incident(state: .flagged), 2025, false), (incident(state: .dismissed), 2026, false),
      (incident(state: .annulled), 2026, false), (incident(effects: [effect(2027, counted: false)]), 2027, true),
    ] as [(Incident, Int, Bool)])
  func areOfYears(incident: Incident, year: Int, expected: Bool) throws {
    #expect(try Self.cases([incident], of: year).isEmpty != expected)
  }

  @Test("discipline is told from measures below it")
  func tellsDiscipline() throws {
    #expect(try Self.cases([Self.incident(form: "khien-trach")], of: 2026).first?.discipline == "khien-trach")
    #expect(try Self.cases([Self.incident(form: "nhac-nho")], of: 2026).first?.discipline == nil)
  }

  @Test(
    "count where somebody counted them: never twice, and for the unit of the act",
    arguments: [
      ([], .open, .open), ([effect(2026, counted: true)], .counted, .counted),
      ([effect(2026, counted: false)], .notCounted, .notCounted),
      ([effect(2025, counted: true)], .otherYear(2025), .otherYear(2025)),
      ([effect(2025, counted: false)], .open, .open),
      (
        [effect(2026, counted: true, unit: TestRegistry.cuJut)], nil, .otherUnit(TestRegistry.cuJut)
      ),
    ] as [([EvaluationEffect], EvaluationIncident.Counting?, EvaluationIncident.Counting)])
  func count(
    effects: [EvaluationEffect], unit: EvaluationIncident.Counting?, person: EvaluationIncident.Counting
  ) throws {
    let found = try #require(try Self.cases([Self.incident(effects: effects)], of: 2026).first)
    #expect(found.seen(byUnit: Self.unit)?.counting == unit)
    #expect(found.seen(byPerson: Self.head, in: Self.unit)?.counting == person)
    #expect(found.seen(byPerson: TestRegistry.oldHead, in: Self.unit) == nil)
  }

  @Test("an act counts once for a unit, however many answer for it")
  func oncePerUnit() throws {
    var incident = Self.incident(effects: [Self.effect(2026, counted: false)])
    var second = ResponsibleParty()
    second.number = 2
    second.unit = Self.unit
    second.effects = [Self.effect(2026, counted: true)]
    incident.parties.append(second)
    let seen = try Self.cases([incident], of: 2026).compactMap { $0.seen(byUnit: Self.unit) }
    #expect(seen.count == 2)
    #expect(seen.onePerIncident.map(\.counting) == [.counted])
  }

  @Test("hold the year open until each party is settled, and lower the grade of who was disciplined")
  func holdYearOpen() throws {
    var registry = TestRegistry.make()
    registry.incidents.insert(Self.incident(1, form: "khien-trach"))
    registry.incidents.insert(Self.incident(2))
    var roll = try #require(
      try EvaluationRoll(of: 2026, registry, TestRulebook.rulebook, today: day("2026-12-10")))
    #expect(roll.unsettled.map(\.number) == [1, 2])
    let close = Command.evaluation(.close(year: 2026))
    #expect(throws: RuleViolation.evaluation(.unsettled(roll.unsettled, year: 2026))) {
      try registry.decide(close, by: Actor(account: "snv01"), on: day("2026-12-10"), under: TestRulebook.rulebook)
    }
    registry.incidents.insert(Self.incident(1, form: "khien-trach", effects: [Self.effect(2026, counted: true)]))
    registry.incidents.insert(Self.incident(2, effects: [Self.effect(2025, counted: true)]))
    roll = try #require(try EvaluationRoll(of: 2026, registry, TestRulebook.rulebook, today: day("2026-12-10")))
    #expect(roll.unsettled.isEmpty)
    let row = try #require(roll.row(of: .person(Self.head)))
    #expect(row.facts.incidents.map(\.counting) == [.counted, .otherYear(2025)])
  }

  @Test("cannot be settled for a year that is closed")
  func closedYear() throws {
    var registry = TestRegistry.make()
    registry.incidents.insert(Self.incident(1))
    var year = Evaluation(id: try #require(Evaluation.yearID(2026)))
    year.closed = Signature("snv01", on: day("2026-12-10"))
    registry.evaluations.insert(year)
    let step = Command.incidentStep(
      RecordNumber(year: 2026, number: 1), .settle(party: nil, Self.effect(2026, counted: true)))
    #expect(throws: RuleViolation.evaluation(.yearClosed(2026, by: "snv01", on: day("2026-12-10")))) {
      try registry.decide(step, by: Actor(account: "snv01"), on: day("2026-12-20"), under: TestRulebook.rulebook)
    }
  }
}
