/// The entries of the registers by unit, from which files of compliance are made.
package struct ComplianceBook: Sendable {
  private let index: RegistryIndex
  private let rules: ComplianceRules
  private let thresholds: Thresholds
  private let disseminations: [Code<OrgUnit>: [Dissemination]]
  private let checksOf: [Code<OrgUnit>: [Check]]
  private let checksBy: [Code<OrgUnit>: [Check]]
  private let workingRules: [Code<OrgUnit>: [WorkingRules]]
  private let planItems: [Code<OrgUnit>: [WorkPlanItem]]
  private let measures: [Code<OrgUnit>: [StaffMeasure]]
  private let advice: [Code<OrgUnit>: [AdviceFault]]
  private let duties: [Code<OrgUnit>: [PersonalDuty]]
  private let veryLate: [Code<OrgUnit>: Int]
  private let openIncidents: [Code<OrgUnit>: [IncidentSummary]]

  /// Groups what stands in the registers; walks them once.
  package init(_ index: RegistryIndex, under rulebook: Rulebook) {
    self.index = index
    rules = rulebook.compliance
    thresholds = rulebook.thresholds
    let registers = index.registry.registers
    disseminations = ComplianceBook.byUnit(registers.standing(Dissemination.self))
    let checks = registers.standing(Check.self)
    checksOf = ComplianceBook.byUnit(checks)
    checksBy = Dictionary(grouping: checks.filter { $0.checker != nil }) { $0.checker }.compactKeys
    workingRules = ComplianceBook.byUnit(registers.standing(WorkingRules.self))
    planItems = ComplianceBook.byUnit(registers.standing(WorkPlanItem.self))
    measures = ComplianceBook.byUnit(registers.standing(StaffMeasure.self))
    advice = ComplianceBook.byUnit(registers.standing(AdviceFault.self))
    duties = ComplianceBook.byUnit(registers.standing(PersonalDuty.self))
    let limit = rulebook.thresholds.veryLateAfterDays
    veryLate = index.overdue.reduce(into: [:]) { counts, item in
      if item.daysLate > limit, let unit = item.unit { counts[unit, default: 0] += 1 }
    }
    openIncidents = Dictionary(grouping: index.incidentSummaries.filter { !$0.isClosed }, by: \.unit).compactKeys
  }

  private static func byUnit<Entry: RegisterRecord>(_ entries: [Entry]) -> [Code<OrgUnit>: [Entry]] {
    Dictionary(grouping: entries, by: \.header.unit).compactKeys
  }

  private var day: CalendarDay { index.reporting.day }

  /// Whether the instructions are addressed to a unit, and it exists.
  package func concerns(_ unit: OrgUnit) -> Bool { rules.kinds.contains(unit.unitKind) && unit.exists(on: day) }

  /// The files of all units that the instructions are addressed to, by unit.
  package func files() -> [Code<OrgUnit>: ComplianceFile] {
    Dictionary(
      index.registry.units.all.filter { concerns($0) }.map { ($0.id, file(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file of one unit.
  package func file(of unit: OrgUnit) -> ComplianceFile {
    ComplianceFile(
      unit: unit.id,
      items: Instruction.allCases.map { instruction in
        ComplianceFile.Item(instruction: instruction, findings: findings(instruction, unit))
      })
  }

  private func findings(_ instruction: Instruction, _ unit: OrgUnit) -> [ComplianceFile.Finding] {
    let seesIncidents = index.visibility == .everything
    return switch instruction {
    case .dissemination: documents(unit) + (seesIncidents ? faultedAdvice(unit.id) : [])
    case .inspection: seesIncidents ? checks(unit.id) : []
    case .roleOfTheHead: head(unit.id)
    case .rulesAndDuties: rulesAndDuties(unit.id)
    case .plansAndStaff: plansAndStaff(unit.id)
    case .deadlines: deadlines(unit.id)
    case .evaluation: seesIncidents ? incidents(unit.id) : []
    }
  }
}

extension ComplianceBook {
  typealias Finding = ComplianceFile.Finding

  private func documents(_ unit: OrgUnit) -> [Finding] {
    rules.documents.map { document in
      let on = (disseminations[unit.id] ?? []).filter { $0.document == document.id }.compactMap(\.on).max()
      // A unit founded after the document has the same days from its founding.
      let start = document.issued.map { max($0, unit.foundedOn ?? $0) }
      let due = start?.advanced(by: document.withinDays)
      let state: ComplianceState = on != nil ? .done : due.map { $0 < day } ?? false ? .overdue : .missing
      return Finding(.document(document.id, on: on, due: due), state)
    }
  }

  private func faultedAdvice(_ unit: Code<OrgUnit>) -> [Finding] {
    let since = day.advanced(byMonths: -rules.checkMonths)
    let count = (advice[unit] ?? []).count { $0.on.map { $0 >= since } ?? false }
    return count == 0 ? [] : [Finding(.faultedAdvice(count), nil)]
  }

  private func checks(_ unit: Code<OrgUnit>) -> [Finding] {
    let last = (checksBy[unit] ?? []).compactMap(\.on).max()
    let findings = (checksOf[unit] ?? []).flatMap(\.findings)
    let overdue = findings.count { $0.isOverdue(on: day) }
    return [
      Finding(.lastCheck(last), recency(of: last, months: rules.checkMonths)),
      Finding(.findings(open: findings.count(where: \.isOpen), overdue: overdue), overdue == 0 ? .done : .overdue),
    ]
  }

  private func head(_ unit: Code<OrgUnit>) -> [Finding] {
    let isKnown = if case .person = index.head(of: unit, on: day) { true } else { false }
    let late = veryLate[unit] ?? 0
    return [
      Finding(.head(isKnown: isKnown), isKnown ? .done : .missing),
      Finding(.veryLate(late), late == 0 ? .done : .overdue),
    ]
  }

  private func rulesAndDuties(_ unit: Code<OrgUnit>) -> [Finding] {
    let own = workingRules[unit] ?? []
    let overdue = own.count { $0.state(on: day, under: rules) == .overdue }
    let duties = duties[unit]?.count ?? 0
    return [
      Finding(
        .rules(count: own.count, overdue: overdue), own.isEmpty ? .missing : overdue == 0 ? .done : .overdue),
      Finding(.duties(duties), duties == 0 ? .missing : .done),
    ]
  }

  private func plansAndStaff(_ unit: Code<OrgUnit>) -> [Finding] {
    let items = (planItems[unit] ?? []).filter { $0.year == day.year }
    let overdue = items.count { $0.state(on: day, under: rules) == .overdue }
    let first = CalendarDay(year: day.year, month: rules.planMonth, day: 1) ?? day
    let due = first.advanced(byMonths: 1).advanced(by: -1)
    let isLate = items.isEmpty ? due < day : overdue > 0
    let plan: ComplianceState = isLate ? .overdue : items.isEmpty ? .missing : .done
    let last = (measures[unit] ?? []).compactMap(\.on).max()
    return [
      Finding(.plan(year: day.year, count: items.count, overdue: overdue, due: due), plan),
      Finding(.staffMeasure(last), recency(of: last, months: rules.staffMeasureMonths)),
    ]
  }

  private func deadlines(_ unit: Code<OrgUnit>) -> [Finding] {
    let late = index.countsByUnit[unit]?.overdue ?? 0
    return [Finding(.late(late), late == 0 ? .done : .overdue)]
  }

  private func incidents(_ unit: Code<OrgUnit>) -> [Finding] {
    let open = openIncidents[unit] ?? []
    let earlier = open.count { Int($0.id.year) < day.year }
    let state: ComplianceState = earlier > 0 ? .overdue : open.isEmpty ? .done : .missing
    return [Finding(.openIncidents(open.count, ofEarlierYears: earlier), state)]
  }

  /// Done within so many months, done longer ago, or never.
  private func recency(of last: CalendarDay?, months: Int) -> ComplianceState {
    guard let last else { return .missing }
    return last >= day.advanced(byMonths: -months) ? .done : .overdue
  }
}

extension Dictionary where Key == Code<OrgUnit>? {
  /// The entries that have a key.
  fileprivate var compactKeys: [Code<OrgUnit>: Value] {
    reduce(into: [:]) { kept, entry in
      if let key = entry.key { kept[key] = entry.value }
    }
  }
}
