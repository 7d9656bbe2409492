/// Who answered for a unit on a day.
package enum HeadInOffice: Hashable, Sendable {
  case person(Headship)
  /// The post was empty, and a record says so.
  case vacant(Headship)
  /// No record covers the day.
  case unknown

  package var headship: Headship? {
    switch self {
    case .person(let headship), .vacant(let headship): headship
    case .unknown: nil
    }
  }
}

extension Headship: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension Registry {
  /// Headships of a unit, newest first.
  package func headships(of unit: Code<OrgUnit>) -> [Headship] {
    var found: [Headship] = []
    headships.forEach { if $0.unit == unit { found.append($0) } }
    return found.newestFirst
  }

  /// The headships of each unit, newest first.
  var headshipsByUnit: [Code<OrgUnit>: [Headship]] {
    var groups: [Code<OrgUnit>: [Headship]] = [:]
    headships.forEach { headship in
      if let unit = headship.unit { groups[unit, default: []].append(headship) }
    }
    return groups.mapValues(\.newestFirst)
  }

  /// Who answered for a unit on a day: the official head before an acting one before a deputy in charge (DOMAIN §11.3).
  package func head(of unit: Code<OrgUnit>, on day: CalendarDay) -> HeadInOffice {
    HeadInOffice(among: headships(of: unit), on: day)
  }
}

extension [Headship] {
  fileprivate var newestFirst: [Headship] {
    sorted { ($0.from?.daysSinceEpoch ?? .min, $0.id) > ($1.from?.daysSinceEpoch ?? .min, $1.id) }
  }
}

extension HeadInOffice {
  /// Who answered on a day, of the headships of one unit, newest first.
  init(among headships: [Headship], on day: CalendarDay) {
    let inOffice = headships.filter { $0.period.contains(day) }
    for mode in [HeadshipMode.official, .acting, .inCharge] {
      if let headship = inOffice.first(where: { $0.mode == mode && $0.person != nil }) {
        self = .person(headship)
        return
      }
    }
    self = inOffice.first { $0.mode == .vacant }.map { .vacant($0) } ?? .unknown
  }
}
