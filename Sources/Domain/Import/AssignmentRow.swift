/// A row of a file of assignments, with its names and days understood.
struct AssignmentRow {
  /// The number of an assignment that is there; nil where the row tells it by what it is about.
  let number: String?
  let units: [Code<OrgUnit>]
  let title: String
  let source: String
  let issued: CalendarDay
  /// Nil where the row says nothing of a due day.
  private let due: DueWish?
  private let cooperating: [Code<OrgUnit>]
  private let workKind: WorkKind?
  private let person: Code<Person>?
  private let follower: Code<User>?
  private let result: (document: String, on: CalendarDay)?

  init(_ cells: ImportCells, _ planner: inout ImportPlanner) throws(ImportRefusal) {
    number = try cells.text("id")
    title = try cells.required("title", .assignment)
    source = try cells.required("source", .assignment)
    guard let issued = try cells.day("issued") else {
      throw ImportRefusal(.rule(.missing(RecordField(.assignment, "issued"))), in: "issued")
    }
    self.issued = issued
    units = try planner.units(cells, "unit")
    guard !units.isEmpty else { throw ImportRefusal(.rule(.missing(RecordField(.assignment, "unit"))), in: "unit") }
    cooperating = try planner.units(cells, "coop")
    due = try AssignmentRow.due(cells)
    workKind = try cells.choice("kind", of: WorkKind.self)
    person = try cells.text("person").map { name throws(ImportRefusal) in
      try planner.person(name, of: nil, "person")
    }
    follower = try cells.text("follower").map { name throws(ImportRefusal) in
      guard let account = Code<User>(rawValue: name.lowercased()) else {
        throw ImportRefusal(.unknownCode(name), in: "follower")
      }
      return account
    }
    result = try AssignmentRow.result(cells)
  }

  /// A due day as a day, as the wording of the document, or said not to be.
  private static func due(_ cells: ImportCells) throws(ImportRefusal) -> DueWish? {
    if let wording = try cells.text("dueText"), try cells.text("originalDue") == nil { return .wording(wording) }
    guard let text = try cells.text("originalDue") else { return nil }
    switch text.lowercased() {
    case "không", "không thời hạn", "không có", "không ghi", "-", "none": return DueWish.none
    default: break
    }
    if DueWording.rule(in: text) != nil, CalendarDay(typed: text) == nil { return .wording(text) }
    return .day(try ImportCells.day(text, "originalDue"))
  }

  private static func result(_ cells: ImportCells) throws(ImportRefusal) -> (document: String, on: CalendarDay)? {
    let (document, day) = (try cells.text("result.document"), try cells.day("result.on"))
    switch (document, day) {
    case (nil, nil): return nil
    case (let document?, let day?): return (document, day)
    case (nil, _):
      throw ImportRefusal(.rule(.missing(RecordField(.assignment, "result.document"))), in: "result.document")
    case (_, nil): throw ImportRefusal(.rule(.missing(RecordField(.assignment, "result.on"))), in: "result.on")
    }
  }

  /// New assignments, one for each unit, with the result where the row has one.
  func add(to units: [Code<OrgUnit>], _ planner: inout ImportPlanner) throws(ImportRefusal) -> [RecordKey] {
    var draft = AssignmentDraft()
    draft.title = title
    draft.units = units
    draft.cooperatingUnits = cooperating
    draft.workKind = workKind ?? .duty
    draft.source = source
    draft.issued = issued
    draft.due = due ?? .none
    draft.person = person
    draft.follower = follower
    var made: [Assignment] = []
    do throws(RuleViolation) {
      for assignment in try planner.deliberation.newAssignments(of: draft) {
        guard let result else {
          made.append(assignment)
          continue
        }
        made.append(try planner.deliberation.reported(assignment, result.document, result.on))
      }
    } catch {
      throw ImportRefusal(.rule(error))
    }
    for assignment in made { planner.create(assignment) }
    return made.map(\.key)
  }

  /// What the row says otherwise than an assignment that is there.
  func amend(
    _ assignment: Assignment, line: Int, _ planner: inout ImportPlanner
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    try planner.claim(assignment.key, line: line)
    var set: [FieldMember] = []
    if number != nil {
      set = [
        FieldMember("title", .text(title)), FieldMember("source", .text(source)),
        FieldMember("issued", issued.fieldValue), FieldMember("unit", units.first.fieldValue),
      ]
    }
    if !cooperating.isEmpty { set.append(FieldMember("coop", cooperating.fieldValue)) }
    if let workKind { set.append(FieldMember("kind", workKind.fieldValue)) }
    if let person { set.append(FieldMember("person", person.fieldValue)) }
    if let follower { set.append(FieldMember("follower", follower.fieldValue)) }
    switch due {
    case nil: break
    case .some(.none): set.append(FieldMember("originalDue", .null))
    case .day(let day): set.append(FieldMember("originalDue", day.fieldValue))
    case .wording(let wording): set.append(FieldMember("dueText", .text(wording)))
    }
    guard let result, !assignment.hasReported(result.document, on: result.on) else {
      return try planner.amend(assignment.key, set, in: assignment)
    }
    // Judged before anything is taken, so that a result that is refused leaves no edit behind.
    do throws(RuleViolation) {
      _ = try planner.deliberation.reported(assignment, result.document, result.on)
    } catch {
      throw ImportRefusal(.rule(error))
    }
    let outcome = try planner.amend(assignment.key, set, in: assignment)
    try report(assignment.key, &planner)
    guard case .changed(let keys, let fields) = outcome else { return .changed([assignment.key], fields: ["result"]) }
    return .changed(keys, fields: fields + ["result"])
  }

  private func report(_ key: RecordKey, _ planner: inout ImportPlanner) throws(ImportRefusal) {
    guard let result, let id = RecordNumber<Assignment>(rawValue: key.id) else { return }
    _ = try planner.carryOut { deliberation throws(RuleViolation) in
      try deliberation.reportAssignment(id, result.document, result.on)
    }
  }
}

extension ImportPlanner {
  /// The units that a cell names, parted by semicolons.
  fileprivate mutating func units(_ cells: ImportCells, _ column: String) throws(ImportRefusal) -> [Code<OrgUnit>] {
    var found: [Code<OrgUnit>] = []
    for name in try cells.list(column) { found.append(try unit(name, on: deliberation.today, column)) }
    return found
  }
}

extension Assignment {
  /// Whether a result was reported before, be it waiting, accepted or sent back.
  fileprivate func hasReported(_ document: String, on day: CalendarDay) -> Bool {
    if let result, result.document == document, result.on == day { return true }
    return returns.contains { $0.document == document && $0.resultDay == day }
  }
}
