import VietnameseText

extension Deliberation {
  func addUnit(_ draft: UnitDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.manageUnits)
    let name = try required(draft.name, .unit, "names")
    let id = try unusedCode(draft.id, for: name)
    var unit = OrgUnit(id: id)
    unit.unitKind = draft.kind
    unit.level = draft.level
    unit.parent = draft.parent
    unit.foundedOn = draft.foundedOn
    unit.legalBasis = try optional(draft.legalBasis, .unit, "legalBasis")
    let short = try optional(draft.short, .unit, "names", limit: TextLimit.line) ?? name
    unit.names = [UnitName(name, short: short, from: draft.foundedOn)]
    try check(unit)
    return Decision(changes: [RecordChange(creating: unit)], role: role)
  }

  /// The code asked for, or the slug of the name, with the year where the slug is taken.
  private func unusedCode(_ wanted: Code<OrgUnit>?, for name: String) throws(RuleViolation) -> Code<OrgUnit> {
    if let wanted {
      guard registry.units[wanted] == nil else { throw .duplicate(RecordField(.unit, "id"), wanted.rawValue) }
      return wanted
    }
    if let code = registry.unusedCode(for: name, from: today) { return code }
    throw .duplicate(RecordField(.unit, "id"), Slug.make(name))
  }

  /// A new name from a day on: the one borne until then ends, and stays searchable.
  func renameUnit(
    _ id: Code<OrgUnit>, to name: UnitName, legalBasis: String
  ) throws(RuleViolation) -> Decision {
    let role = try permit(.manageUnits)
    guard let old = registry.units[id] else { throw .unknownUnit(id.rawValue) }
    guard let from = name.from else { throw .missing(RecordField(.unit, "names.from")) }
    var new = old
    if let last = new.names.last {
      if let began = last.from, began >= from {
        throw .outOfOrder(
          earlier: RecordField(.unit, "names.from"), began, later: RecordField(.unit, "names.from"), from)
      }
      new.names[new.names.count - 1].to = from
    }
    let text = try required(name.name, .unit, "names")
    let short = try optional(name.short, .unit, "names", limit: TextLimit.line) ?? text
    new.names.append(UnitName(text, short: short, from: from))
    if let basis = try optional(legalBasis, .unit, "legalBasis") { new.legalBasis = basis }
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// What must hold of a unit after any change: names one after the other, days in order, a parent that exists, and no
  /// ring of parents.
  func check(_ unit: OrgUnit) throws(RuleViolation) {
    let old = registry.units[unit.id]
    if unit.names != old?.names { try check(unit.names) }
    guard !Period(from: unit.foundedOn, to: unit.dissolvedOn).isEmpty else { throw .emptyPeriod(unit.key) }
    if unit.dissolvedOn != old?.dissolvedOn { try requireNothingOpen(in: unit) }
    try checkParents(of: unit)
  }

  private func check(_ names: [UnitName]) throws(RuleViolation) {
    guard !names.isEmpty else { throw .missing(RecordField(.unit, "names")) }
    for (position, name) in names.enumerated() {
      _ = try required(name.name, .unit, "names")
      guard position > 0, let from = name.from, let end = names[position - 1].to, end > from else { continue }
      throw .outOfOrder(earlier: RecordField(.unit, "names.to"), end, later: RecordField(.unit, "names.from"), from)
    }
  }

  /// Open assignments of a unit that has ended need another one to answer for them first (DOMAIN §11.3).
  private func requireNothingOpen(in unit: OrgUnit) throws(RuleViolation) {
    guard let end = unit.dissolvedOn, end <= today else { return }
    var count = 0
    registry.assignments.forEach { if $0.unit == unit.id, !$0.isClosed { count += 1 } }
    guard count == 0 else { throw .openAssignments(unit: unit.id, count: count) }
  }

  private func checkParents(of unit: OrgUnit) throws(RuleViolation) {
    var seen: Set<Code<OrgUnit>> = [unit.id]
    var next = unit.parent
    while let parent = next {
      guard let above = registry.units[parent] else { throw .unknownUnit(parent.rawValue) }
      guard seen.insert(parent).inserted else { throw .ringOfParents(unit.id) }
      next = above.parent
    }
  }
}

extension Registry {
  /// The permanent code of a new unit: the slug of its name, with the year where that is taken; nil where both are.
  package func unusedCode(for name: String, from day: CalendarDay) -> Code<OrgUnit>? {
    let slug = Slug.make(name)
    return [slug, "\(slug)-\(day.year)"].lazy.compactMap { Code<OrgUnit>(rawValue: $0) }.first { units[$0] == nil }
  }
}

/// Permanent codes from names.
package enum Slug {
  /// Lower-case letters and digits of the folded name, joined by hyphens; at most 80 characters.
  package static func make(_ name: String) -> String {
    let words = Folding.fold(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(words.joined(separator: "-").prefix(80))
  }
}
