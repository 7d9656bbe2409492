extension SampleDiary {
  /// One entry with all assignments that the Office enters on a day.
  mutating func writeIssued(_ today: Int, on page: inout SamplePage) {
    var waiting = issuedToday(today)
    guard !waiting.isEmpty else { return }
    var changes: [RecordChange] = []
    changes.reserveCapacity(waiting.count)
    var random = SampleRandom(seed: seed, .days, today + 1)
    // Open ones come in at any place of the day's work.
    for position in waiting.indices.dropLast() {
      waiting.swapAt(position, position + random.below(waiting.count - position))
    }
    while !waiting.isEmpty {
      let count = min(waiting.count, [1, 2, 3, random.within(4...6)][random.position(in: [55, 25, 12, 8])])
      writeDocument(waiting.suffix(count), today, &changes, &random)
      waiting.removeLast(count)
    }
    page.write(at: 510, SampleAccounts.office, .office, "assignment.add", changes)
  }

  /// One for each assignment of a day: its place among the open ones, or nil where it will be closed.
  private mutating func issuedToday(_ today: Int) -> [Int?] {
    var waiting: [Int?] = Array(repeating: nil, count: schedule.closedCounts[today])
    while openCursor < schedule.open.count, schedule.open[openCursor].issued <= today {
      waiting.append(openCursor)
      openCursor += 1
    }
    return waiting
  }

  /// The assignments that one document gives.
  private mutating func writeDocument(
    _ slots: ArraySlice<Int?>, _ today: Int, _ changes: inout [RecordChange], _ random: inout SampleRandom
  ) {
    let day = days[today]
    var document = Document()
    for slot in slots {
      var own = SampleRandom(seed: seed, .assignment, issuedCount)
      guard let unit = document.shared?.units.popLast() ?? pickUnit(slot, day, &own) else { continue }
      let plan = plan(slot, unit, today, &own)
      // Now and then several units of a kind get the same task.
      if document.source == nil, slots.count > 1, random.chance(perMille: 300) {
        document.share(with: units.siblings(of: unit, on: day, count: slots.count - 1, &random))
      }
      let assignment = newAssignment(for: unit, on: day, plan, &document, &own, &random)
      changes.append(RecordChange(creating: assignment))
      schedule(plan, of: assignment, unit, &own)
      issuedCount += 1
    }
  }

  private mutating func newAssignment(
    for unit: Int, on day: CalendarDay, _ plan: SamplePlan, _ document: inout Document, _ random: inout SampleRandom,
    _ numbers: inout SampleRandom
  ) -> Assignment {
    let isShared = document.shared != nil
    let subject = document.shared?.subject ?? titles.subject(for: unit, on: day, isShared: isShared, &random)
    let source = document.source ?? documents.source(on: day, section: subject.section, &numbers)
    document.source = source
    var assignment = Assignment(id: nextAssignmentNumber(day))
    assignment.sharedWith = document.first(assignment.id, subject)
    assignment.title = subject.title
    assignment.source = source.text
    assignment.workKind = subject.isReform ? .reform : source.isPlan ? .plan : .duty
    // What is worded once for several units names no day of one of them.
    assignment.dueRule = isShared ? nil : plan.dueRule
    assignment.dueText = isShared ? nil : plan.dueText
    fill(&assignment, unit, day, plan, &random)
    return assignment
  }

  private func pickUnit(_ slot: Int?, _ day: CalendarDay, _ random: inout SampleRandom) -> Int? {
    let isLate = slot.map { schedule.open[$0].due.map { $0 < days.end } ?? false } ?? false
    return isLate ? units.pickLateProne(on: day, &random) : units.pick(on: day, &random)
  }

  private func plan(_ slot: Int?, _ unit: Int, _ today: Int, _ random: inout SampleRandom) -> SamplePlan {
    guard let slot else {
      return SamplePlan(
        closedAfter: today, latePerMille: units.all[unit].latePerMille, days: days, thresholds: rulebook.thresholds,
        &random)
    }
    return SamplePlan(open: schedule.open[slot], days: days, thresholds: rulebook.thresholds, &random)
  }

  private mutating func nextAssignmentNumber(_ day: CalendarDay) -> RecordNumber<Assignment> {
    if day.year != assignmentNumbers.year { assignmentNumbers = (day.year, 0) }
    assignmentNumbers.last += 1
    return RecordNumber(year: day.year, number: assignmentNumbers.last)
  }

  private func fill(
    _ assignment: inout Assignment, _ unit: Int, _ day: CalendarDay, _ plan: SamplePlan, _ random: inout SampleRandom
  ) {
    assignment.unit = units.all[unit].record.id
    assignment.issued = day
    assignment.originalDue = plan.originalDue
    if random.chance(perMille: 350) {
      for _ in 0..<random.within(1...3) {
        guard let other = units.pick(on: day, &random), other != unit else { continue }
        let id = units.all[other].record.id
        if !assignment.cooperatingUnits.contains(id) { assignment.cooperatingUnits.append(id) }
      }
    }
    if random.chance(perMille: 400) { assignment.responsiblePerson = heads.headship(of: unit, on: day)?.person }
    assignment.follower = Code(rawValue: SampleDiary.followers[random.position(in: [70, 10, 10, 10])])
  }

  private static let followers = [SampleAccounts.office] + SampleAccounts.inspectors + [SampleAccounts.supervisors[0]]

  /// The document that is being written.
  private struct Document {
    struct SharedTask {
      /// Units that get the same task after the first.
      var units: [Int]
      var subject: SampleTitles.Subject?
      var first: RecordNumber<Assignment>?
    }

    var source: (text: String, isPlan: Bool)?
    var shared: SharedTask?

    mutating func share(with others: [Int]) {
      if !others.isEmpty { shared = SharedTask(units: others) }
    }

    /// The first assignment of the task being shared, which is this one where none came before; nil without one.
    mutating func first(_ id: RecordNumber<Assignment>, _ subject: SampleTitles.Subject) -> RecordNumber<Assignment>? {
      guard let task = shared else { return nil }
      let first = task.first ?? id
      // After the last unit the document goes on with tasks of its own.
      shared = task.units.isEmpty ? nil : SharedTask(units: task.units, subject: subject, first: first)
      return first
    }
  }
}

