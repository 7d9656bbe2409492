import VietnameseText

/// Units and people by all their names, prepared once for many rows.
struct ImportNames {
  private var units: [String: Set<Code<OrgUnit>>] = [:]
  private var people: [String: [Code<Person>]] = [:]
  /// What a name was found to be on a day: files say the same names again and again.
  private var found: [Question: UnitLookup] = [:]

  private struct Question: Hashable {
    let typed: String
    let day: CalendarDay
  }

  init(_ registry: Registry) {
    registry.units.forEach { add($0) }
    registry.people.forEach { add($0) }
  }

  /// Takes in a unit, or new names of one.
  mutating func add(_ unit: OrgUnit) {
    for spelling in unit.spellings { units[UnitSpelling.key(spelling), default: []].insert(unit.id) }
    found = [:]
  }

  mutating func add(_ person: Person) {
    let name = Folding.fold(person.name)
    if people[name]?.contains(person.id) != true { people[name, default: []].append(person.id) }
  }

  /// The unit that a cell names by its code, name, short name, alias or former name, however it is spelled.
  ///
  /// Of several, those that exist on the day are meant; where no spelling fits, near names are proposed.
  mutating func unit(_ typed: String, on day: CalendarDay, in registry: Registry) -> UnitLookup {
    let question = Question(typed: typed, day: day)
    if let known = found[question] { return known }
    let answer = lookUp(typed, on: day, in: registry)
    found[question] = answer
    return answer
  }

  private func lookUp(_ typed: String, on day: CalendarDay, in registry: Registry) -> UnitLookup {
    if let code = Code<OrgUnit>(rawValue: typed), registry.units[code] != nil { return .found(code) }
    let bearers = (units[UnitSpelling.key(typed)] ?? []).sorted()
    let ofTheDay = bearers.filter { registry.units[$0]?.exists(on: day) ?? false }
    let meant = ofTheDay.isEmpty ? bearers : ofTheDay
    if meant.count > 1 { return .ambiguous(meant) }
    return meant.first.map { .found($0) } ?? registry.unit(named: typed, on: day)
  }

  /// The person that a cell names by code or full name; of several, the one of the unit.
  func person(_ typed: String, of unit: Code<OrgUnit>?, in registry: Registry) -> PersonLookup {
    if let code = Code<Person>(rawValue: typed.lowercased()), registry.people[code] != nil { return .found(code) }
    let bearers = people[Folding.fold(typed)] ?? []
    let ofTheUnit = bearers.filter { unit != nil && registry.people[$0]?.unit == unit }
    let meant = ofTheUnit.isEmpty ? bearers : ofTheUnit
    guard let first = meant.first else { return .unknown }
    return meant.count == 1 ? .found(first) : .ambiguous(meant.sorted())
  }
}

/// One key for the ways in which documents write the same name of a unit (DOMAIN §12).
///
/// Marks, case, apostrophes, spaces and signs are put aside; "Đắc" and "Đăk" are "Đắk"; "Ủy ban nhân dân" is "UBND", "TP"
/// "thành phố", "P." "phường", "TT" "thị trấn", "H." "huyện"; the name of the province at the end says nothing.
enum UnitSpelling {
  static func key(_ text: String) -> String {
    var words = Folding.fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    for tail in [["tinh", "dak", "nong"], ["tinh", "dac", "nong"]] where words.count > 4 && words.ends(with: tail) {
      words.removeLast(3)
    }
    var key = ""
    var place = 0
    while place < words.count {
      if words[place...].starts(with: ["uy", "ban", "nhan", "dan"]) {
        key += "ubnd"
        place += 4
      } else {
        key += short[words[place]] ?? words[place]
        place += 1
      }
    }
    return key
  }

  private static let short = [
    "dac": "dak", "tp": "thanhpho", "p": "phuong", "tt": "thitran", "h": "huyen", "x": "xa",
  ]
}

extension Array where Element: Equatable {
  fileprivate func ends(with tail: [Element]) -> Bool { suffix(tail.count).elementsEqual(tail) }
}
