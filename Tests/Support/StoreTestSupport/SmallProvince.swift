import Domain
import FileStore

/// A small made-up register with a body of law, for tests of the store.
package enum SmallProvince {
  /// Law without text, calendars without holidays, roles as far as the tests need them.
  package static let rulebook = Rulebook(
    catalogue: LegalCatalogue(
      version: "test-1", documents: [document("D25", "25/2013/QĐ-UBND", "2013-11-26")], obligations: [],
      violations: [
        ViolationCategory(
          id: "V-05", title: "Chậm tiến độ", obligations: [], decisions: ["D25"], defaultDecision: "D25")
      ]),
    calendar: WorkCalendar(years: (2018...2030).map { CalendarYear(year: $0, status: .official, off: []) }),
    permissions: PermissionTable(grants: [
      grant(.inspector, [.seeIncidents, .flagIncident, .verifyIncident]),
      grant(.supervisor, [.seeIncidents, .confirmIncident, .dismissIncident]),
      grant(
        .office,
        [
          .seeIncidents, .addAssignment, .editAssignment, .noteAssignment, .reportAssignment, .acceptAssignment,
          .changeAssignmentTerms, .urgeUnit,
        ]
      ),
      grant(.admin, [.manageUsers, .manageUnits, .manageHeadships]),
    ]),
    discipline: DisciplineLaw(
      forms: [], formRules: [], severityScales: [], limitationRules: [], postponementGrounds: []),
    thresholds: Thresholds(), catalogueHash: "hash-1")

  /// When the register was entered.
  package static let begin = Moment(day("2026-01-05"), hour: 8, minute: 0)

  /// The account of the Office.
  package static let office = Actor(account: "vanphong", uid: 1001)
  /// The account of the administrator.
  package static let admin = Actor(account: "quantri", uid: 1002)
  /// The account of an inspector.
  package static let inspector = Actor(account: "thanhtra", uid: 1003)

  /// The entries that a new store is filled with: units, accounts, assignments of which the first `closed` are done.
  package static func entries(units: Int = 3, assignments: Int = 5, closed: Int = 0) -> [DraftEntry] {
    var changes = (0..<units).map { RecordChange(creating: unit($0)) }
    changes += [
      user(office, .office), user(admin, .admin), user(inspector, .inspector),
    ].map { RecordChange(creating: $0) }
    let work = (0..<assignments).map { RecordChange(creating: assignment($0, units: units, isClosed: $0 < closed)) }
    let stamp = ActorStamp(account: "quantri", uid: 1002, role: .admin)
    return [
      DraftEntry(moment: begin, actor: stamp, action: "init", changes: changes),
      DraftEntry(moment: begin, actor: stamp, action: "init", changes: work),
    ]
  }

  /// The assignment at a place in the order of creation.
  package static func id(_ position: Int) -> RecordNumber<Assignment> {
    RecordNumber(year: 2026, number: position + 1)
  }

  /// The code of the unit at a place.
  package static func unitCode(_ position: Int) -> Code<OrgUnit>? {
    Code(rawValue: "so-thu-\(position)")
  }

  /// A command that adds one assignment.
  package static func addition(_ title: String) -> Command {
    var draft = AssignmentDraft()
    draft.title = title
    draft.units = unitCode(0).map { [$0] } ?? []
    draft.source = "Công văn số 1/UBND"
    draft.issued = day("2026-02-02")
    draft.due = .day(day("2026-03-02"))
    return .addAssignment(draft)
  }

  /// A command that adds two assignments in one entry.
  package static func pair(_ title: String) -> Command {
    guard case .addAssignment(var draft) = addition(title) else { return addition(title) }
    draft.units = (0...1).compactMap(unitCode)
    return .addAssignment(draft)
  }

  /// Options of a fixed day, without a reserve of free space.
  package static func options(omitting omitted: CommitSteps = []) -> StoreOptions {
    var options = StoreOptions()
    options.reservedBytes = 0
    options.now = { Moment(day("2026-03-10"), hour: 9, minute: 30) }
    options.omitted = omitted
    return options
  }

  private static func unit(_ position: Int) -> OrgUnit {
    guard let id = unitCode(position) else { preconditionFailure("a code of digits and letters") }
    var unit = OrgUnit(id: id)
    unit.names = [UnitName("Sở Thử nghiệm \(position)", short: "Sở \(position)")]
    unit.note = position == 0 ? "Dòng có dấu \"nháy\", \\ và \u{1B}[31m" : nil
    return unit
  }

  private static func user(_ actor: Actor, _ role: Role) -> User {
    guard let id = Code<User>(rawValue: actor.account) else { preconditionFailure("a code of letters") }
    var user = User(id: id)
    user.displayName = actor.account
    user.roles = [role]
    return user
  }

  private static func assignment(_ position: Int, units: Int, isClosed: Bool) -> Assignment {
    var assignment = Assignment(id: id(position))
    assignment.title = "Nhiệm vụ thử \(position): rà soát đường bộ"
    assignment.unit = unitCode(position % max(1, units))
    assignment.source = "Công văn số \(position)/UBND-TH"
    assignment.issued = day("2026-01-05")
    assignment.originalDue = day("2026-02-05")
    if isClosed {
      let result = position % 2 == 0 ? day("2026-02-01") : day("2026-02-20")
      assignment.result = ResultReport(document: "BC \(position)", on: result, entered: result, account: "vanphong")
      assignment.acceptance = Signature("vanphong", on: day("2026-02-25"))
    }
    return assignment
  }

  private static func document(_ id: String, _ number: String, _ issued: String) -> LegalDocument {
    LegalDocument(
      id: id, type: "Quyết định", number: number, issuer: "UBND tỉnh", title: id, issued: day(issued),
      effectiveFrom: nil, effectiveTo: .unknown, textStatus: .missing, provenance: Provenance(mark: .seed))
  }

  private static func grant(_ role: Role, _ permissions: Set<Permission>) -> PermissionTable.Grant {
    PermissionTable.Grant(role: role, title: role.rawValue, permissions: permissions)
  }
}

/// The day an ISO text names; a text that names none is a mistake of the test and gives 1900-01-01.
package func day(_ iso: String) -> CalendarDay {
  CalendarDay(iso: iso) ?? CalendarDay(daysSinceEpoch: -25_567)
}
