import Domain

/// The forms of the registers.
package enum RegisterFormRequest: Hashable, Sendable {
  /// A new entry; the unit is the one on the screen below.
  case add(Register, unit: Code<OrgUnit>?)
  case edit(RecordKey)
  case annul(RecordKey)
  case addFinding(RecordNumber<Check>)
  /// What followed from a finding, counted from 1; nil leaves the choice to the person.
  case follow(RecordNumber<Check>, finding: Int?)
  case flag(IncidentBasis)
  case assign(RecordNumber<WorkPlanItem>)

  /// The form, filled with what the records say; nil where the entry it is about cannot be seen.
  func dialog(_ app: AppState) -> (any Dialog)? {
    guard let registers = app.index?.registry.registers else { return nil }
    switch self {
    case .add(let register, let unit): return RegisterFormRequest.adding(register.type, unit, app)
    case .edit(let key): return registers.entry(key).map { RegisterFormRequest.editing($0, app) }
    case .annul(let key): return registers.entry(key).map { RegisterFormRequest.annulling($0, app) }
    case .addFinding(let id): return registers.checks[id].map { FormDialog(FindingForm($0), app) }
    case .follow(let id, let finding):
      return registers.checks[id].map { FormDialog(FollowForm($0, finding: finding, app), app) }
    case .flag(let basis): return FlagForm(on: basis, app).map { FormDialog($0, app) }
    case .assign(let id): return AddAssignmentForm(from: id, app).map { FormDialog($0, app) }
    }
  }

  private static func adding<R: RegisterRecord>(
    _ type: R.Type, _ unit: Code<OrgUnit>?, _ app: AppState
  ) -> any Dialog { FormDialog(EntryForm<R>(unit: unit, app), app) }

  private static func editing<R: RegisterRecord>(_ entry: R, _ app: AppState) -> any Dialog {
    FormDialog(EntryForm(editing: entry, app), app)
  }

  private static func annulling<R: RegisterRecord>(_ entry: R, _ app: AppState) -> any Dialog {
    FormDialog(AnnulForm(entry), app)
  }
}

extension RegisterFormRequest {
  /// The name under which drafts of the form are kept, and the record that it is about.
  var draftKey: (form: String, subject: RecordKey?) {
    switch self {
    case .add(let register, let unit):
      ("registers.add.\(register.rawValue)", unit.map { RecordKey(.unit, $0.rawValue) })
    case .edit(let key): ("registers.edit", key)
    case .annul(let key): ("registers.annul", key)
    case .addFinding(let id): ("registers.finding", RecordKey(.check, id.rawValue))
    case .follow(let id, _): ("registers.follow", RecordKey(.check, id.rawValue))
    case .flag(.finding(let id, let number)): ("registers.flag.\(number)", RecordKey(.check, id.rawValue))
    case .flag(.advice(let id)): ("registers.flag", RecordKey(.advice, id.rawValue))
    case .assign(let id): ("registers.assign", RecordKey(.planItem, id.rawValue))
    }
  }

  /// The request that a draft was kept for; nil where no form of the registers has that name.
  init?(form: String, subject: RecordKey?) {
    let parts = form.split(separator: ".").map(String.init)
    guard parts.count >= 2, parts[0] == "registers" else { return nil }
    if parts[1] == "add", parts.count == 3, let register = Register(rawValue: parts[2]) {
      self = .add(register, unit: subject.flatMap { $0.kind == .unit ? Code(rawValue: $0.id) : nil })
    } else if let subject, subject.kind.register != nil {
      guard let found = RegisterFormRequest.about(subject, parts) else { return nil }
      self = found
    } else {
      return nil
    }
  }

  private static func about(_ key: RecordKey, _ parts: [String]) -> RegisterFormRequest? {
    let check = key.kind == .check ? RecordNumber<Check>(rawValue: key.id) : nil
    switch parts[1] {
    case "edit": return .edit(key)
    case "annul": return .annul(key)
    case "finding": return check.map { .addFinding($0) }
    case "follow": return check.map { .follow($0, finding: nil) }
    case "flag":
      if let check, parts.count == 3, let number = Int(parts[2]) { return .flag(.finding(check, number)) }
      return key.kind == .advice ? RecordNumber(rawValue: key.id).map { .flag(.advice($0)) } : nil
    case "assign": return key.kind == .planItem ? RecordNumber(rawValue: key.id).map { .assign($0) } : nil
    default: return nil
    }
  }
}
