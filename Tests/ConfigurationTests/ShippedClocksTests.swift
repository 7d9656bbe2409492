import Configuration
import Domain
import Testing

/// One party and the last days worked out by hand with a calendar.
struct ClockExample: CustomTestStringConvertible, Sendable {
  let name: String
  let facts: ClockFacts
  let today: String
  let governing: String
  let reason: InstrumentProposal.Reason
  let reprimand: String
  let heavier: String
  let processing: String?

  init(
    _ name: String, _ subject: DisciplineSubject, act: String, found: String? = nil, on today: String,
    _ governing: String, _ reason: InstrumentProposal.Reason, reprimand: String, heavier: String,
    processing: String? = nil, _ change: (inout ClockFacts) -> Void = { _ in }
  ) {
    self.name = name
    var facts = ClockFacts(subject: subject, actEnd: .on(day(act)), found: found.map { day($0) })
    change(&facts)
    self.facts = facts
    self.today = today
    self.governing = governing
    self.reason = reason
    self.reprimand = reprimand
    self.heavier = heavier
    self.processing = processing
  }

  var testDescription: String { name }
}

@Suite("The clocks of discipline under the shipped law")
struct ShippedClocksTests {
  let rulebook: Rulebook

  init() throws {
    rulebook = try Configuration.load { _ in "" }
  }

  static let turns: [ClockExample] = [
    ClockExample(
      "the last day of the law of 2008", .congChucLanhDao, act: "2020-06-30", found: "2020-06-30", on: "2020-08-01",
      "ND34-2011", .sameThroughout, reprimand: "2022-06-30", heavier: "2022-06-30",
      // Two months end on Sunday 30/08/2020.
      processing: "2020-08-31"),
    ClockExample(
      "the first day of the law of 2019", .congChucLanhDao, act: "2020-07-01", found: "2020-07-01", on: "2020-08-01",
      "ND34-2011", .sameThroughout, reprimand: "2022-07-01", heavier: "2025-07-01", processing: "2020-09-29"),
    ClockExample(
      "the day before decree 112", .congChucLanhDao, act: "2020-09-19", on: "2020-12-01", "ND34-2011",
      .transitionNotEntered, reprimand: "2022-09-19", heavier: "2025-09-19"),
    ClockExample(
      // Five years end on Saturday 20/09/2025.
      "the first day of decree 112", .congChucLanhDao, act: "2020-09-20", on: "2020-12-01", "ND112-2020",
      .sameThroughout, reprimand: "2022-09-20", heavier: "2025-09-22"),
    ClockExample(
      "the day before decree 71", .vienChucQuanLy, act: "2023-09-19", on: "2024-01-02", "ND112-2020",
      .sameThroughout, reprimand: "2025-09-19", heavier: "2028-09-19"),
    ClockExample(
      "the first day of decree 71", .vienChucQuanLy, act: "2023-09-20", on: "2024-01-02", "ND112-2020",
      .sameThroughout, reprimand: "2028-09-20", heavier: "2033-09-20"),
    ClockExample(
      "the day before decree 172", .congChucLanhDao, act: "2025-06-30", on: "2025-12-01", "ND112-2020",
      .transitionNotEntered, reprimand: "2030-06-30", heavier: "2035-06-30"),
    ClockExample(
      "the first day of decree 172", .congChucLanhDao, act: "2025-07-01", found: "2025-10-03", on: "2025-12-01",
      "ND172-2025", .sameThroughout, reprimand: "2030-07-01", heavier: "2035-07-01",
      // Ninety days end on 01/01/2026, the day after is off too, then comes a weekend.
      processing: "2026-01-05"),
    ClockExample(
      "an act before decree 234, handled after it", .vienChuc, act: "2026-06-30", found: "2026-07-06",
      on: "2026-08-01", "ND234-2026", .newerNotHarsher, reprimand: "2031-06-30", heavier: "2036-06-30",
      // Ninety days end on Sunday 04/10/2026.
      processing: "2026-10-05"),
    ClockExample(
      "an older act whose law was kinder", .vienChuc, act: "2022-05-10", found: "2026-08-03", on: "2026-08-10",
      "ND112-2020", .olderKinder, reprimand: "2024-05-10", heavier: "2027-05-10", processing: "2026-11-02"),
    ClockExample(
      "a case under way when decree 234 came", .vienChuc, act: "2026-05-04", found: "2026-06-15", on: "2026-08-10",
      "ND112-2020", .caseUnderWay, reprimand: "2031-05-04", heavier: "2036-05-04",
      // Ninety days end on Sunday 13/09/2026.
      processing: "2026-09-14"),
    ClockExample(
      "an officer chose the older decree", .vienChuc, act: "2026-06-30", found: "2026-07-06", on: "2026-08-01",
      "ND112-2020", .chosen, reprimand: "2031-06-30", heavier: "2036-06-30", processing: "2026-10-05"
    ) { $0.instrument = "ND112-2020" },
  ]

