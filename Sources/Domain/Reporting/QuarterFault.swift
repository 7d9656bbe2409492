/// Where the figures of a quarter do not add up; such figures are not printed.
package enum QuarterFault: Error, Hashable, Sendable {
  /// The total of a line is not the sum of its classes, or what came less what was closed is not what is open.
  case line(Code<OrgUnit>?, PeriodCounts)
  /// The lines together are not the line of all units.
  case sum(lines: Int, total: Int)
  /// As many late assignments are listed of a unit as its line does not count.
  case list(Code<OrgUnit>?, listed: Int, counted: Int)
  /// A frozen line and the assignments that were frozen with it differ.
  case places(Code<OrgUnit>?)
}

extension QuarterReport {
  /// The first place where the figures do not add up (DOMAIN §9); nil where they do.
  package func fault(_ registry: Registry) -> QuarterFault? {
    QuarterFault.first(
      in: rows(registry), total: figures.total, late: lateItems(registry).map(\.unit), places: frozen?.standings)
  }
}

extension QuarterFault {
  /// The first fault of a report's lines, of the line of all, of the units of its late assignments, and, where it is
  /// frozen, of the assignments behind its figures.
  static func first(
    in rows: [QuarterRow], total: PeriodCounts, late: [Code<OrgUnit>?],
    places: [RecordNumber<Assignment>: FrozenStanding]?
  ) -> QuarterFault? {
    if let row = rows.first(where: { !$0.figures.isReconciled }) { return .line(row.unit, row.figures) }
    let sum = rows.reduce(PeriodCounts()) { $0 + $1.figures }
    guard sum == total else { return .sum(lines: sum.total, total: total.total) }
    let listed = late.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for row in rows {
      let counted = row.figures.counts.overdue + row.figures.counts.doneLate
      let list = listed[row.unit] ?? 0
      if list != counted { return .list(row.unit, listed: list, counted: counted) }
    }
    return places.flatMap { fault(in: rows, $0) }
  }

  private static func fault(
    in rows: [QuarterRow], _ places: [RecordNumber<Assignment>: FrozenStanding]
  ) -> QuarterFault? {
    var counted: [Code<OrgUnit>?: PeriodCounts] = [:]
    for standing in places.values {
      counted[standing.place.unit, default: PeriodCounts()].add(standing.standing, isNew: standing.place.isNew)
    }
    return rows.first { counted[$0.unit] ?? PeriodCounts() != $0.figures }.map { .places($0.unit) }
  }
}
