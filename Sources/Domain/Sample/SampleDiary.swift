/// The running state of a sample: goes from working day to working day and writes down what is recorded on each.
struct SampleDiary {
  /// Something that will be recorded of an assignment on a later day.
  struct Coming {
    let event: SamplePlan.Event
    let id: RecordNumber<Assignment>
    /// Position of the assignment in the whole sample, from which its texts are drawn.
    let number: Int
    let unit: Int
    /// Version of the record before the event.
    let base: Int
    /// What the event needs: the day of the result, or the day of the extension.
    let day: CalendarDay?
  }

  /// An assignment that is or was late, for an incident to be about.
  struct LateAssignment {
    let id: RecordNumber<Assignment>
    let unit: Int
    let due: CalendarDay
    let isReform: Bool
    let title: String
  }

  let rulebook: Rulebook
  let seed: UInt64
  let units: SampleUnits
  let days: SampleDays
  let heads: SampleHeads
  let accounts: SampleAccounts
  let titles: SampleTitles
  let schedule: SampleSchedule
  let incidentPlan: SampleIncidentPlan

  /// Number of the working day that comes next.
  private var today = 0
  private var headCursor = 0
  var openCursor = 0
  var incidentCursor = 0
  /// Incidents that wait for a late assignment.
  var waitingIncidents: [Int] = []
  var documents = SampleDocuments()
  /// Assignments issued so far.
  var issuedCount = 0
  /// Last number given in a year.
  var assignmentNumbers: (year: Int, last: Int) = (0, 0)
  var incidentNumbers: (year: Int, last: Int) = (0, 0)
  /// By number of the working day.
  var coming: [[Coming]]
  var becomingLate: [[LateAssignment]]
  var incidentSteps: [[IncidentStep]]
  /// Late assignments that no incident is about yet, the newest last.
  var lateDuties: [LateAssignment] = []
  var lateReforms: [LateAssignment] = []

  init(_ history: SampleHistory) {
    rulebook = history.rulebook
    seed = history.seed
    units = history.units
    days = history.days
    heads = SampleHeads(units: units, days: days, seed: seed)
    accounts = SampleAccounts(units: units, on: days.end)
    titles = SampleTitles(units: units)
    schedule = SampleSchedule(size: units.all.isEmpty ? 0 : history.size, days: days, seed: seed)
    incidentPlan = SampleIncidentPlan(size: history.size, days: days, seed: seed)
    coming = Array(repeating: [], count: days.last + 1)
    becomingLate = Array(repeating: [], count: days.last + 1)
    incidentSteps = Array(repeating: [], count: days.last + 1)
  }

  /// The entries of the next working day, in ascending order; nil after the last.
  mutating func nextDay() -> [DraftEntry]? {
    guard today <= days.last else { return nil }
    defer { today += 1 }
    var page = SamplePage(day: days[today], random: SampleRandom(seed: seed, .times, today))
    if today == 0 { writeAccounts(on: &page) }
    writeHeads(on: &page)
    writeIssued(today, on: &page)
    writeComing(today, on: &page)
    noteLate(today)
    writeIncidents(today, on: &page)
    return page.entries
  }

  private func writeAccounts(on page: inout SamplePage) {
    var changes: [RecordChange] = []
    if let id = Code<LawVersion>(rawValue: rulebook.catalogue.version.lowercased()) {
      var law = LawVersion(id: id)
      law.hash = rulebook.catalogueHash
      changes.append(RecordChange(creating: law))
    }
    changes += accounts.users.map { RecordChange(creating: $0) }
    page.write(at: 480, SampleAccounts.administrator, .admin, "user.add", changes)
  }

  private mutating func writeHeads(on page: inout SamplePage) {
    var changes: [RecordChange] = []
    while headCursor < heads.changes.count, heads.changes[headCursor].recorded <= today {
      let change = heads.changes[headCursor]
      headCursor += 1
      if let person = change.newcomer { changes.append(RecordChange(creating: person)) }
      if let ended = change.ended {
        changes.append(RecordChange(key: ended.key, base: 1, set: [FieldMember("to", change.begun.from.fieldValue)]))
      }
      changes.append(RecordChange(creating: change.begun))
    }
    page.write(at: 490, SampleAccounts.administrator, .admin, "headship.appoint", changes)
  }

  /// Lets assignments that became late by a day be found by inspectors.
  private mutating func noteLate(_ today: Int) {
    for late in becomingLate[today] {
      if late.isReform { lateReforms.append(late) } else { lateDuties.append(late) }
    }
    becomingLate[today] = []
    // Inspectors look at the newest; the pools need not grow with the sample.
    if lateDuties.count > 400 { lateDuties.removeFirst(200) }
    if lateReforms.count > 400 { lateReforms.removeFirst(200) }
  }
}

/// The entries of one day, in the order of their moments.
struct SamplePage {
  let day: CalendarDay
  private var random: SampleRandom
  private var written: [DraftEntry] = []

  init(day: CalendarDay, random: SampleRandom) {
    self.day = day
    self.random = random
  }

  /// Writes an entry some minutes after a minute of the day; nothing where there is no change.
  mutating func write(
    at minute: Int, _ account: String, _ role: Role, _ action: String, _ changes: [RecordChange]
  ) {
    guard !changes.isEmpty else { return }
    let start = Moment(day, hour: minute / 60, minute: minute % 60)
    let moment = Moment(millisecondsSinceEpoch: start.millisecondsSinceEpoch + Int64(random.below(540_000)))
    let actor = ActorStamp(account: account, uid: nil, role: role)
    written.append(DraftEntry(moment: moment, actor: actor, action: action, changes: changes))
  }

  /// All entries; no two of one moment, so that their order is plain.
  var entries: [DraftEntry] {
    var ordered = written.sorted { $0.moment < $1.moment }
    for position in ordered.indices.dropFirst() where ordered[position].moment <= ordered[position - 1].moment {
      let after = Moment(millisecondsSinceEpoch: ordered[position - 1].moment.millisecondsSinceEpoch + 1)
      let entry = ordered[position]
      ordered[position] = DraftEntry(moment: after, actor: entry.actor, action: entry.action, changes: entry.changes)
    }
    return ordered
  }
}
