import Testing

@testable import Domain

/// A register of eight units and the history of a sample folded into a registry.
struct SampleRun: Sendable {
  static let today = day("2026-11-24")
  /// One run that several tests look at.
  static let large = Result { try SampleRun(size: 3000) }

  let entries: [DraftEntry]
  let registry: Registry

  init(size: Int, seed: UInt64 = 1, rulebook: Rulebook = TestRulebook.rulebook) throws {
    let register = SampleRun.register
    let history = try SampleHistory(
      register: register, rulebook: rulebook, size: size, seed: seed, endingOn: SampleRun.today)
    var registry = Registry()
    for unit in register { try registry.apply(RecordChange(creating: unit)) }
    entries = Array(history)
    for entry in entries {
      for change in entry.changes { try registry.apply(change) }
    }
    self.registry = registry
  }

  static let register: [OrgUnit] = [
    unit("van-phong-ubnd-tinh", "Văn phòng UBND tỉnh", .committeeOffice, .province),
    unit("so-noi-vu", "Sở Nội vụ", .department, .province),
    unit("so-y-te", "Sở Y tế", .department, .province),
    unit("thanh-tra-tinh", "Thanh tra tỉnh", .inspectorate, .province),
    unit("truong-cao-dang", "Trường Cao đẳng", .publicServiceUnit, .province),
    unit("ubnd-huyen-a", "UBND huyện A", .districtCommittee, .district),
    unit("ubnd-huyen-b", "UBND huyện B", .districtCommittee, .district),
    unit("ubnd-xa-c", "UBND xã C", .communeCommittee, .commune, parent: "ubnd-huyen-a"),
    unit("ubnd-xa-d", "UBND xã D", .communeCommittee, .commune, parent: "ubnd-huyen-a"),
  ]

  private static func unit(
    _ id: String, _ name: String, _ kind: UnitKind, _ level: UnitLevel, parent: String? = nil
  ) -> OrgUnit {
    var unit = OrgUnit(id: TestRegistry.code(id, OrgUnit.self))
    unit.unitKind = kind
    unit.level = level
    unit.parent = parent.map { TestRegistry.code($0, OrgUnit.self) }
    unit.names = [UnitName(name, short: name)]
    return unit
  }

  var assignments: [Assignment] { registry.assignments.all.sorted { $0.id < $1.id } }
  var incidents: [Incident] { registry.incidents.all.sorted { $0.id < $1.id } }

  func classes() throws -> [AssignmentClass: Int] {
    let reporting = try TestRulebook.rulebook.reportingDay(SampleRun.today)
    return Dictionary(assignments.map { ($0.standing(on: reporting).assignmentClass, 1) }, uniquingKeysWith: +)
  }
}

@Suite struct SampleHistoryTests {
  @Test func isTheSameForTheSameSeedAndAnotherForAnother() throws {
    let one = try SampleRun(size: 300, seed: 7)
    #expect(try SampleRun(size: 300, seed: 7).entries == one.entries)
    #expect(try SampleRun(size: 300, seed: 8).entries != one.entries)
  }

