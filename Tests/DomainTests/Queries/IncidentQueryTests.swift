import Testing

@testable import Domain

@Suite struct IncidentQueryTests {
  private func incident(
    _ number: Int, _ state: IncidentState, flagged: String = "2026-11-20",
    unit: Code<OrgUnit> = TestRegistry.homeAffairs
  ) -> Incident {
    var incident = Incident(id: RecordNumber(year: 2026, number: number))
    incident.version = 1
    incident.state = state
    incident.unit = unit
    incident.violation = "V-05"
    incident.decision = "D25"
    incident.head = TestRegistry.newHead
    incident.flagged = Signature("ttv01", on: day(flagged))
    incident.summary = "Chậm báo cáo"
    return incident
  }

  private var incidents: [Incident] {
    [
      incident(1, .confirmed), incident(2, .flagged, flagged: "2026-11-23"),
      incident(3, .flagged, flagged: "2026-10-01", unit: TestRegistry.cuJut), incident(4, .dismissed),
      incident(5, .verifying),
    ]
  }

  private func index(_ visibility: Visibility = .everything) -> RegistryIndex {
    var registry = TestRegistry.make()
    incidents.forEach { registry.incidents.insert($0) }
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    return RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: visibility)
  }

  @Test(arguments: [
    (IncidentOrder.state, false, [3, 2, 5, 1, 4]), (.state, true, [4, 1, 5, 2, 3]), (.number, false, [5, 4, 3, 2, 1]),
    (.age, false, [3, 5, 1, 2, 4]), (.unit, false, [5, 4, 2, 1, 3]),
  ])
  func ordersPutWhatWaitsFirst(order: IncidentOrder, isReversed: Bool, expected: [Int]) {
    var query = IncidentQuery()
    query.order = order
    query.isReversed = isReversed
    let found = index().incidents(query, under: TestRulebook.catalogue)
    #expect(found.map { Int($0.number) } == expected)
  }

  @Test(arguments: [
    ("", [3, 2, 5, 1, 4]), ("cu jut", [3]), ("state:flagged", [3, 2]), ("@ttv01 state:verifying", [5]),
    ("khong quan triet", []), ("tien do", [3, 2, 5, 1, 4]), ("tien do state:confirmed", [1]), ("0005", [5]),
    ("dang xac minh", [5]), ("dismissed", [4]),
  ])
  func filtersLookIntoNamesOfViolations(text: String, expected: [Int]) throws {
    var query = IncidentQuery()
    query.filter = try Filter(text, fields: RegistryIndex.incidentFilterFields)
    let catalogue = LegalCatalogue(
      version: "t", documents: [], obligations: [],
      violations: [
        ViolationCategory(
          id: "V-05", title: "Chưa đảm bảo tiến độ", obligations: [], decisions: ["D25"], defaultDecision: "D25")
      ])
    #expect(index().incidents(query, under: catalogue).map { Int($0.number) } == expected)
  }

  @Test func anIncidentIsFoundAsItMayBeSeen() {
    #expect(index().incident(RecordNumber(year: 2026, number: 3))?.head == TestRegistry.newHead)
    #expect(index().incident(RecordNumber(year: 2026, number: 9)) == nil)
    let viewer = index(.establishedWithoutNames)
    #expect(viewer.incident(RecordNumber(year: 2026, number: 3)) == nil)
    #expect(viewer.incident(RecordNumber(year: 2026, number: 1))?.head == nil)
    #expect(viewer.incident(RecordNumber(year: 2026, number: 1))?.summary == "")
  }

  @Test func daysAreCountedWhileOpen() {
    #expect(index().daysOpen(incident(1, .flagged, flagged: "2026-11-20")) == 4)
    #expect(index().daysOpen(incident(1, .flagged, flagged: "2026-11-30")) == 0)
    #expect(index().daysOpen(incident(1, .dismissed)) == nil)
    #expect(index().incidentCounts == [.flagged: 2, .verifying: 1, .confirmed: 1, .dismissed: 1])
  }

  @Test func everyStateHasItsPlace() {
    #expect(Set(IncidentState.inOrder) == Set(IncidentState.allCases))
    #expect(IncidentState.inOrder.count == IncidentState.allCases.count)
  }
}
