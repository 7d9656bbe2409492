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
  /// Units that exist on the reporting day, parents before children, each level in an order.
  package func unitTree(by order: UnitOrder = .register, isReversed: Bool = false) -> [UnitTreeItem] {
    let living = registry.units.all.filter { $0.exists(on: reporting.day) }
    let known = Set(living.map(\.id))
    let children = Dictionary(grouping: living) { unit in unit.parent.flatMap { known.contains($0) ? $0 : nil } }
    let branches = branches(of: children[nil] ?? [], depth: 0, children) { branches in
      arrange(branches, by: order, isReversed: isReversed)
    }
    return branches.flatMap(\.items)
  }

  /// A unit with all below it.
  private struct Branch {
    let top: UnitTreeItem
    let items: [UnitTreeItem]
  }

  private func branches(
    of units: [OrgUnit], depth: Int, _ children: [Code<OrgUnit>?: [OrgUnit]], arrange: ([Branch]) -> [Branch]
  ) -> [Branch] {
    // A ring of parents can only come from a damaged record; the depth ends it.
    guard depth < 8 else { return [] }
    let found = sorted(units).map { unit in
      let below = branches(of: children[unit.id] ?? [], depth: depth + 1, children, arrange: arrange)
      let top = UnitTreeItem(
        unit: unit.id, depth: depth, hasChildren: !(children[unit.id] ?? []).isEmpty,
        counts: below.reduce(countsByUnit[unit.id] ?? OfficialCounts()) { $0 + $1.top.counts },
        openIncidents: below.reduce(openIncidents(of: unit.id)) { $0 + $1.top.openIncidents })
      return Branch(top: top, items: [top] + below.flatMap(\.items))
    }
    return arrange(found)
  }

  /// Puts the branches of one level, which come in the order of the register, in another; equal ones keep theirs.
  private func arrange(_ branches: [Branch], by order: UnitOrder, isReversed: Bool) -> [Branch] {
    let arranged: [Branch]
    switch order {
    case .register: arranged = branches
    case .name:
      arranged = branches.map { (key: CollationKey(name(of: $0.top.unit)), branch: $0) }
        .sorted { ($0.key, $0.branch.top.unit) < ($1.key, $1.branch.top.unit) }.map(\.branch)
    case .open: arranged = branches.descending(by: \.top.counts.open)
    case .overdue: arranged = branches.descending(by: \.top.counts.overdue)
    case .incidents: arranged = branches.descending(by: \.top.openIncidents)
    }
    return isReversed ? arranged.reversed() : arranged
  }

  private func sorted(_ units: [OrgUnit]) -> [OrgUnit] {
    units.map { (key: ($0.unitKind.rank, CollationKey(name(of: $0.id))), unit: $0) }
      .sorted { $0.key < $1.key }.map(\.unit)
  }
}

extension Array {
  /// The elements with the greatest number first; equal ones keep their order.
  fileprivate func descending(by number: (Element) -> Int) -> [Element] {
    enumerated().map { (number: number($1), place: $0, element: $1) }
      .sorted { (-$0.number, $0.place) < (-$1.number, $1.place) }.map(\.element)
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
