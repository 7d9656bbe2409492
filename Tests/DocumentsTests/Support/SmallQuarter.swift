import Configuration
import Domain

@testable import Documents

/// Two made-up units in the third quarter of 2026, with something of every kind that the report tells of.
enum SmallQuarter {
  static func day(_ iso: String) -> CalendarDay { SampleDocuments.day(iso) }

  static func code<R>(_ text: String, _ type: R.Type) -> Code<R> {
    guard let code = Code<R>(rawValue: text) else { preconditionFailure("not a code: \(text)") }
    return code
  }

  static let homeAffairs = code("so-noi-vu", OrgUnit.self)
  static let cuJut = code("ubnd-huyen-cu-jut", OrgUnit.self)

  static func registry() throws -> Registry {
    var registry = Registry()
    let units = [unit(homeAffairs, "Sở Nội vụ", .department), unit(cuJut, "UBND huyện Cư Jút", .districtCommittee)]
    for unit in units { try registry.apply(RecordChange(creating: unit)) }
    for (number, name) in [(1, "Nguyễn Văn Mẫu"), (2, "Trần Thị Mẫu"), (3, "Lê Văn Mẫu")] {
      var person = Person(id: code("ns-\(number)", Person.self))
      person.name = name
      try registry.apply(RecordChange(creating: person))
    }
    for headship in [
      headship("hs-1", 1, homeAffairs, "2020-01-01", nil), headship("hs-2", 2, cuJut, "2020-01-01", "2026-09-16"),
      headship("hs-3", 3, cuJut, "2026-09-16", nil),
    ] { try registry.apply(RecordChange(creating: headship)) }
    for assignment in assignments { try registry.apply(RecordChange(creating: assignment)) }
    var office = User(id: code("vp01", User.self))
    office.roles = [.office]
    try registry.apply(RecordChange(creating: office))
    try registry.apply(RecordChange(creating: incident))
    return registry
  }

  private static func unit(_ id: Code<OrgUnit>, _ name: String, _ kind: UnitKind) -> OrgUnit {
    var unit = OrgUnit(id: id)
    unit.unitKind = kind
    unit.names = [UnitName(name, short: name)]
    return unit
  }

  private static func headship(
    _ id: String, _ person: Int, _ unit: Code<OrgUnit>, _ from: String, _ to: String?
  ) -> Headship {
    var headship = Headship(id: code(id, Headship.self))
    headship.unit = unit
    headship.person = code("ns-\(person)", Person.self)
    headship.title = "Người đứng đầu"
    headship.mode = .official
    headship.from = day(from)
    headship.to = to.map { day($0) }
    return headship
  }

  private static var assignments: [Assignment] {
    [
      assignment(
        1, "Báo cáo rà soát đất công", homeAffairs, issued: "2026-05-02", due: "2026-08-05", done: "2026-08-01"),
      assignment(2, "Xử lý đơn của công dân", homeAffairs, issued: "2026-07-02", due: "2026-08-05", done: "2026-08-09"),
      assignment(3, SampleDocuments.hostile, cuJut, issued: "2026-07-02", due: "2026-09-10", done: nil),
      assignment(4, "Kế hoạch cải cách hành chính", cuJut, issued: "2026-07-10", due: nil, done: nil),
      assignment(5, "Kiểm tra khoáng sản", homeAffairs, issued: "2026-08-10", due: "2026-12-10", done: nil),
    ]
  }

  static func assignment(
    _ number: Int, _ title: String, _ unit: Code<OrgUnit>, issued: String, due: String?, done: String?
  ) -> Assignment {
    var assignment = Assignment(id: RecordNumber(year: 2026, number: number))
    assignment.title = title
    assignment.unit = unit
    assignment.cooperatingUnits = number == 3 ? [homeAffairs] : []
    assignment.source = "Công văn số \(number)/UBND-TH"
    assignment.issued = day(issued)
    assignment.originalDue = due.map { day($0) }
    if let done {
      assignment.result = ResultReport(document: "BC", on: day(done), entered: day(done), account: "vp01")
      assignment.acceptance = Signature("vp01", on: day(done).advanced(by: 1))
    }
    return assignment
  }

  private static var incident: Incident {
    var incident = Incident(id: RecordNumber(year: 2026, number: 1))
    incident.state = .confirmed
    incident.unit = cuJut
    incident.violation = "V-05"
    incident.severity = .serious
    incident.concluded = Signature("gs01", on: day("2026-09-20"))
    return incident
  }

  static func rulebook() throws -> Rulebook { try Configuration.load { _ in "hash" } }

  static func composed(_ registry: Registry, in language: Language = .vietnamese) throws -> QuarterDocument {
    let snapshot = Snapshot(
      registry: registry, through: SequenceNumber(1234), head: "3f9a0c51aa00bb11cc22dd33", recorded: nil,
      condition: StoreCondition(isSample: true))
    let quarter = Quarter("2026-Q3")
    let report = quarter.flatMap { QuarterReport(of: $0, registry, .calendar, today: day("2026-11-24")) }
    guard let report else { preconditionFailure("the quarter has begun") }
    return try QuarterDocument(report, snapshot, rulebook(), in: language)
  }
}
