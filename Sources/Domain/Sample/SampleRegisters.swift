/// Made-up entries of the registers of the seven instructions, recorded after a sample's history.
///
/// They come from a random stream of their own, so that the history before them stays the same to the byte.
package struct SampleRegisters {
  private let units: [OrgUnit]
  /// Who heads which unit at the end.
  private let heads: [Code<OrgUnit>: Code<Person>]
  private let end: CalendarDay
  private let seed: UInt64

  /// - Parameter end: the day on which the sample is looked at.
  package init(units: [OrgUnit], heads: [Code<OrgUnit>: Code<Person>], endingOn end: CalendarDay, seed: UInt64) {
    let rules = ComplianceRules()
    self.units = units.filter { rules.kinds.contains($0.unitKind) && $0.exists(on: end) }
    self.heads = heads
    self.end = end
    self.seed = seed
  }

  /// The entries, one for each register, from a moment on.
  package func entries(from start: Moment) -> [DraftEntry] {
    var made: [(Role, String, [RecordChange])] = []
    made.append((.homeAffairs, "dissemination.add", disseminations()))
    made.append((.inspector, "check.add", checks()))
    made.append((.homeAffairs, "rules.add", workingRules()))
    made.append((.homeAffairs, "plan.add", planItems()))
    made.append((.homeAffairs, "measure.add", measures()))
    made.append((.homeAffairs, "advice.add", advice()))
    made.append((.homeAffairs, "duty.add", duties()))
    return made.filter { !$0.2.isEmpty }.enumerated().map { place, entry in
      DraftEntry(
        moment: Moment(millisecondsSinceEpoch: start.millisecondsSinceEpoch + Int64(place + 1) * 60_000),
        actor: ActorStamp(account: entry.0 == .inspector ? "ttv01" : "snv01", uid: nil, role: entry.0),
        action: entry.1, changes: entry.2)
    }
  }

  private func random(_ register: Register, _ index: Int) -> SampleRandom {
    let place = Register.allCases.firstIndex(of: register) ?? 0
    return SampleRandom(seed: seed, .registers, index * 16 + place)
  }

  /// A day so many days before the end.
  private func past(_ days: ClosedRange<Int>, _ random: inout SampleRandom) -> CalendarDay {
    end.advanced(by: -random.within(days))
  }

  /// Entries of a type, numbered in order, each about a unit.
  private func changes<Entry: RegisterRecord>(
    _ type: Entry.Type, by account: String, _ entries: [(OrgUnit, (inout Entry) -> Void)]
  ) -> [RecordChange] {
    entries.enumerated().map { place, made in
      var entry = Entry(id: RecordNumber(year: end.year, number: place + 1))
      entry.header.unit = made.0.id
      entry.header.recorded = Signature(account, on: end.advanced(by: -1))
      made.1(&entry)
      return RecordChange(creating: entry)
    }
  }

  private func disseminations() -> [RecordChange] {
    var found: [(OrgUnit, (inout Dissemination) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.dissemination, number)
      for (document, share) in [("D25", 850), ("D30", 650), ("CV-CT", 400)] where random.chance(perMille: share) {
        let (day, attended) = (past(20...300, &random), random.within(12...140))
        found.append((unit, { ($0.document, $0.on, $0.attended) = (document, day, attended) }))
      }
    }
    return changes(Dissemination.self, by: "snv01", found)
  }

  private func checks() -> [RecordChange] {
    let inspectorate = units.first { $0.unitKind == .inspectorate }
    var found: [(OrgUnit, (inout Check) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.checks, number)
      guard random.chance(perMille: 600) else { continue }
      let isOwn = random.chance(perMille: 500) || inspectorate == nil
      let checker = isOwn ? unit.id : inspectorate?.id
      let (sector, day) = (random.pick(SampleRegisters.sectors), past(30...420, &random))
      let document = "Kết luận \(number + 3)/KL-\(isOwn ? "KT" : "TTr")"
      let findings = (0..<random.below(4)).map { _ in finding(after: day, &random) }
      found.append(
        (
          unit,
          { check in
            (check.checker, check.sector, check.on) = (checker, sector, day)
            (check.document, check.findings) = (document, findings)
          }
        ))
    }
    return changes(Check.self, by: "ttv01", found)
  }

  private func finding(after day: CalendarDay, _ random: inout SampleRandom) -> CheckFinding {
    var finding = CheckFinding(random.pick(SampleRegisters.findings), due: day.advanced(by: random.within(20...90)))
    let remedied = day.advanced(by: random.within(10...100))
    if random.chance(perMille: 550), remedied < end {
      finding.followed = remedied
      finding.followDocument = "Báo cáo \(random.within(5...250))/BC"
    }
    return finding
  }

  private func workingRules() -> [RecordChange] {
    var found: [(OrgUnit, (inout WorkingRules) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.rules, number)
      guard random.chance(perMille: 800) else { continue }
      let issued = past(400...1_600, &random)
      let reviewed = random.chance(perMille: 550) ? past(30...390, &random) : nil
      let document = "Quyết định \(random.within(10...290))/QĐ"
      found.append(
        (
          unit,
          { rules in
            (rules.title, rules.document) = ("Quy chế làm việc", document)
            (rules.issued, rules.reviewed) = (issued, reviewed)
          }
        ))
    }
    return changes(WorkingRules.self, by: "snv01", found)
  }

  private func planItems() -> [RecordChange] {
    var found: [(OrgUnit, (inout WorkPlanItem) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.plan, number)
      guard random.chance(perMille: 750) else { continue }
      for text in SampleRegisters.planItems where random.chance(perMille: 550) {
        let due = CalendarDay(year: end.year, month: random.within(3...12), day: 25)
        let isDone = due.map { $0 < end } ?? false && random.chance(perMille: 850)
        let done = isDone ? due.map { $0.advanced(by: -random.within(0...20)) } : nil
        let (year, document) = (end.year, "Kế hoạch \(number + 2)/KH năm \(end.year)")
        found.append(
          (
            unit,
            { item in
              (item.year, item.text, item.due, item.document) = (year, text, due, document)
              (item.doneOn, item.doneDocument) = (done, done == nil ? nil : "Báo cáo kết quả")
            }
          ))
      }
    }
    return changes(WorkPlanItem.self, by: "snv01", found)
  }

  private func measures() -> [RecordChange] {
    var found: [(OrgUnit, (inout StaffMeasure) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.measures, number)
      guard random.chance(perMille: 550) else { continue }
      let (kind, posts) = (random.pick(StaffMeasureKind.allCases), random.within(1...6))
      let (day, document) = (past(40...900, &random), "Quyết định \(random.within(30...400))/QĐ")
      found.append(
        (
          unit, { ($0.measure, $0.posts, $0.on, $0.document) = (kind, posts, day, document) }
        ))
    }
    return changes(StaffMeasure.self, by: "snv01", found)
  }

  private func advice() -> [RecordChange] {
    var found: [(OrgUnit, (inout AdviceFault) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.advice, number)
      guard random.chance(perMille: 220) else { continue }
      let (flaw, day) = (random.pick(AdviceFlaw.allCases), past(15...300, &random))
      let (document, slip) = ("Tờ trình \(random.within(20...190))/TTr", "Phiếu trả \(random.within(5...90))/PT-VP")
      found.append(
        (
          unit,
          { fault in
            (fault.document, fault.on, fault.flaw) = (document, day, flaw)
            (fault.returnedBy, fault.evidence) = ("Văn phòng UBND tỉnh", slip)
          }
        ))
    }
    return changes(AdviceFault.self, by: "snv01", found)
  }

  private func duties() -> [RecordChange] {
    var found: [(OrgUnit, (inout PersonalDuty) -> Void)] = []
    for (number, unit) in units.enumerated() {
      var random = random(.duties, number)
      guard let head = heads[unit.id], random.chance(perMille: 650) else { continue }
      let (matter, day) = (random.pick(SampleRegisters.matters), past(60...500, &random))
      let document = "Thông báo \(random.within(3...120))/TB"
      found.append(
        (
          unit, { ($0.matter, $0.person, $0.document, $0.on) = (matter, head, document, day) }
        ))
    }
    return changes(PersonalDuty.self, by: "snv01", found)
  }
}