  static let calendars: [ClockExample] = [
    ClockExample(
      "two years from a leap day", .congChuc, act: "2020-02-29", found: "2019-12-31", on: "2020-03-02",
      "ND34-2011", .sameThroughout, reprimand: "2022-02-28", heavier: "2022-02-28",
      // Two months from 31/12 end on Saturday 29/02/2020.
      processing: "2020-03-02"),
    ClockExample(
      "five years from a leap day", .vienChuc, act: "2024-02-29", on: "2024-03-01", "ND112-2020", .sameThroughout,
      reprimand: "2029-02-28", heavier: "2034-02-28"),
    ClockExample(
      "limitation that ends in Tết", .congChuc, act: "2021-01-23", on: "2022-01-04", "ND112-2020", .sameThroughout,
      reprimand: "2023-01-27", heavier: "2026-01-23"),
    ClockExample(
      "a processing limit that ends in Tết", .congChuc, act: "2025-08-01", found: "2025-11-19", on: "2026-01-05",
      "ND172-2025", .sameThroughout, reprimand: "2030-08-01", heavier: "2035-08-01", processing: "2026-02-23"),
    ClockExample(
      // A hundred and fifty days end on Sunday 31/05/2026.
      "a complex case", .congChuc, act: "2025-08-01", found: "2026-01-01", on: "2026-01-05", "ND172-2025",
      .sameThroughout, reprimand: "2030-08-01", heavier: "2035-08-01", processing: "2026-06-01"
    ) { $0.isComplex = true },
  ]

  static let stops: [ClockExample] = [
    ClockExample(
      "181 days of postponement", .congChuc, act: "2021-03-01", on: "2022-08-01", "ND112-2020", .sameThroughout,
      reprimand: "2023-08-29", heavier: "2026-09-03"
    ) { $0.excluded = [ExcludedTime(.postponement, from: day("2022-01-10"), to: day("2022-07-10"))] },
    ClockExample(
      "a postponement that goes on, 51 days so far", .congChuc, act: "2021-03-01", on: "2022-03-01", "ND112-2020",
      .sameThroughout, reprimand: "2023-04-21", heavier: "2026-04-21"
    ) { $0.excluded = [ExcludedTime(.postponement, from: day("2022-01-10"), to: nil)] },
    ClockExample(
      "two reasons at once count their days once", .congChuc, act: "2021-03-01", on: "2022-08-01", "ND112-2020",
      .sameThroughout, reprimand: "2023-08-29", heavier: "2026-09-03"
    ) {
      $0.excluded = [
        ExcludedTime(.criminalProceedings, from: day("2022-02-01"), to: day("2022-07-10")),
        ExcludedTime(.postponement, from: day("2022-01-10"), to: day("2022-03-01")),
      ]
    },
    ClockExample(
      // Two years from 15/12/2022 end on a Sunday.
      "a new act starts limitation again", .congChuc, act: "2021-03-01", on: "2023-01-05", "ND112-2020",
      .sameThroughout, reprimand: "2024-12-16", heavier: "2027-12-15"
    ) { $0.newActs = [day("2022-12-15")] },
    ClockExample(
      "a new act after the end starts nothing again", .congChuc, act: "2021-03-01", on: "2023-05-04", "ND112-2020",
      .sameThroughout, reprimand: "2023-03-01", heavier: "2028-04-04"
    ) { $0.newActs = [day("2023-04-04")] },
    ClockExample(
      "the conclusion stands for an unknown end", .congChuc, act: "2021-03-01", on: "2022-03-01", "ND112-2020",
      .sameThroughout, reprimand: "2023-06-15", heavier: "2026-06-15"
    ) {
      $0.actEnd = .unknown
      $0.concluded = day("2021-06-15")
    },
    ClockExample(
      "an act that goes on counts from its finding", .congChuc, act: "2021-03-01", found: "2021-06-15",
      on: "2021-09-01", "ND112-2020", .sameThroughout, reprimand: "2023-06-15", heavier: "2026-06-15",
      processing: "2021-09-13"
    ) { $0.actEnd = .stillGoingOn },
  ]

  @Test("end on the days worked out by hand", arguments: turns + calendars + stops)
  func endOnDays(example: ClockExample) throws {
    let clocks = rulebook.clocks(of: example.facts, on: day(example.today))
    #expect(clocks.governing.instrument?.id == example.governing)
    #expect(clocks.governing.reason == example.reason)
    #expect(clocks.reprimand.lastDay?.iso == example.reprimand)
    #expect(clocks.heavier.lastDay?.iso == example.heavier)
    #expect(clocks.processing.lastDay?.iso == example.processing)
  }

