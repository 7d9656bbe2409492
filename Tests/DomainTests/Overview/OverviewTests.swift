import Testing

@testable import Domain

@Suite struct OverviewTests {
  private let rulebook = TestRulebook.rulebook

  private func overview(
    _ registry: Registry, since: Watermark?, _ entries: [Entry] = [], for visibility: Visibility = .everything
  ) throws -> Overview {
    let index = RegistryIndex(
      registry, on: try rulebook.reportingDay(TestRegistry.today), calendar: rulebook.calendar, for: visibility)
    return Overview(index, under: rulebook, since: since, entries: entries, reader: "vp01")
  }

  private static let mark = Watermark(
    through: SequenceNumber(5), day: day("2026-11-10"), moment: Moment(day("2026-11-10"), hour: 16, minute: 50))

  private func entry(_ sequence: Int, by account: String, _ changes: [RecordChange]) -> Entry {
    Entry(
      sequence: SequenceNumber(sequence), moment: Moment(TestRegistry.today, hour: 8, minute: 0),
      actor: ActorStamp(account: account, uid: nil, role: .office), request: nil, action: "x", changes: changes,
      hash: "h")
  }

  private func change(_ key: RecordKey, _ set: [FieldMember], add: [FieldMember] = [], base: Int = 1) -> RecordChange {
    RecordChange(key: key, base: base, set: set, add: add)
  }

  @Test func theFirstTimeNothingIsNew() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1))
    #expect(try overview(registry, since: nil).news.isEmpty)
  }

  @Test func whatWasNotLateThenIsNewlyLate() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1, due: "2026-11-09"))
    registry.assignments.insert(TestRegistry.assignment(2, due: "2026-11-10"))
    registry.assignments.insert(TestRegistry.assignment(3, due: "2026-11-24"))
    let news = try overview(registry, since: Self.mark).news
    #expect(news == [NewsItem(.newlyLate, RecordKey(.assignment, "NV-2026-000002"))])
  }

  @Test func whatOthersDidIsToldByTheFieldsTheySet() throws {
    let task = RecordKey(.assignment, "NV-2026-000001")
    let other = RecordKey(.assignment, "NV-2026-000002")
    let incident = RecordKey(.incident, "VV-2026-0001")
    let closing = [FieldMember("acceptance", Signature("gs01", on: TestRegistry.today).fieldValue)]
    let entries = [
      entry(6, by: "gs01", [change(task, closing)]),
      entry(7, by: "gs01", [change(other, [], add: [FieldMember("extensions", .list([.null]))])]),
      entry(8, by: "ttv01", [change(incident, [], base: 0)]),
      entry(9, by: "ttv01", [change(incident, [FieldMember("state", .text("verifying"))])]),
      entry(10, by: "vp01", [change(other, closing)]),
      entry(11, by: "gs01", [change(other, [FieldMember("title", .text("x"))])]),
      entry(12, by: "gs01", [change(other, [FieldMember("outcome", .text("cancelled"))])]),
    ]
    var registry = TestRegistry.make()
    var flagged = Incident(id: RecordNumber(year: 2026, number: 1))
    flagged.unit = TestRegistry.homeAffairs
    registry.incidents.insert(flagged)
    let news = try overview(registry, since: Self.mark, entries).news
    #expect(
      news == [
        NewsItem(.flagged, incident, by: "ttv01"), NewsItem(.extended, other, by: "gs01"),
        NewsItem(.closed, other, by: "gs01"), NewsItem(.closed, task, by: "gs01"),
      ])
    let seen = try overview(registry, since: Self.mark, entries, for: .establishedWithoutNames).news
    #expect(!seen.contains { $0.key.kind == .incident })
  }

  @Test func theWorstUnitHasMostLateTasksThenTheLongestLate() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1, due: "2026-11-20"))
    registry.assignments.insert(TestRegistry.assignment(2, unit: TestRegistry.cuJut, due: "2026-11-14"))
    #expect(
      try overview(registry, since: nil).lateUnits == [
        .init(unit: TestRegistry.cuJut, count: 1, longest: 10),
        .init(unit: TestRegistry.homeAffairs, count: 1, longest: 4),
      ])
    registry.assignments.insert(TestRegistry.assignment(3, due: "2026-11-23"))
    #expect(try overview(registry, since: nil).lateUnits.first?.unit == TestRegistry.homeAffairs)
  }

  @Test func theTrendCountsAsTheQuarterlyReportDoes() throws {
    var registry = TestRegistry.make()
    for (number, due, done) in [
      (1, "2026-08-10", "2026-08-09"), (2, "2026-08-10", "2026-08-20"), (3, "2026-09-01", nil),
    ] {
      var task = TestRegistry.assignment(number, due: due)
      task.issued = day("2026-07-01")
      if let done {
        task.result = ResultReport(document: "BC", on: day(done), entered: day(done), account: "vp01")
        task.acceptance = Signature("vp01", on: day(done))
      }
      registry.assignments.insert(task)
    }
    let trend = QuarterTrend(registry, .calendar, today: TestRegistry.today)
    #expect(trend.points.map(\.quarter.code) == ["2026-Q3", "2026-Q4"])
    #expect(trend.points.map(\.counts.onTimeShare.tenths) == [500, nil])
    #expect(trend.points.map(\.counts.overdue) == [1, 1])
    #expect(trend.points.map(\.isRunning) == [false, true])
    for point in trend.points {
      let report = QuarterReport(of: point.quarter, registry, .calendar, today: TestRegistry.today)
      #expect(report?.figures.total.counts == point.counts)
    }
  }
}
