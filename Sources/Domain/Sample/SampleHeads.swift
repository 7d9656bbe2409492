/// Who headed each unit when: official heads for some years, between them an acting head, a deputy in charge or an
/// empty post, without a gap and without two at once.
struct SampleHeads {
  /// One change at the head of a unit, as it is recorded.
  struct Change {
    /// Number of the working day on which it is recorded.
    let recorded: Int
    let unit: Int
    /// The headship that ends, with its last state before.
    let ended: Headship?
    let begun: Headship
    /// Set where the person is new to the records.
    let newcomer: Person?
  }

  private(set) var changes: [Change] = []
  private var terms: [[Headship]]
  private var people: SamplePeople
  private var personCount = 0
  private let days: SampleDays

  init(units: SampleUnits, days: SampleDays, seed: UInt64) {
    self.days = days
    people = SamplePeople(seed: seed)
    terms = Array(repeating: [], count: units.all.count)
    for number in units.all.indices {
      var random = SampleRandom(seed: seed, .heads, number)
      addTerms(of: units.all[number].record, number, &random)
    }
    changes.sort { ($0.recorded, $0.unit) < ($1.recorded, $1.unit) }
  }

  /// The headship of a unit that covers a day.
  func headship(of unit: Int, on day: CalendarDay) -> Headship? {
    terms[unit].last { $0.period.contains(day) }
  }

  private mutating func addTerms(of unit: OrgUnit, _ number: Int, _ random: inout SampleRandom) {
    var mode = random.chance(perMille: 900) ? HeadshipMode.official : .acting
    // No first term ends before the history begins, so that a unit changes its head once a day at most.
    var begin = days.first.advanced(by: mode == .official ? -random.within(20...450) : -random.within(1...15))
    var person = newPerson(of: unit)
    var newcomer = person
    while true {
      let recorded = days.number(notBefore: max(begin, days.first))
      guard recorded <= days.last, let begun = newHeadship(unit, number, mode, person, begin, &random) else { return }
      let ended = terms[number].last
      if let last = terms[number].indices.last { terms[number][last].to = begin }
      terms[number].append(begun)
      changes.append(Change(recorded: recorded, unit: number, ended: ended, begun: begun, newcomer: newcomer))
      begin = begin.advanced(by: length(of: mode, &random))
      let next = follower(of: mode, &random)
      let staysOn = mode != .vacant && mode != .official && next == .official && random.chance(perMille: 600)
      newcomer = staysOn || next == .vacant ? nil : newPerson(of: unit)
      person = next == .vacant ? nil : staysOn ? person : newcomer
      mode = next
    }
  }

  private mutating func newPerson(of unit: OrgUnit) -> Person? {
    personCount += 1
    return people.person(number: personCount, of: unit)
  }

  private func newHeadship(
    _ unit: OrgUnit, _ number: Int, _ mode: HeadshipMode, _ person: Person?, _ begin: CalendarDay,
    _ random: inout SampleRandom
  ) -> Headship? {
    guard let id = Code<Headship>(rawValue: "\(unit.id.rawValue)-\(terms[number].count + 1)") else { return nil }
    var headship = Headship(id: id)
    headship.unit = unit.id
    headship.mode = person == nil ? .vacant : mode
    headship.person = person?.id
    headship.title = SampleHeads.title(unit.unitKind, headship.mode)
    headship.from = begin
    headship.document = headship.mode == .vacant ? nil : "Quyết định số \(random.within(101...1990))/QĐ-UBND"
    return headship
  }

  private func length(of mode: HeadshipMode, _ random: inout SampleRandom) -> Int {
    switch mode {
    case .official: random.within(500...1700)
    case .acting, .inCharge: random.within(25...170)
    case .vacant: random.within(12...45)
    }
  }

  private func follower(of mode: HeadshipMode, _ random: inout SampleRandom) -> HeadshipMode {
    guard mode == .official else { return .official }
    return [.official, .acting, .inCharge, .vacant][random.position(in: [50, 20, 17, 13])]
  }

  private static func title(_ kind: UnitKind, _ mode: HeadshipMode) -> String {
    let (head, deputy) = posts(kind)
    switch mode {
    case .official, .vacant: return head
    case .acting: return "Q. \(head)"
    case .inCharge: return "\(deputy) phụ trách"
    }
  }

  private static func posts(_ kind: UnitKind) -> (head: String, deputy: String) {
    switch kind {
    case .committeeOffice: ("Chánh Văn phòng", "Phó Chánh Văn phòng")
    case .inspectorate: ("Chánh Thanh tra", "Phó Chánh Thanh tra")
    case .board: ("Trưởng ban", "Phó Trưởng ban")
    case .districtCommittee, .communeCommittee: ("Chủ tịch UBND", "Phó Chủ tịch UBND")
    case .publicServiceUnit: ("Thủ trưởng đơn vị", "Phó thủ trưởng đơn vị")
    case .department, .stateEnterprise: ("Giám đốc", "Phó Giám đốc")
    case .sectorAgency, .other: ("Thủ trưởng", "Phó Thủ trưởng")
    }
  }
}
