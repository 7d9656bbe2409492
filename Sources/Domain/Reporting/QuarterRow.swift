import VietnameseText

/// One unit's line of a quarterly report.
package struct QuarterRow: Hashable, Sendable {
  /// Nil for assignments without a lead unit.
  package let unit: Code<OrgUnit>?
  /// The name on the day the figures are judged on, so that past figures stand under the names of their time.
  package let name: UnitName
  /// Who headed the unit on the day the figures are judged on; nil where nobody did, or no record says.
  package var head: String?
  package let figures: PeriodCounts
  /// The same of the quarter before.
  package let before: PeriodCounts

  /// How many tenths of a percentage point the share on time rose, or, negative, fell; nil where either quarter has none.
  package var changeOfShare: Int? { figures.counts.onTimeShare.change(since: before.counts.onTimeShare) }

  /// The line of some units together.
  package static func total(of rows: [QuarterRow]) -> QuarterRow {
    QuarterRow(
      unit: nil, name: UnitName(), figures: rows.reduce(PeriodCounts()) { $0 + $1.figures },
      before: rows.reduce(PeriodCounts()) { $0 + $1.before })
  }
}

extension QuarterReport {
  /// The units that had an assignment in the quarter, in the order of the register: by kind, then by Vietnamese order of
  /// names; assignments without a unit come last.
  package func rows(_ registry: Registry) -> [QuarterRow] {
    if let frozen { return frozen.rows.map(\.row) }
    let headships = registry.headshipsByUnit
    let rows = figures.byUnit.map { unit, counts in
      let record = unit.flatMap { registry.units[$0] }
      let code = unit?.rawValue ?? ""
      let name = record?.name(on: figures.asAt) ?? UnitName(code, short: code)
      let rank = unit == nil ? Int.max : record?.unitKind.rank ?? Int.max - 1
      let head = unit.flatMap { headships[$0] }.map { HeadInOffice(among: $0, on: figures.asAt) }
      let person = head?.headship?.person.flatMap { registry.people[$0]?.name }
      return (
        key: (rank, CollationKey(name.name), code),
        row: QuarterRow(unit: unit, name: name, head: person, figures: counts, before: before(unit))
      )
    }
    return rows.sorted { $0.key < $1.key }.map(\.row)
  }

  /// The line of all units together.
  package var totalRow: QuarterRow {
    QuarterRow(unit: nil, name: UnitName(), figures: figures.total, before: before?.total ?? PeriodCounts())
  }
}
