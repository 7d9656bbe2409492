import Domain
import VietnameseText

/// Checks what the units of a register say of each other.
struct RegisterCheck {
  private let entries: [(unit: OrgUnit, node: ConfigNode)]
  private let byCode: [Code<OrgUnit>: OrgUnit]

  /// Prepares the checks of the units read.
  init(_ entries: [(unit: OrgUnit, node: ConfigNode)]) {
    self.entries = entries
    byCode = Dictionary(entries.map { ($0.unit.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports codes that stand twice, parents that do not fit, and names and official codes of two units at once.
  func report() {
    let codes = KeysSeen()
    for (unit, node) in entries {
      codes.see(node.optional("code"))
      if let parent = unit.parent { report(parent, of: unit, at: node.optional("parent") ?? node) }
    }
    reportSharedNames()
    reportSharedStatisticsCodes()
  }

  private func report(_ parent: Code<OrgUnit>, of unit: OrgUnit, at node: ConfigNode) {
    guard let above = byCode[parent] else {
      node.report(.unknownReference(.unit, parent.rawValue))
      return
    }
    var seen: Set<Code<OrgUnit>> = [unit.id]
    var next: Code<OrgUnit>? = parent
    while let code = next {
      guard seen.insert(code).inserted else {
        node.report(.parentLoop)
        return
      }
      next = byCode[code]?.parent
    }
    // A unit of the same level can stand below another (a service unit below its department), never a higher one.
    if above.level.depth > unit.level.depth { node.report(.parentTooLow) }
  }

  private func reportSharedNames() {
    var owners: [String: Code<OrgUnit>] = [:]
    for (unit, node) in entries {
      for name in unit.names.map(\.name) + unit.aliases {
        let folded = Folding.fold(name)
        if let owner = owners[folded], owner != unit.id {
          node.report(.nameNotUnique(name, unit: owner.rawValue), weight: .warning)
        } else {
          owners[folded] = unit.id
        }
      }
    }
  }

  private func reportSharedStatisticsCodes() {
    var chains: [String: PeriodChain] = [:]
    for (unit, node) in entries {
      for code in unit.statisticsCodes {
        chains[code.code, default: PeriodChain(name: code.code)]
          .append(Period(from: code.from, to: code.to), at: node.optional("statisticsCodes") ?? node)
      }
    }
    for (_, chain) in chains.sorted(by: { $0.key < $1.key }) { chain.report(gaps: false) }
  }
}

extension UnitLevel {
  /// Steps below the province.
  fileprivate var depth: Int {
    switch self {
    case .province: 0
    case .district: 1
    case .commune: 2
    }
  }
}
