import Testing

@testable import Domain

@Suite struct FilterTests {
  private let index: RegistryIndex = {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1, due: "2026-11-10"))
    registry.assignments.insert(TestRegistry.assignment(2, unit: TestRegistry.cuJut, due: "2026-11-22"))
    var noted = TestRegistry.assignment(3, due: "2026-11-26")
    noted.title = "Đề án sắp xếp đơn vị"
    noted.workKind = .reform
    noted.follower = TestRegistry.code("vp01", User.self)
    registry.assignments.insert(noted)
    registry.assignments.insert(TestRegistry.assignment(4, due: nil))
    var incident = Incident(id: RecordNumber(year: 2026, number: 1))
    incident.version = 1
    incident.unit = TestRegistry.cuJut
    incident.assignments = [RecordNumber(year: 2026, number: 2)]
    incident.flagged = Signature("ttv01", on: TestRegistry.today)
    registry.incidents.insert(incident)
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    return RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
  }()

  @Test(arguments: [
    ("", [1, 2, 3, 4]), ("qh>7", [1]), ("qh>=2", [1, 2]), ("qh<14", [2]), ("qh=14", [1]), ("han<3", [3]), ("han>5", []),
    ("@vp01", [3]), ("@vp", [3]), ("!vv", [2]), ("cu jut", [2]), ("CƯ JÚT", [2]), ("snv", [1, 3, 4]),
    ("de an", [3]), ("đề án qh>1", []), ("kind:reform", [3]), ("class:open-overdue", [1, 2]),
    ("class:open-undated", [4]),
    ("bucket:6-15", [1]), ("unit:so-noi-vu qh>1", [1]), ("due:2026-11-2", [2, 3]), ("id:000004", [4]),
    ("khong co gi", []),
    ("title:sap", [3]), ("state:new", [1, 2, 3, 4]),
  ])
  func finds(typed: String, numbers: [Int32]) throws {
    var query = AssignmentQuery()
    query.filter = try Filter(typed, fields: RegistryIndex.assignmentFilterFields)
    query.order = .number
    #expect(index.assignments(query).map(\.number) == numbers)
  }

  @Test(arguments: [
    ("qh>", FilterError.Reason.numberExpected), ("qh>abc", .numberExpected), ("han=-1", .numberExpected),
    ("!xx", .unknownMark), ("nothing:1", .unknownField),
  ])
  func saysWhatItDoesNotUnderstand(typed: String, reason: FilterError.Reason) {
    #expect(throws: FilterError(part: typed, reason: reason)) {
      try Filter(typed, fields: RegistryIndex.assignmentFilterFields)
    }
  }

  @Test(arguments: ["a>b", "12:", ":x", "@", "\u{1B}[2J", "e\u{301}"])
  func oddWordsAreWords(typed: String) throws {
    let filter = try Filter(typed, fields: RegistryIndex.assignmentFilterFields)
    #expect(filter.conditions.isEmpty)
  }

  @Test func incidentsAreFoundToo() throws {
    let incident = try #require(index.incidents.first)
    for (typed, isFound) in [
      ("cu jut", true), ("@ttv01", true), ("state:flagged", true), ("state:confirmed", false), ("snv", false),
    ] {
      let filter = try Filter(typed, fields: RegistryIndex.incidentFilterFields)
      #expect(index.matches(incident, filter) == isFound, "\(typed)")
    }
  }
}