extension SampleDiary {
  /// Puts the later events of an assignment on their days.
  private mutating func schedule(
    _ plan: SamplePlan, of assignment: Assignment, _ unit: Int, _ random: inout SampleRandom
  ) {
    for (position, step) in plan.steps.enumerated() {
      let next = Coming(
        event: step.event, id: assignment.id, number: issuedCount, unit: unit, base: position + 1,
        day: day(of: step, plan, &random))
      coming[step.on].append(next)
    }
    guard let due = plan.due else { return }
    let noticed = days.number(notAfter: due) + random.within(1...15)
    let reported = plan.steps.first { $0.event == .report || $0.event == .cancel }?.on ?? .max
    guard noticed <= days.last, noticed > plan.issued, reported > noticed, due < days[noticed] else { return }
    becomingLate[noticed].append(
      LateAssignment(
        id: assignment.id, unit: unit, due: due, isReform: assignment.workKind == .reform, title: assignment.title))
  }

  private func day(of step: SamplePlan.Step, _ plan: SamplePlan, _ random: inout SampleRandom) -> CalendarDay? {
    switch step.event {
    case .extend: return plan.due
    case .report:
      // A result is entered on its day or a little later; a late one must not seem to be in time by that.
      let isLate = plan.due.map { $0 < days[step.on] } ?? false
      let lag = isLate ? 0 : random.position(in: [60, 25, 15])
      return days[max(plan.issued, step.on - lag)]
    default: return nil
    }
  }

  /// The entries of what units and the Office do on a day with assignments issued before.
  mutating func writeComing(_ today: Int, on page: inout SamplePage) {
    let events = coming[today]
    coming[today] = []
    guard !events.isEmpty else { return }
    var office = Array(repeating: [RecordChange](), count: 5)
    var unit: [RecordChange] = []
    for event in events {
      var random = SampleRandom(seed: seed, .assignmentEvent, event.number << 3 + event.base)
      let isOfUnit = event.event == .report && event.unit == accounts.reportingUnit
      let change = change(event, by: isOfUnit ? SampleAccounts.unit : SampleAccounts.office, on: page.day, &random)
      if isOfUnit { unit.append(change) } else { office[Int(event.event.rawValue)].append(change) }
    }
    let rows: [(event: SamplePlan.Event, minute: Int, action: String)] = [
      (.extend, 580, "assignment.extend"), (.note, 620, "assignment.note"), (.report, 850, "assignment.report"),
      (.accept, 965, "assignment.accept"), (.cancel, 980, "assignment.cancel"),
    ]
    for row in rows {
      page.write(at: row.minute, SampleAccounts.office, .office, row.action, office[Int(row.event.rawValue)])
    }
    page.write(at: 885, SampleAccounts.unit, .unit, "assignment.report", unit)
  }

  private mutating func change(
    _ coming: Coming, by account: String, on day: CalendarDay, _ random: inout SampleRandom
  ) -> RecordChange {
    let key = RecordKey(.assignment, coming.id.rawValue)
    switch coming.event {
    case .extend:
      let grant = DueExtension(
        to: coming.day ?? day, document: documents.letter(on: day, section: "TH", &random), granted: day,
        signer: "Chánh Văn phòng UBND tỉnh")
      return RecordChange(key: key, base: coming.base, set: [], add: [FieldMember("extensions", [grant].fieldValue)])
    case .note:
      let note = Remark(on: day, account: account, text: random.pick(SampleIncidentTexts.notes))
      return RecordChange(key: key, base: coming.base, set: [], add: [FieldMember("notes", [note].fieldValue)])
    case .report:
      let on = coming.day ?? day
      let document = SampleDocuments.result(of: units.all[coming.unit], on: on, &random)
      let report = ResultReport(document: document, on: on, entered: day, account: account)
      return RecordChange(key: key, base: coming.base, set: [FieldMember("result", report.fieldValue)])
    case .accept:
      let acceptance = Signature(account, on: day)
      return RecordChange(key: key, base: coming.base, set: [FieldMember("acceptance", acceptance.fieldValue)])
    case .cancel:
      return RecordChange(key: key, base: coming.base, set: [FieldMember("outcome", Outcome.cancelled.fieldValue)])
    }
  }
}
