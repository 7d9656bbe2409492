import Domain
import TerminalUI
import VietnameseText

/// The tree of units as rows: which are shown, and the lines that lead to them.
struct UnitRows: Sendable {
  private(set) var items: [UnitTreeItem] = []
  private var places: [Code<OrgUnit>: Int] = [:]
  private var guides: [Code<OrgUnit>: TreeGuide] = [:]

  init() {}

  init(_ items: [UnitTreeItem]) {
    self.items = items
    places = Dictionary(items.enumerated().map { ($1.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(unit: Code<OrgUnit>) -> UnitTreeItem? { places[unit].map { items[$0] } }

  /// The lines before a name, and a mark where there are units below; names of one level begin in one column.
  func lead(of unit: Code<OrgUnit>, _ glyphs: Glyphs) -> DisplayText {
    guard let guide = guides[unit] else { return "" }
    return guide.isOpen == nil && guide.isLastOnLevel.isEmpty ? "  " : guide.text(glyphs)
  }

  /// Units above one, the nearest first.
  func ancestors(of unit: Code<OrgUnit>) -> [Code<OrgUnit>] {
    guard let place = places[unit] else { return [] }
    var depth = items[place].depth
    return items[..<place].reversed().compactMap { item in
      guard item.depth < depth else { return nil }
      depth = item.depth
      return item.unit
    }
  }

  /// Units with others below them.
  var parents: Set<Code<OrgUnit>> { Set(items.lazy.filter(\.hasChildren).map(\.unit)) }

  /// Chooses the rows: those whose ancestors are all open.
  mutating func show(opened: Set<Code<OrgUnit>>) -> [Code<OrgUnit>] {
    var closedDepth = Int.max
    let shown = items.filter { item in
      if item.depth > closedDepth { return false }
      closedDepth = item.hasChildren && !opened.contains(item.unit) ? item.depth : .max
      return true
    }
    lead(shown) { $0.hasChildren ? opened.contains($0.unit) : nil }
    return shown.map(\.unit)
  }

  /// Chooses the rows: those found, with the units above them.
  mutating func show(found: Set<Code<OrgUnit>>) -> [Code<OrgUnit>] {
    let wanted = found.union(found.flatMap { ancestors(of: $0) })
    let shown = items.filter { wanted.contains($0.unit) }
    lead(shown) { item in item.hasChildren ? wanted.contains(item.unit) : nil }
    return shown.map(\.unit)
  }

  /// Draws the lines for the rows that are shown.
  private mutating func lead(_ shown: [UnitTreeItem], isOpen: (UnitTreeItem) -> Bool?) {
    guides = [:]
    // Walking upwards: a level is the last of its siblings when none of that depth has been met below its parent.
    var hasSiblingBelow: [Bool] = []
    for item in shown.reversed() {
      if hasSiblingBelow.count > item.depth + 1 { hasSiblingBelow.removeLast(hasSiblingBelow.count - item.depth - 1) }
      while hasSiblingBelow.count <= item.depth { hasSiblingBelow.append(false) }
      let levels = item.depth == 0 ? [] : (1...item.depth).map { !hasSiblingBelow[$0] }
      guides[item.unit] = TreeGuide(isLastOnLevel: levels, isOpen: isOpen(item))
      hasSiblingBelow[item.depth] = true
    }
  }
}
