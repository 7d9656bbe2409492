import Testing

@testable import Domain

/// Settling the figures of a quarter: who may, when, and what stays of it whatever is entered later.
@Suite struct QuarterFreezeTests {
  private static let third = Quarter("2026-Q3")
  private static let afterYear = day("2027-01-05")

  /// Of the third quarter: one done in time, one done late, one open and overdue, one given with no due day.
  private func registry() -> Registry {
    var registry = TestRegistry.make()
    registry.assignments.insert(done(1, on: "2026-08-01"))
    registry.assignments.insert(done(2, on: "2026-08-09"))
    registry.assignments.insert(given(3, unit: TestRegistry.cuJut, due: "2026-09-10"))
    registry.assignments.insert(given(4, due: nil))
    return registry
  }

  private func given(_ number: Int, unit: Code<OrgUnit> = TestRegistry.homeAffairs, due: String?) -> Assignment {
    var assignment = TestRegistry.assignment(number, unit: unit, due: due)
    assignment.issued = day("2026-07-02")
    return assignment
  }

  private func done(_ number: Int, on result: String) -> Assignment {
    var assignment = given(number, due: "2026-08-05")
    assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
    assignment.acceptance = Signature("vp01", on: day(result).advanced(by: 1))
    return assignment
  }

  private func report(_ name: String, _ registry: Registry, on today: CalendarDay) throws -> QuarterReport {
    let quarter = try #require(Quarter(name))
    return try #require(QuarterReport(of: quarter, registry, .calendar, today: today))
  }

  private func freeze(_ name: String, _ registry: Registry, on today: CalendarDay = afterYear) throws -> Command {
    let report = try report(name, registry, on: today)
    return .quarter(.freeze(QuarterFreeze(report, entry: SequenceNumber(7), chainHead: "abc", number: "05/BC-VPUBND")))
  }

  private func perform(_ command: Command, _ registry: inout Registry, on today: CalendarDay = afterYear) throws {
    let decision = try registry.decide(
      command, by: Actor(account: "vp01"), on: today, under: TestRulebook.rulebook)
    for change in decision.changes { try registry.apply(change) }
  }

  private func refusal(
    _ command: Command, _ registry: Registry, by account: String = "vp01", on today: CalendarDay = afterYear
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try registry.decide(command, by: Actor(account: account), on: today, under: TestRulebook.rulebook)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["viewer01", "unit01", "ttv01", "gs01", "admin01", "both01"])
  func theOfficeAloneFreezes(_ account: String) throws {
    let registry = registry()
    let command = try freeze("2026-Q3", registry)
    #expect(
      refusal(command, registry, by: account)
        == .notPermitted(account: account, permission: .reportQuarter, allowedTo: [.office]))
    #expect(refusal(command, registry) == nil)
  }

  @Test func aQuarterThatRunsIsNotFrozen() throws {
    let registry = registry()
    let quarter = try #require(Quarter("2026-Q3"))
    for today in ["2026-09-01", "2026-09-30"] {
      let command = try freeze("2026-Q3", registry, on: day(today))
      #expect(
        refusal(command, registry, on: day(today))
          == .quarter(.notEnded(quarter, through: day("2026-09-30"))))
    }
    #expect(refusal(try freeze("2026-Q3", registry, on: day("2026-10-01")), registry, on: day("2026-10-01")) == nil)
  }

  @Test func quartersAreFrozenOnceAndInOrder() throws {
    var registry = registry()
    try perform(try freeze("2026-Q2", registry), &registry)
    let (second, third, fourth) = (Quarter("2026-Q2"), Quarter("2026-Q3"), Quarter("2026-Q4"))
    let (q2, q3, q4) = (try #require(second), try #require(third), try #require(fourth))
    #expect(
      refusal(try freeze("2026-Q2", registry), registry)
        == .quarter(.alreadyFrozen(q2, by: "vp01", on: Self.afterYear)))
    #expect(refusal(try freeze("2026-Q4", registry), registry) == .quarter(.notNext(q4, next: q3)))
    let first = try #require(Quarter("2026-Q1"))
    #expect(refusal(try freeze("2026-Q1", registry), registry) == .quarter(.notNext(first, next: q3)))
    #expect(refusal(try freeze("2026-Q3", registry), registry) == nil)
  }

  @Test func figuresThatNobodySawAreNotFrozen() throws {
    var registry = registry()
    let command = try freeze("2026-Q3", registry)
    registry.assignments.insert(given(9, due: "2026-09-20"))
    let quarter = try #require(Quarter("2026-Q3"))
    #expect(refusal(command, registry) == .quarter(.figuresChanged(quarter)))
  }

  /// What is entered later changes neither the frozen figures nor the list of what was late.
  @Test func frozenFiguresNeverChange() throws {
    var registry = registry()
    let draft = try report("2026-Q3", registry, on: Self.afterYear)
    try perform(try freeze("2026-Q3", registry), &registry)
    enterLate(&registry)
    let frozen = try report("2026-Q3", registry, on: Self.afterYear)
    #expect(frozen.frozen?.number == "05/BC-VPUBND")
    #expect(frozen.frozen?.entry == 7)
    #expect(frozen.figures.byUnit == draft.figures.byUnit)
    #expect(frozen.figures.total == draft.figures.total)
    #expect(frozen.rows(registry) == draft.rows(self.registry()))
    let lines = { (items: [QuarterItem]) in
      items.map { [$0.summary.id.rawValue, "\($0.standing)", "\($0.due?.iso ?? "")"] }
    }
    #expect(lines(frozen.lateItems(registry)) == lines(draft.lateItems(self.registry())))
    #expect(frozen.headsConcerned(registry) == draft.headsConcerned(self.registry()))
    #expect(frozen.fault(registry) == nil)
    for unit in [TestRegistry.homeAffairs, TestRegistry.cuJut] {
      #expect(frozen.figures.items(of: unit, from: registry).count == frozen.figures.byUnit[unit]?.total)
    }
  }

  /// After the freeze: a result of before the due day for what was overdue, and an assignment given in the quarter.
  private func enterLate(_ registry: inout Registry) {
    var late = given(3, unit: TestRegistry.cuJut, due: "2026-09-10")
    late.result = ResultReport(document: "BC", on: day("2026-09-08"), entered: day("2026-12-01"), account: "vp01")
    registry.assignments.insert(late)
    registry.assignments.insert(given(5, due: "2026-09-20"))
  }

  @Test func whatCameLateIsToldOnceInTheNextReport() throws {
    var registry = registry()
    try perform(try freeze("2026-Q3", registry), &registry)
    #expect(try report("2026-Q4", registry, on: Self.afterYear).corrections(registry) == [])
    enterLate(&registry)
    let quarter = try #require(Quarter("2026-Q3"))
    let cuJut = TestRegistry.cuJut
    let wanted = [
      QuarterCorrection(
        quarter: quarter, assignment: RecordNumber(year: 2026, number: 3),
        was: QuarterPlace(unit: cuJut, .openOverdue, isNew: true),
        now: QuarterPlace(unit: cuJut, .awaiting, isNew: true)),
      QuarterCorrection(
        quarter: quarter, assignment: RecordNumber(year: 2026, number: 5), was: nil,
        now: QuarterPlace(unit: TestRegistry.homeAffairs, .openOverdue, isNew: true)),
    ]
    #expect(try report("2026-Q4", registry, on: Self.afterYear).corrections(registry) == wanted)
    try perform(try freeze("2026-Q4", registry), &registry)
    let later = day("2027-04-05")
    #expect(try report("2026-Q4", registry, on: later).corrections(registry) == wanted)
    #expect(try report("2027-Q1", registry, on: later).corrections(registry) == [])
  }

  /// The quarter after a frozen one is told against the frozen figures, not against what is known now.
  @Test func theNextQuarterStandsBesideTheFrozenFigures() throws {
    var registry = registry()
    try perform(try freeze("2026-Q3", registry), &registry)
    let before = try report("2026-Q3", registry, on: Self.afterYear).figures.total
    enterLate(&registry)
    #expect(try report("2026-Q4", registry, on: Self.afterYear).before?.total == before)
  }

  @Test func aRecordThatWasTamperedWithDoesNotReconcile() throws {
    var registry = registry()
    try perform(try freeze("2026-Q3", registry), &registry)
    let quarter = try #require(Quarter("2026-Q3"))
    var record = try #require(registry.quarterlyReport(of: quarter))
    record.rows[0].figures.doneOnTime += 1
    record.rows[0].figures.new += 1
    registry.quarterlyReports.insert(record)
    #expect(try report("2026-Q3", registry, on: Self.afterYear).fault(registry) == .places(record.rows[0].unit))
  }
}

