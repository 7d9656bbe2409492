/// What the overview tells beside the official counts: computed once for a state, away from the keys.
package struct Overview: Hashable, Sendable {
  /// A unit with late assignments.
  package struct LateUnit: Hashable, Sendable {
    package let unit: Code<OrgUnit>
    package let count: Int
    /// Days of the one that is late for longest.
    package let longest: Int
  }

  /// The units that have not carried out an instruction.
  package struct InstructionGap: Hashable, Sendable {
    package let instruction: Instruction
    /// Those whose time has run out first, then in the order of their codes.
    package let units: [UnitGap]

    package var overdue: Int { units.count { $0.item.state == .overdue } }
    package var missing: Int { units.count - overdue }
  }

  /// How one unit stands with an instruction that it has not carried out.
  package struct UnitGap: Hashable, Sendable {
    package let unit: Code<OrgUnit>
    package let item: ComplianceFile.Item
  }

  /// How many incidents are in a state.
  package struct StateCount: Hashable, Sendable {
    package let state: IncidentState
    package let count: Int
  }

  /// An open incident of which a clock is about to run out, or ran out.
  package struct Alarm: Hashable, Sendable {
    package let incident: RecordNumber<Incident>
    package let unit: Code<OrgUnit>?
    package let clock: DisciplineClock
  }

  package let trend: QuarterTrend
  /// The worst first: most late assignments, then the longest late.
  package let lateUnits: [LateUnit]
  /// Incidents that the viewer may see, by state; states without any are left out.
  package let incidents: [StateCount]
  /// Clocks of discipline that need someone's eye, the first to run out first.
  package let alarms: [Alarm]
  /// Of the instructions that some unit has not carried out.
  package let gaps: [InstructionGap]
  /// Units that the instructions are addressed to, and how many of them have a gap.
  package let unitsConcerned: Int
  package let unitsWithGaps: Int
  /// What is new to the reader: newly late first, then what others did.
  package let news: [NewsItem]
  /// When the reader last looked; nil for a first time.
  package let since: Watermark?

  /// - Parameters:
  ///   - entries: entries after the watermark.
  package init(
    _ index: RegistryIndex, under rulebook: Rulebook, since: Watermark?, entries: [Entry], reader account: String
  ) {
    trend = QuarterTrend(index.registry, rulebook.thresholds.quarterRule, today: index.reporting.day)
    lateUnits = Overview.lateUnits(index)
    let counts = index.incidentSummaries.reduce(into: [IncidentState: Int]()) { $0[$1.state, default: 0] += 1 }
    incidents = IncidentState.inOrder.compactMap { state in counts[state].map { StateCount(state: state, count: $0) } }
    alarms = Overview.alarms(index, rulebook)
    let files = ComplianceBook(index, under: rulebook).files()
    unitsConcerned = files.count
    unitsWithGaps = files.values.count { $0.gaps > 0 }
    gaps = Overview.gaps(files)
    self.since = since
    news = since.map { Overview.news(index, since: $0, entries, account) } ?? []
  }

  private static func lateUnits(_ index: RegistryIndex) -> [LateUnit] {
    var found: [Code<OrgUnit>: (count: Int, longest: Int)] = [:]
    for item in index.overdue {
      guard let unit = item.unit else { continue }
      let known = found[unit] ?? (0, 0)
      found[unit] = (known.count + 1, max(known.longest, item.daysLate))
    }
    return found.map { LateUnit(unit: $0.key, count: $0.value.count, longest: $0.value.longest) }
      .sorted { ($1.count, $1.longest, $0.unit) < ($0.count, $0.longest, $1.unit) }
  }

  /// Of each open incident that the viewer sees whole, the clock that presses most (DOMAIN §7).
  private static func alarms(_ index: RegistryIndex, _ rulebook: Rulebook) -> [Alarm] {
    let found = index.incidentSummaries.filter { !$0.isClosed }.compactMap { summary -> Alarm? in
      guard let incident = index.incident(summary.id),
        let clock = index.pressingClock(of: incident, under: rulebook)
      else { return nil }
      return Alarm(incident: incident.id, unit: incident.unit, clock: clock)
    }
    return found.sorted { ($0.clock.daysLeft ?? .max, $0.incident) < ($1.clock.daysLeft ?? .max, $1.incident) }
  }

  private static func gaps(_ files: [Code<OrgUnit>: ComplianceFile]) -> [InstructionGap] {
    var units: [Instruction: [UnitGap]] = [:]
    for file in files.values.sorted(by: { $0.unit < $1.unit }) {
      for item in file.items where item.state.map({ $0 != .done }) ?? false {
        units[item.instruction, default: []].append(UnitGap(unit: file.unit, item: item))
      }
    }
    return Instruction.allCases.compactMap { instruction in
      units[instruction].map { found in
        let late = found.filter { $0.item.state == .overdue }
        return InstructionGap(instruction: instruction, units: late + found.filter { $0.item.state != .overdue })
      }
    }
  }

  /// What became late since, then what others did; incidents that the reader may not see are left out.
  private static func news(
    _ index: RegistryIndex, since: Watermark, _ entries: [Entry], _ account: String
  ) -> [NewsItem] {
    let late = index.overdue.filter { $0.due >= since.day }.map {
      NewsItem(.newlyLate, RecordKey(.assignment, $0.id.rawValue))
    }
    let visible = Set(index.incidentSummaries.map(\.id.rawValue))
    let done = entries.news(besides: account).filter { $0.key.kind != .incident || visible.contains($0.key.id) }
    let ranked = done.enumerated().sorted {
      ($0.element.kind.rawValue, -$0.offset) < ($1.element.kind.rawValue, -$1.offset)
    }
    return late + ranked.map(\.element)
  }
}
