import Testing

@testable import Domain

@Suite struct OverdueQueryTests {
  private var index: RegistryIndex {
    var registry = TestRegistry.make()
    let tasks = [
      TestRegistry.assignment(1, due: "2026-11-20"),
      TestRegistry.assignment(2, unit: TestRegistry.cuJut, due: "2026-11-01"),
      TestRegistry.assignment(3, due: "2026-11-25"),
      TestRegistry.assignment(4, unit: TestRegistry.cuJut, due: "2026-11-26"),
    ]
    tasks.forEach { registry.assignments.insert($0) }
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    return RegistryIndex(
      registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
  }

  private func filter(_ text: String) throws -> Filter {
    try Filter(text, fields: RegistryIndex.assignmentFilterFields)
  }

  @Test func withoutAFilterAllAreListed() {
    #expect(index.overdue(Filter()).map(\.id.number) == [2, 1])
    #expect(index.dueSoon(Filter()).map(\.number) == [3, 4])
  }

  @Test(arguments: [
    ("cu jut", [2], [4]), ("unit:so-noi-vu", [1], [3]), ("qh>10", [2], []), ("han<2", [], [3]), ("khong co", [], []),
  ])
  func aFilterNarrowsBoth(text: String, late: [Int32], soon: [Int32]) throws {
    #expect(index.overdue(try filter(text)).map(\.id.number) == late)
    #expect(index.dueSoon(try filter(text)).map(\.number) == soon)
  }

  @Test func workingDaysFollowTheCalendar() {
    #expect(index.workingDays(after: day("2026-11-20"), daysLate: 4) == 2)
    #expect(index.workingDays(after: day("2036-11-20"), daysLate: 4) == nil)
  }
}
