import Domain
import Testing

@Suite("The instrument that governs a case")
struct GoverningInstrumentTests {
  static let change = day("2026-07-01")
  static let found = Provenance(mark: .found)

  /// A law with an older and a newer instrument; lengths in months for a reprimand, forms for a serious act.
  static func law(
    _ transition: DisciplineInstrument.Transition?, months: (Int, Int) = (60, 60), forms: (String, String) = ("b", "b")
  ) -> DisciplineLaw {
    let periods = [Period(from: day("2020-09-20"), to: change), Period(from: change, to: nil)]
    return DisciplineLaw(
      forms: [("a", 1), ("b", 2), ("c", 3)].map {
        HandlingForm(id: $0.0, title: $0.0, isDiscipline: true, rank: $0.1)
      },
      formRules: [], severityScales: [],
      limitationRules: zip(periods, [months.0, months.1]).map { period, count in
        LimitationRule(
          subjects: [.vienChuc], period: period, documents: [], limitationForReprimand: .months(count),
          limitationForHeavier: .months(120), processingLimit: .days(90), complexProcessingLimit: .days(150),
          provenance: found)
      },
      postponementGrounds: [],
      instruments: zip(["old", "new"], periods).map { id, period in
        DisciplineInstrument(
          id: id, subjects: [.vienChuc], period: period, documents: [], transition: id == "new" ? transition : nil,
          provenance: found)
      },
      proportionRules: zip(periods, [forms.0, forms.1]).map { period, form in
        ProportionRule(
          id: form, subjects: [.vienChuc], period: period, documents: [],
          base: [ProportionRule.Cell(severity: .serious, least: form, most: form)], leadership: [],
          severalActs: nil, repeated: nil, duringEffect: nil, needsReminder: false, provenance: found)
      })
  }

  static let reaches = DisciplineInstrument.Transition(reachesEarlierActs: true, leavesOpenCases: true)
  static let takesAll = DisciplineInstrument.Transition(reachesEarlierActs: true, leavesOpenCases: false)
  static let leavesActs = DisciplineInstrument.Transition(reachesEarlierActs: false, leavesOpenCases: false)

  static func facts(act: String?, opened: String? = nil, handled: String) -> GoverningFacts {
    GoverningFacts(
      subject: .vienChuc, act: act.map { day($0) }, opened: opened.map { day($0) }, handled: day(handled),
      gravity: ProportionFacts(subject: .vienChuc, severity: .serious))
  }

  static let cases: [(DisciplineLaw, GoverningFacts, String?, InstrumentProposal.Reason)] = [
    (law(reaches), facts(act: "2026-07-01", handled: "2026-08-01"), "new", .sameThroughout),
    (law(reaches), facts(act: "2026-06-30", handled: "2026-06-30"), "old", .sameThroughout),
    (law(reaches), facts(act: "2026-06-30", handled: "2026-07-01"), "new", .newerNotHarsher),
    (law(reaches), facts(act: "2026-06-30", opened: "2026-06-30", handled: "2026-08-01"), "old", .caseUnderWay),
    (law(reaches), facts(act: "2026-06-30", opened: "2026-07-01", handled: "2026-08-01"), "new", .newerNotHarsher),
    (law(takesAll), facts(act: "2026-06-01", opened: "2026-06-30", handled: "2026-08-01"), "new", .newerNotHarsher),
    (law(leavesActs), facts(act: "2026-06-30", handled: "2026-08-01"), "old", .olderKinder),
    (law(nil), facts(act: "2026-06-30", handled: "2026-08-01"), "old", .transitionNotEntered),
    (law(reaches, months: (24, 60)), facts(act: "2026-06-30", handled: "2026-08-01"), "old", .olderKinder),
    (law(reaches, forms: ("a", "b")), facts(act: "2026-06-30", handled: "2026-08-01"), "old", .olderKinder),
    (law(reaches, forms: ("c", "b")), facts(act: "2026-06-30", handled: "2026-08-01"), "new", .newerNotHarsher),
    (
      law(reaches, months: (24, 60), forms: ("c", "b")), facts(act: "2026-06-30", handled: "2026-08-01"), "new", .mixed
    ),
    (law(reaches), facts(act: "2019-01-01", handled: "2026-08-01"), "new", .olderNotEntered),
    (law(reaches), facts(act: nil, handled: "2026-06-30"), "old", .olderNotEntered),
    (law(reaches), facts(act: "2019-01-01", handled: "2020-01-01"), nil, .notEntered),
  ]

  @Test("is proposed with its reason", arguments: cases)
  func isProposed(
    law: DisciplineLaw, facts: GoverningFacts, id: String?, reason: InstrumentProposal.Reason
  ) {
    let proposal = law.governingInstrument(facts)
    #expect(proposal.instrument?.id == id)
    #expect(proposal.reason == reason)
  }

  @Test("may be chosen only where it governed the subject")
  func mayBeChosen() {
    #expect(Self.law(nil).chosenInstrument("old", for: .vienChuc)?.reason == .chosen)
    #expect(Self.law(nil).chosenInstrument("old", for: .congChuc) == nil)
    #expect(Self.law(nil).chosenInstrument("other", for: .vienChuc) == nil)
  }

  @Test(
    "is read on the nearest day of its period",
    arguments: [("2019-01-01", "2020-09-20"), ("2024-05-05", "2024-05-05"), ("2026-09-01", "2026-06-30")])
  func lawDay(act: String, expected: String) throws {
    let instrument = try #require(Self.law(nil).instrument("old", for: .vienChuc))
    #expect(instrument.lawDay(for: day(act)) == day(expected))
  }
}
