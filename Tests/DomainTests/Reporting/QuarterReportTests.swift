import Testing

@testable import Domain

/// Two quarters of two units beside each other, and what adds up in any store.
@Suite struct QuarterReportTests {
  /// Home affairs: one done late in the second quarter; in the third one done on time and one late.
  /// Cư Jút: one open since the second quarter, overdue at the end of the third.
  private func registry() -> Registry {
    var registry = TestRegistry.make()
    registry.assignments.insert(done(1, issued: "2026-04-02", due: "2026-05-01", on: "2026-05-04"))
    registry.assignments.insert(done(2, issued: "2026-06-02", due: "2026-08-01", on: "2026-08-01"))
    registry.assignments.insert(done(3, issued: "2026-07-02", due: "2026-08-01", on: "2026-08-02"))
    var late = TestRegistry.assignment(4, unit: TestRegistry.cuJut, due: "2026-09-01")
    late.issued = day("2026-06-20")
    registry.assignments.insert(late)
    var orphan = TestRegistry.assignment(5, due: nil)
    orphan.unit = nil
    orphan.issued = day("2026-07-05")
    registry.assignments.insert(orphan)
    return registry
  }

  private func done(_ number: Int, issued: String, due: String, on result: String) -> Assignment {
    var assignment = TestRegistry.assignment(number, due: due)
    assignment.issued = day(issued)
    assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
    assignment.acceptance = Signature("vp01", on: day(result).advanced(by: 1))
    return assignment
  }

  private func report(_ name: String = "2026-Q3") throws -> QuarterReport {
    let quarter = try #require(Quarter(name))
    return try #require(QuarterReport(of: quarter, registry(), .calendar, today: day("2026-11-24")))
  }

  @Test func rowsAddUpToTheTotal() throws {
    let figures = try report().figures
    #expect(figures.byUnit.count == 3)
    #expect(figures.byUnit.values.reduce(PeriodCounts(), +) == figures.total)
    #expect(figures.byUnit.values.filter { !$0.isReconciled }.isEmpty)
    #expect(figures.total.total == 4)
    #expect(figures.total.carriedOver == 2)
    #expect(figures.total.closed == 2)
    #expect(figures.total.open == 2)
  }

  @Test func standsBesideTheQuarterBefore() throws {
    let report = try report()
    let unit = TestRegistry.homeAffairs
    #expect(report.before?.quarter.code == "2026-Q2")
    #expect(report.before(unit).counts.doneLate == 1)
    #expect(report.before(unit).counts[.inTime] == 1)
    #expect(report.totalRow.changeOfShare == 500)
  }

  @Test func rowsStandInTheOrderOfTheRegister() throws {
    let report = try report()
    let rows = report.rows(registry())
    #expect(rows.map(\.unit) == [TestRegistry.homeAffairs, TestRegistry.cuJut, nil])
    // 1 of 2 after 0 of 1: fifty points up.
    #expect(rows.map(\.changeOfShare) == [500, nil, nil])
    #expect(rows.map(\.name.short) == ["Sở Nội vụ", "UBND H. Cư Jút", ""])
  }

  @Test func aUnitStandsUnderItsNameOfThatTime() throws {
    var registry = registry()
    var unit = TestRegistry.unit(TestRegistry.cuJut, "UBND huyện Cư Jút", "Cũ", .districtCommittee)
    unit.names = [
      UnitName("Cũ", short: "Cũ", to: day("2026-10-01")), UnitName("Mới", short: "Mới", from: day("2026-10-01")),
    ]
    registry.units.insert(unit)
    for (quarter, name) in [("2026-Q3", "Cũ"), ("2026-Q4", "Mới")] {
      let rows = try report(quarter).rows(registry)
      #expect(rows.first { $0.unit == TestRegistry.cuJut }?.name.name == name)
    }
  }

  @Test func whatOneQuarterLeavesOpenTheNextCarriesOver() throws {
    for (earlier, later) in [("2026-Q1", "2026-Q2"), ("2026-Q2", "2026-Q3"), ("2026-Q3", "2026-Q4")] {
      #expect(try report(earlier).figures.total.open == report(later).figures.total.carriedOver)
    }
  }

  @Test func tellsTheAssignmentsBehindACount() throws {
    let figures = try report().figures
    let registry = registry()
    for (unit, counts) in figures.byUnit {
      #expect(figures.items(of: unit, from: registry).count == counts.total)
      for column in ReportClass.allCases {
        #expect(figures.items(of: unit, in: column, from: registry).count == counts.counts[column])
      }
    }
    let late = figures.items(of: TestRegistry.cuJut, in: .overdue, from: registry)
    #expect(late.map(\.summary.id.number) == [4])
    // 01/09 to 30/09.
    #expect(late.first?.standing.daysLate == 29)
  }
}
