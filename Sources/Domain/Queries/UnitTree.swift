import VietnameseText

/// One line of the tree of units.
package struct UnitTreeItem: Hashable, Sendable {
  package let unit: Code<OrgUnit>
  /// 0 for units without a parent.
  package let depth: Int
  package let hasChildren: Bool
  /// Counts of the unit and all below it.
  package let counts: OfficialCounts
  /// Incidents of the unit and all below it that are not yet ended.
  package let openIncidents: Int
}

extension RegistryIndex {
  /// Units that exist on the reporting day, parents before children, each level by kind and Vietnamese order.
  package func unitTree() -> [UnitTreeItem] {
    let living = registry.units.all.filter { $0.exists(on: reporting.day) }
    let known = Set(living.map(\.id))
    let children = Dictionary(grouping: living) { unit in unit.parent.flatMap { known.contains($0) ? $0 : nil } }
    var items: [UnitTreeItem] = []
    append(children[nil] ?? [], depth: 0, children, to: &items)
    return items
  }

  private func append(
    _ units: [OrgUnit], depth: Int, _ children: [Code<OrgUnit>?: [OrgUnit]], to items: inout [UnitTreeItem]
  ) {
    // A ring of parents can only come from a damaged record; the depth ends it.
    guard depth < 8 else { return }
    for unit in sorted(units) {
      let place = items.count
      let own = countsByUnit[unit.id] ?? OfficialCounts()
      let below = children[unit.id] ?? []
      append(below, depth: depth + 1, children, to: &items)
      let direct = items[place...].filter { $0.depth == depth + 1 }
      let item = UnitTreeItem(
        unit: unit.id, depth: depth, hasChildren: !below.isEmpty,
        counts: direct.reduce(own) { $0 + $1.counts },
        openIncidents: direct.reduce(openIncidents(of: unit.id)) { $0 + $1.openIncidents })
      items.insert(item, at: place)
    }
  }

  private func sorted(_ units: [OrgUnit]) -> [OrgUnit] {
    units.map { (key: ($0.unitKind.rank, CollationKey(name(of: $0.id))), unit: $0) }
      .sorted { $0.key < $1.key }.map(\.unit)
  }
}

extension UnitKind {
  /// Order in which registers list kinds: the Office first, communes last.
  var rank: Int {
    switch self {
    case .committeeOffice: 0
    case .department: 1
    case .inspectorate: 2
    case .board: 3
    case .sectorAgency: 4
    case .districtCommittee: 5
    case .communeCommittee: 6
    case .publicServiceUnit: 7
    case .stateEnterprise: 8
    case .other: 9
    }
  }
}

extension OfficialCounts {
  package static func + (left: OfficialCounts, right: OfficialCounts) -> OfficialCounts {
    var sum = left
    sum.add(.doneOnTime, right.doneOnTime)
    sum.add(.doneLate, right.doneLate)
    sum.add(.doneUndated, right.doneUndated)
    sum.add(.openInTime, right.inTime)
    sum.add(.openDueSoon, right.dueSoon)
    sum.add(.openOverdue, right.overdue)
    sum.add(.awaiting, right.awaiting)
    sum.add(.openUndated, right.undated)
    sum.add(.suspended, right.suspended)
    return sum
  }
}
