/// The units of a register as a sample uses them: how often they are given work, how often they are late, what they are
/// called in the number of a document.
struct SampleUnits {
  /// One unit.
  struct Unit {
    let record: OrgUnit
    /// How often it is given work, relative to others.
    let weight: Int
    /// Of a thousand assignments, how many it finishes late.
    let latePerMille: Int
    /// Letters of the unit in numbers of its documents ("SYT", "UBND").
    let sign: String
    /// Units directly under it.
    var children: [Int] = []
    var parent: Int?

    /// The locality of a committee ("huyện Cư Jút"); nil for an agency.
    func place(on day: CalendarDay) -> String? {
      let name = record.name(on: day).name
      return name.hasPrefix("UBND ") ? String(name.dropFirst(5)) : nil
    }
  }

  private(set) var all: [Unit] = []
  /// Committees of districts.
  private(set) var districts: [Int] = []
  private var cumulativeWeights: [Int] = []

  init(register: [OrgUnit], seed: UInt64) {
    var numbers: [Code<OrgUnit>: Int] = [:]
    for (number, record) in register.enumerated() {
      numbers[record.id] = number
      all.append(SampleUnits.unit(record, number, seed))
      if record.unitKind == .districtCommittee { districts.append(number) }
    }
    for (number, record) in register.enumerated() {
      guard let parent = record.parent.flatMap({ numbers[$0] }), parent != number else { continue }
      all[number].parent = parent
      all[parent].children.append(number)
    }
    var total = 0
    cumulativeWeights = all.map { unit in
      total += unit.weight
      return total
    }
  }

  /// A unit that existed on a day, by weight; nil where none is found.
  func pick(on day: CalendarDay, _ random: inout SampleRandom) -> Int? {
    for _ in 0..<16 {
      let place = random.below(cumulativeWeights.last ?? 0)
      let number = cumulativeWeights.firstIndex { $0 > place } ?? 0
      if number < all.count, all[number].record.exists(on: day) { return number }
    }
    return all.firstIndex { $0.record.exists(on: day) }
  }

  /// As `pick`, but units that tend to be late come up more often.
  func pickLateProne(on day: CalendarDay, _ random: inout SampleRandom) -> Int? {
    guard let one = pick(on: day, &random), let other = pick(on: day, &random) else { return nil }
    return all[one].latePerMille >= all[other].latePerMille ? one : other
  }

  /// Other units of the same kind under the same parent, at most `count`, that existed on a day.
  func siblings(of number: Int, on day: CalendarDay, count: Int, _ random: inout SampleRandom) -> [Int] {
    let unit = all[number]
    let family = unit.parent.map { all[$0].children } ?? districts
    guard family.count > 1 else { return [] }
    var found: [Int] = []
    let start = random.below(family.count)
    for step in 0..<family.count where found.count < count {
      let sibling = family[(start + step) % family.count]
      guard sibling != number, all[sibling].record.unitKind == unit.record.unitKind else { continue }
      if all[sibling].record.exists(on: day) { found.append(sibling) }
    }
    return found
  }

  private static func unit(_ record: OrgUnit, _ number: Int, _ seed: UInt64) -> Unit {
    var random = SampleRandom(seed: seed, .units, number)
    let weight: Int
    switch record.level {
    case .province: weight = record.unitKind == .publicServiceUnit ? 25 : random.within(70...140)
    case .district: weight = random.within(70...120)
    case .commune: weight = random.within(3...8)
    }
    // Most units are late now and then, a few often.
    let latePerMille = random.chance(perMille: 200) ? random.within(260...380) : random.within(50...170)
    return Unit(record: record, weight: weight, latePerMille: latePerMille, sign: sign(of: record))
  }

  private static func sign(of record: OrgUnit) -> String {
    let name = record.names.last?.name ?? ""
    if name.hasPrefix("UBND ") { return "UBND" }
    var sign = ""
    for word in name.split(separator: " ") {
      if word == "UBND" {
        sign += word
      } else if let letter = word.first, letter.isLetter, word != "và", word != "các",
        !(word == "tỉnh" && sign.count > 2)
      {
        sign += letter.uppercased()
      }
    }
    return sign.isEmpty ? "ĐV" : sign
  }
}
