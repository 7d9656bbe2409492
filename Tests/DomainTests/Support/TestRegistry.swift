@testable import Domain

/// A registry of three units, two heads one after the other, and one account for each role.
enum TestRegistry {
  static let today = day("2026-11-24")
  static let homeAffairs = code("so-noi-vu", OrgUnit.self)
  static let cuJut = code("ubnd-huyen-cu-jut", OrgUnit.self)
  static let dissolved = code("so-cu", OrgUnit.self)
  static let oldHead = code("ns-1", Person.self)
  static let newHead = code("ns-2", Person.self)

  static func code<R>(_ text: String, _ type: R.Type) -> Code<R> {
    guard let code = Code<R>(rawValue: text) else { preconditionFailure("not a code: \(text)") }
    return code
  }

  static func make() -> Registry {
    var registry = Registry()
    registry.units.insert(unit(homeAffairs, "Sở Nội vụ", "Sở Nội vụ", .department))
    registry.units.insert(unit(cuJut, "Ủy ban nhân dân huyện Cư Jút", "UBND H. Cư Jút", .districtCommittee))
    var gone = unit(dissolved, "Sở cũ", "Sở cũ", .department)
    gone.dissolvedOn = day("2020-01-01")
    registry.units.insert(gone)
    registry.people.insert(person(oldHead, "Nguyễn Văn Mẫu"))
    registry.people.insert(person(newHead, "Trần Thị Mẫu"))
    registry.headships.insert(headship("hs-1", oldHead, from: "2020-01-01", to: "2024-06-01"))
    registry.headships.insert(headship("hs-2", newHead, from: "2024-06-01", to: nil))
    for account in accounts { registry.users.insert(account) }
    return registry
  }

  static func unit(_ id: Code<OrgUnit>, _ name: String, _ short: String, _ kind: UnitKind) -> OrgUnit {
    var unit = OrgUnit(id: id)
    unit.version = 1
    unit.unitKind = kind
    unit.names = [UnitName(name, short: short)]
    return unit
  }

  static func person(_ id: Code<Person>, _ name: String) -> Person {
    var person = Person(id: id)
    person.version = 1
    person.name = name
    person.isSample = true
    return person
  }

  static func headship(
    _ id: String, _ person: Code<Person>?, from: String?, to: String?, mode: HeadshipMode = .official,
    unit: Code<OrgUnit> = homeAffairs
  ) -> Headship {
    var headship = Headship(id: code(id, Headship.self))
    headship.version = 1
    headship.unit = unit
    headship.person = person
    headship.title = "Giám đốc"
    headship.mode = mode
    headship.from = from.map { day($0) }
    headship.to = to.map { day($0) }
    return headship
  }

  static let accounts: [User] = [
    user("viewer01", [.viewer]), user("unit01", [.unit], unit: homeAffairs), user("ttv01", [.inspector]),
    user("ttv02", [.inspector]), user("gs01", [.supervisor]), user("vp01", [.office]), user("admin01", [.admin]),
    user("snv01", [.homeAffairs]), user("both01", [.inspector, .supervisor]),
  ]

  private static func user(_ account: String, _ roles: [Role], unit: Code<OrgUnit>? = nil) -> User {
    var user = User(id: code(account, User.self))
    user.version = 1
    user.displayName = account
    user.roles = roles
    user.unit = unit
    return user
  }

  /// An assignment as the registry would hold it after its creation.
  static func assignment(_ number: Int, unit: Code<OrgUnit> = homeAffairs, due: String? = "2026-11-10") -> Assignment {
    var assignment = Assignment(id: RecordNumber(year: 2026, number: number))
    assignment.version = 1
    assignment.title = "Báo cáo rà soát đất công"
    assignment.unit = unit
    assignment.source = "Công văn số 12/UBND-TH"
    assignment.issued = day("2026-10-01")
    assignment.originalDue = due.map { day($0) }
    return assignment
  }

  static func decide(_ command: Command, by account: String, in registry: Registry) throws(RuleViolation) -> Decision {
    try registry.decide(command, by: Actor(account: account), on: today, under: TestRulebook.rulebook)
  }

  /// Decides and folds, as a store does.
  static func perform(_ command: Command, by account: String, in registry: inout Registry) throws {
    for change in try decide(command, by: account, in: registry).changes {
      try registry.apply(change)
    }
  }
}