  @Test(arguments: [50, 60, 137, 1000])
  func goesForwardInTimeAndEndsBeforeTheDay(size: Int) throws {
    let history = try SampleHistory(
      register: SampleRun.register, rulebook: TestRulebook.rulebook, size: size, seed: 3, endingOn: SampleRun.today)
    var last: Moment?
    for entry in history {
      if let last { #expect(last < entry.moment) }
      #expect(history.begins <= entry.moment)
      #expect(entry.moment.day < SampleRun.today)
      #expect(!entry.changes.isEmpty)
      #expect(Set(entry.changes.map(\.key)).count == entry.changes.count)
      last = entry.moment
    }
    #expect(last.map { $0.day.days(until: SampleRun.today) < 10 } == true)
  }

  @Test(arguments: [50, 60, 99, 400, 3000])
  func hasTheSizeAskedForAndATenthOpen(size: Int) throws {
    let run = try SampleRun(size: size)
    #expect(run.assignments.count == size)
    #expect(run.assignments.filter { !$0.isClosed }.count == max(10, size / 10))
  }

  @Test(arguments: [50, 100, 1000], [1, 2, 3] as [UInt64])
  func showsEveryWayOfBeingOpen(size: Int, seed: UInt64) throws {
    let run = try SampleRun(size: size, seed: seed)
    let classes = try run.classes()
    for state in [AssignmentClass.openOverdue, .openDueSoon, .openInTime, .openUndated, .awaiting, .doneOnTime] {
      #expect(classes[state, default: 0] > 0, "\(state)")
    }
    let reporting = try TestRulebook.rulebook.reportingDay(SampleRun.today)
    let buckets = Set(run.assignments.compactMap { $0.isClosed ? nil : $0.standing(on: reporting).bucket })
    #expect(buckets.contains(.upTo5))
    #expect(!buckets.isDisjoint(with: [.upTo60, .upTo120, .over120]))
    #expect(run.assignments.contains { !$0.isClosed && $0.result == nil && $0.due == SampleRun.today })
  }

  @Test func closesMostOnTime() throws {
    let classes = try SampleRun.large.get().classes()
    let onTime = classes[.doneOnTime, default: 0]
    let late = classes[.doneLate, default: 0]
    #expect((78...92).contains(100 * onTime / max(1, onTime + late)))
    #expect(classes[.doneUndated, default: 0] > 0)
    #expect(classes[.cancelled, default: 0] > 0)
  }

  @Test func hasAnAccountForEachRoleAndEnoughForTheWholeJob() throws {
    let run = try SampleRun(size: 60)
    let users = run.registry.users.all
    for role in Role.allCases where role != .system {
      let count = users.filter { $0.roles == [role] }.count
      #expect(count == (role == .inspector || role == .supervisor ? 2 : 1), "\(role)")
    }
    for user in users { #expect(user.displayName.hasSuffix("(mẫu)")) }
    for entry in run.entries {
      let user = users.first { $0.id.rawValue == entry.actor.account }
      #expect(user?.roles.contains(entry.actor.role) == true)
    }
  }

  @Test func marksEveryPersonAsASample() throws {
    let run = try SampleRun(size: 50)
    #expect(run.registry.people.count >= SampleRun.register.count)
    for person in run.registry.people.all {
      #expect(person.isSample)
      #expect(person.name.hasSuffix(" (mẫu)"))
      #expect(person.name.split(separator: " ").count >= 4)
    }
  }

  @Test func recordsTheVersionOfTheLaw() throws {
    let run = try SampleRun(size: 50)
    let law = run.registry.lawVersions[TestRegistry.code("test-1", LawVersion.self)]
    #expect(law?.hash == "hash-1")
  }

  @Test func titlesDoNotLookAlike() throws {
    let titles = try SampleRun.large.get().assignments.map(\.title)
    #expect(Set(titles).count > 2400)
    #expect(titles.allSatisfy { !$0.contains("{") && !$0.contains("}") && !$0.contains("  ") && $0.count <= 300 })
  }

  @Test func needsACalendarThatReachesBack() throws {
    func begin(_ years: ClosedRange<Int>, _ end: String) throws -> CalendarDay {
      let rulebook = TestRulebook.with(calendar: TestRulebook.calendar(years: years))
      return try SampleHistory(
        register: SampleRun.register, rulebook: rulebook, size: 50, seed: 1, endingOn: day(end)
      ).begins.day
    }
    #expect(throws: CalendarGap.self) { try begin(2026...2027, "2026-03-01") }
    #expect(throws: CalendarGap.self) { try begin(2018...2025, "2026-03-01") }
    #expect(try begin(2025...2026, "2026-11-24") >= day("2025-01-01"))
    #expect(try begin(2018...2027, "2026-11-24") == day("2020-11-24"))
  }

  @Test func worksWhereTheCalendarEndsWithTheDay() throws {
    let rulebook = TestRulebook.with(calendar: TestRulebook.calendar(years: 2020...2026))
    let history = try SampleHistory(
      register: SampleRun.register, rulebook: rulebook, size: 100, seed: 1, endingOn: day("2026-12-31"))
    #expect(Array(history).last != nil)
  }

  @Test func isEmptyOfWorkWithoutUnits() throws {
    let history = try SampleHistory(
      register: [], rulebook: TestRulebook.rulebook, size: 50, seed: 1, endingOn: SampleRun.today)
    #expect(Array(history).map(\.action) == ["user.add"])
  }
}

extension TestRulebook {
  /// The same law under another calendar.
  static func with(calendar: WorkCalendar) -> Rulebook {
    Rulebook(
      catalogue: catalogue, calendar: calendar, permissions: permissions, discipline: discipline,
      thresholds: Thresholds(), catalogueHash: "hash-1")
  }
}
