/// A head, and what of the late assignments of a quarter falls to the days in office (DOMAIN §6 rule 6).
package struct HeadConcerned: Hashable, Sendable {
  /// Nil where the post was empty, or no record says who held it.
  package let person: Code<Person>?
  package let name: String
  package let unit: Code<OrgUnit>?
  package let assignments: Int
  /// Calendar days late, of all these assignments together.
  package let days: Int
}

/// One head of a frozen quarter, as a stored value.
package struct FrozenHead: FieldObject {
  package var person: Code<Person>?
  package var name = ""
  package var unit: Code<OrgUnit>?
  package var assignments = 0
  package var days = 0
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ head: HeadConcerned) {
    person = head.person
    name = head.name
    unit = head.unit
    assignments = head.assignments
    days = head.days
  }

  package static let table = FieldTable<FrozenHead>([
    Field("person", Phrase("Người", "Person"), .reference(.person), \.person),
    Field("name", Phrase("Họ tên", "Name"), .text, \.name),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("assignments", Phrase("Số nhiệm vụ", "Assignments"), .integer, \.assignments),
    Field("days", Phrase("Số ngày quá hạn", "Days late"), .integer, \.days),
  ])
}

extension QuarterReport {
  /// The heads on whose days in office the late assignments of the quarter were late, most days first; those of a
  /// frozen quarter as they were frozen.
  package func headsConcerned(_ registry: Registry) -> [HeadConcerned] {
    if let frozen {
      return frozen.heads.map {
        HeadConcerned(person: $0.person, name: $0.name, unit: $0.unit, assignments: $0.assignments, days: $0.days)
      }
    }
    let headships = registry.headshipsByUnit
    var sums: [HeadKey: (assignments: Int, days: Int)] = [:]
    for item in lateItems(registry) {
      guard let unit = item.unit else { continue }
      for part in registry.latenessByHead(of: item.summary, on: figures.asAt, headships[unit] ?? []) {
        let key = HeadKey(unit: unit, person: part.head.headship?.person)
        sums[key, default: (0, 0)].assignments += 1
        sums[key, default: (0, 0)].days += part.days
      }
    }
    let heads = sums.map { key, sum in
      HeadConcerned(
        person: key.person, name: key.person.flatMap { registry.people[$0]?.name } ?? "", unit: key.unit,
        assignments: sum.assignments, days: sum.days)
    }
    return heads.sorted { ($1.days, $0.unit?.rawValue ?? "", $0.name) < ($0.days, $1.unit?.rawValue ?? "", $1.name) }
  }
}

private struct HeadKey: Hashable {
  let unit: Code<OrgUnit>
  let person: Code<Person>?
}