/// Figures that do not add up are found, each at its place.
@Suite struct QuarterFaultTests {
  private let unit = TestRegistry.homeAffairs

  private func row(_ counts: PeriodCounts) -> QuarterRow {
    QuarterRow(unit: unit, name: UnitName("Sở Nội vụ", short: "SNV"), figures: counts, before: PeriodCounts())
  }

  private let sound = PeriodCounts([(.doneOnTime, 2), (.openOverdue, 1)], carriedOver: 1, new: 2)

  @Test func soundFiguresHaveNoFault() {
    #expect(QuarterFault.first(in: [row(sound)], total: sound, late: [unit], places: nil) == nil)
  }

  @Test func aLineThatDoesNotAddUp() {
    let wrong = PeriodCounts([(.doneOnTime, 2), (.openOverdue, 1)], carriedOver: 1, new: 3)
    #expect(QuarterFault.first(in: [row(wrong)], total: wrong, late: [unit], places: nil) == .line(unit, wrong))
  }

  @Test func linesThatAreNotTheTotal() {
    #expect(
      QuarterFault.first(in: [row(sound), row(sound)], total: sound, late: [unit], places: nil)
        == .sum(lines: 6, total: 3))
  }

  @Test func aListThatLacksAnAssignment() {
    #expect(
      QuarterFault.first(in: [row(sound)], total: sound, late: [], places: nil)
        == .list(unit, listed: 0, counted: 1))
  }
}

/// Many numbers in a short text.
@Suite struct NumberRangesTests {
  @Test(arguments: [
    ([], ""), ([2026_000_003], "2026:3"), ([2026_000_001, 2026_000_002, 2026_000_003], "2026:1-3"),
    ([2025_000_012, 2026_000_007, 2026_000_001, 2025_000_013], "2025:12-13;2026:1,7"),
  ])
  func writesAndReads(_ numbers: [Int], _ text: String) {
    let ids = numbers.map { RecordNumber<Assignment>(year: $0 / 1_000_000, number: $0 % 1_000_000) }
    #expect(NumberRanges.text(of: ids) == text)
    var read: [RecordNumber<Assignment>] = []
    #expect(NumberRanges.forEach(in: text) { read.append($0) })
    #expect(read == ids.sorted())
  }

  @Test(arguments: ["x", "2026", "2026:", "2026:a", "2026:3-1", "2026:1-2-3", ":1", "2026:1-999999999", "2026:-1"])
  func refusesWhatIsNone(_ text: String) {
    #expect(!NumberRanges.forEach(in: text) { _ in })
  }
}
