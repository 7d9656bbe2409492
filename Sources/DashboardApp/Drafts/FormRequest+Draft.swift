import Domain

extension FormRequest {
  /// The name under which drafts of the form are kept, and the record that it is about.
  var draftKey: (form: String, subject: RecordKey?) {
    switch self {
    case .flag(let unit, let assignment): ("incidents.flag", assignment.map(\.key) ?? unit.map(\.key))
    // Which tasks were marked stands in the form's own field, so the draft goes on as one of a flag on none.
    case .flagMarked: ("incidents.flag", nil)
    case .step(let step, let id): ("incidents.\(step.rawValue)", id.key)
    case .addAssignment(let unit): ("assignments.add", unit.map(\.key))
    case .editAssignment(let id): ("assignments.edit", id.key)
    case .copyAssignment(let id): ("assignments.copy", id.key)
    case .noteAssignment(let id): ("assignments.note", id.key)
    case .nextStep(let id): ("assignments.next", id.key)
    // What was typed for several is about none of them alone.
    case .term(let kind, let ids): ("assignments.\(kind.rawValue)", ids.count == 1 ? ids.first?.key : nil)
    case .addUnit(let parent): ("units.add", parent.map(\.key))
    case .editUnit(let id): ("units.edit", id.key)
    case .renameUnit(let id): ("units.rename", id.key)
    case .reorganise(let unit): ("units.reorganise", unit.map(\.key))
    case .appoint(let id): ("units.appoint", id.key)
    case .editHeadship(let id): ("headships.edit", id.key)
    case .endHeadship(let id): ("headships.end", id.key)
    case .addPerson(let unit): ("people.add", unit.map(\.key))
    case .editPerson(let id): ("people.edit", id.key)
    case .acceptSuggestion(let id): ("suggestions.accept", RecordKey(.suggestion, id.rawValue))
    case .dismissSuggestion(let id): ("suggestions.dismiss", RecordKey(.suggestion, id.rawValue))
    case .addUser: ("users.add", nil)
    case .editUser(let id): ("users.edit", id.key)
    case .setRoles(let id): ("users.roles", id.key)
    case .setDisabled(let id): ("users.disable", id.key)
    case .register(let request): request.draftKey
    case .evaluation(let request): request.draftKey
    case .freezeQuarter(let quarter): ("quarters.freeze", RecordKey(.quarterlyReport, quarter.code.lowercased()))
    }
  }

  /// The request that a draft was kept for; nil where no form has that name, or not for such a record.
  init?(form: String, subject: RecordKey?) {
    if let request = RegisterFormRequest(form: form, subject: subject) {
      self = .register(request)
      return
    }
    let request =
      if let subject { FormRequest.about(subject, form) } else { FormRequest.making(form) }
    guard let request else { return nil }
    self = request
  }

  /// Forms that make something new and were opened on no record.
  private static func making(_ form: String) -> FormRequest? {
    switch form {
    case "incidents.flag": .flag(unit: nil, assignment: nil)
    case "assignments.add": .addAssignment(unit: nil)
    case "units.add": .addUnit(parent: nil)
    case "units.reorganise": .reorganise(nil)
    case "people.add": .addPerson(nil)
    case "users.add": .addUser
    default: nil
    }
  }

  private static func about(_ key: RecordKey, _ form: String) -> FormRequest? {
    switch key.kind {
    case .unit: Code<OrgUnit>(rawValue: key.id).flatMap { about(unit: $0, form) }
    case .assignment: RecordNumber<Assignment>(rawValue: key.id).flatMap { about(assignment: $0, form) }
    case .incident: RecordNumber<Incident>(rawValue: key.id).flatMap { about(incident: $0, form) }
    case .person: Code<Person>(rawValue: key.id).flatMap { form == "people.edit" ? .editPerson($0) : nil }
    case .headship: Code<Headship>(rawValue: key.id).flatMap { about(headship: $0, form) }
    case .user: Code<User>(rawValue: key.id).flatMap { about(user: $0, form) }
    case .evaluation: EvaluationFormRequest(form: form, subject: key).map { .evaluation($0) }
    case .suggestion, .law, .fileImport, .urging,
      .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      nil
    case .quarterlyReport: Quarter(key.id).map { .freezeQuarter($0) }
    }
  }

  private static func about(unit: Code<OrgUnit>, _ form: String) -> FormRequest? {
    switch form {
    case "incidents.flag": .flag(unit: unit, assignment: nil)
    case "assignments.add": .addAssignment(unit: unit)
    case "units.add": .addUnit(parent: unit)
    case "units.edit": .editUnit(unit)
    case "units.rename": .renameUnit(unit)
    case "units.reorganise": .reorganise(unit)
    case "units.appoint": .appoint(unit)
    case "people.add": .addPerson(unit)
    default: nil
    }
  }

  private static func about(assignment: RecordNumber<Assignment>, _ form: String) -> FormRequest? {
    switch form {
    case "incidents.flag": .flag(unit: nil, assignment: assignment)
    case "assignments.edit": .editAssignment(assignment)
    case "assignments.copy": .copyAssignment(assignment)
    case "assignments.note": .noteAssignment(assignment)
    case "assignments.next": .nextStep(assignment)
    default: AssignmentStepKind.allCases.first { "assignments.\($0.rawValue)" == form }.map { .term($0, [assignment]) }
    }
  }

  private static func about(incident: RecordNumber<Incident>, _ form: String) -> FormRequest? {
    IncidentStep.allCases.first { "incidents.\($0.rawValue)" == form }.map { .step($0, incident) }
  }

  private static func about(headship: Code<Headship>, _ form: String) -> FormRequest? {
    switch form {
    case "headships.edit": .editHeadship(headship)
    case "headships.end": .endHeadship(headship)
    default: nil
    }
  }

  private static func about(user: Code<User>, _ form: String) -> FormRequest? {
    switch form {
    case "users.edit": .editUser(user)
    case "users.roles": .setRoles(user)
    case "users.disable": .setDisabled(user)
    default: nil
    }
  }
}

extension RecordNumber where Owner: Record {
  /// The key of the record.
  fileprivate var key: RecordKey { RecordKey(Owner.kind, rawValue) }
}

extension Code where Owner: Record {
  /// The key of the record.
  fileprivate var key: RecordKey { RecordKey(Owner.kind, rawValue) }
}