  @Test("say where no calendar tells whether the last day is a day off")
  func sayMissingCalendar() {
    let facts = ClockFacts(subject: .congChuc, actEnd: .on(day("2023-09-20")))
    #expect(rulebook.clocks(of: facts, on: day("2024-01-02")).reprimand.missingCalendar == 2028)
    let near = ClockFacts(subject: .congChuc, actEnd: .on(day("2021-03-01")))
    #expect(rulebook.clocks(of: near, on: day("2022-01-04")).reprimand.missingCalendar == nil)
  }

  @Test(
    "do not run where the law of 2026 has no start, no rule is entered, or no limitation runs",
    arguments: [
      (DisciplineSubject.vienChuc, nil, DisciplineClock.Standing.notStarted), (.quanLyDNNN, nil, .noRule),
      (.vienChuc, "van-bang", .unlimited("van-bang")), (.tapThe, nil, .noRule),
    ] as [(DisciplineSubject, String?, DisciplineClock.Standing)])
  func doNotRun(subject: DisciplineSubject, ground: String?, expected: DisciplineClock.Standing) {
    var facts = ClockFacts(subject: subject, actEnd: .stillGoingOn, found: day("2026-08-03"))
    facts.unlimitedGround = ground
    let clock = rulebook.clocks(of: facts, on: day("2026-08-10")).reprimand
    #expect(clock.standing == expected)
    #expect(clock.lastDay == nil)
  }

  @Test("alarm apart: the processing limit passes while limitation goes on")
  func alarmApart() {
    let facts = ClockFacts(subject: .congChuc, actEnd: .on(day("2025-08-01")), found: day("2025-11-19"))
    let clocks = rulebook.clocks(of: facts, on: day("2026-02-24"))
    #expect(clocks.processing.standing == .passed)
    #expect(clocks.processing.daysLeft == -1)
    #expect(clocks.processing.isAlarm)
    #expect(clocks.reprimand.standing == .running)
    #expect(!clocks.reprimand.isAlarm)
  }

  @Test(
    "warn ahead by the thresholds",
    arguments: [
      ("2023-12-20", .running), ("2023-12-21", .nearing), ("2024-01-19", .nearing), ("2024-01-20", .pressing),
      ("2024-02-19", .pressing), ("2024-02-20", .passed),
    ] as [(String, DisciplineClock.Standing)])
  func warnAhead(today: String, expected: DisciplineClock.Standing) {
    // Two years from 19/02/2022 end on Monday 19/02/2024.
    let facts = ClockFacts(subject: .congChuc, actEnd: .on(day("2022-02-19")))
    #expect(rulebook.clocks(of: facts, on: day(today)).reprimand.standing == expected)
  }

  @Test(
    "end with the decision, in time or not, and a complaint about it moves nothing",
    arguments: [("2024-02-19", true), ("2024-02-20", false)])
  func endWithDecision(decided: String, inTime: Bool) {
    var facts = ClockFacts(subject: .congChuc, actEnd: .on(day("2022-02-19")))
    facts.decided = day(decided)
    facts.excluded = [ExcludedTime(.complaint, from: day("2024-02-21"), to: nil)]
    let clock = rulebook.clocks(of: facts, on: day("2024-06-03")).reprimand
    #expect(clock.standing == .ended(inTime: inTime))
    #expect(clock.lastDay == day("2024-02-19"))
  }

  @Test(
    "steps of procedure end on the days worked out by hand",
    arguments: [
      (.reviewReport, .vienChuc, "2026-02-12", "2026-02-24"), (.decision, .vienChuc, "2026-07-31", "2026-08-07"),
      (.councilSetUp, .vienChuc, "2026-04-24", "2026-05-06"), (.effect, .vienChuc, "2026-07-15", "2027-07-15"),
      (.effect, .congChuc, "2024-02-29", "2025-02-28"), (.repeatWindow, .congChuc, "2024-02-29", "2026-02-28"),
      (.repeatWindow, .vienChuc, "2026-07-01", "2027-07-01"), (.repeatWindow, .congChuc, "2025-07-01", nil),
      (.afterPartyDiscipline, .vienChuc, "2026-08-03", "2026-09-03"), (.decision, .vienChuc, "2020-09-19", nil),
    ] as [(ProcedureStep, DisciplineSubject, String, String?)])
  func steps(step: ProcedureStep, subject: DisciplineSubject, from: String, expected: String?) throws {
    let rule = rulebook.discipline.procedure(step, on: day(from), for: subject)
    #expect(try rule?.lastDay(after: day(from), rulebook.calendar).iso == expected)
  }

  @Test("a summons goes out five working days before the meeting, Tết not counted")
  func summons() throws {
    let rule = try #require(
      rulebook.discipline.procedure(.councilSummons, on: day("2026-02-25"), for: .vienChuc))
    #expect(try rule.lastDay(before: day("2026-02-25"), rulebook.calendar) == day("2026-02-11"))
  }
}
