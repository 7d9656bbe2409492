/// One judgement: the state, the law, who asks, and the day on which it is written.
struct Deliberation {
  /// The state; whoever judges many commands together takes in what each of them does.
  var registry: Registry
  let rulebook: Rulebook
  let user: User
  let today: CalendarDay
  /// The role that was found to allow a whole file of commands, so that none of them is asked about again.
  var granted: Role?
  /// Highest numbers of codes ("ns-12") by kind, once somebody looked for them.
  var highestCodes: [RecordKind: Int] = [:]

  init(_ registry: Registry, _ rulebook: Rulebook, _ actor: Actor, _ today: CalendarDay) throws(RuleViolation) {
    guard let id = Code<User>(rawValue: actor.account), let user = registry.users[id] else {
      throw .unknownAccount(actor.account)
    }
    guard !user.isDisabled else { throw .disabledAccount(actor.account) }
    self.registry = registry
    self.rulebook = rulebook
    self.user = user
    self.today = today
  }

  var account: String { user.id.rawValue }

  func decide(_ command: Command) throws(RuleViolation) -> Decision {
    switch command {
    case .addAssignment(let draft): try addAssignment(draft)
    case .noteAssignment(let id, let text): try noteAssignment(id, text)
    case .reportAssignment(let id, let document, let day): try reportAssignment(id, document, day)
    case .acceptAssignment(let id): try acceptAssignment(id)
    case .flagIncident(let draft): try flagIncident(draft)
    case .verifyIncident(let id, let finding): try verifyIncident(id, finding)
    case .confirmIncident(let id, let severity, let cause): try confirmIncident(id, severity, cause)
    case .dismissIncident(let id, let reason): try dismissIncident(id, reason)
    case .incidentStep(let id, let step): try handle(id, step)
    case .returnAssignment(let id, let reason): try returnAssignment(id, reason)
    case .assignmentStep(let id, let step): try assignmentStep(id, step)
    case .urge(let ids): try urge(ids)
    case .addUnit(let draft): try addUnit(draft)
    case .renameUnit(let id, let name, let basis, _): try renameUnit(id, to: name, legalBasis: basis)
    case .addPerson(let draft): try addPerson(draft)
    case .appoint(let draft): try appoint(draft)
    case .endHeadship(let id, let day, let vacancy, _): try endHeadship(id, on: day, leavingVacancy: vacancy)
    case .edit(let edit): try self.edit(edit)
    case .evaluation(let command): try evaluate(command)
    case .addUser(let draft): try addUser(draft)
    case .setRoles(let id, let roles, _): try setRoles(of: id, to: roles)
    case .setDisabled(let id, let disabled, _): try setDisabled(id, disabled)
    case .suggestion(let command): try settle(command)
    case .register(let command): try decide(command)
    case .quarter(let command): try decide(command)
    case .together(let group): try decideTogether(group)
    case .importRecords(let request): try importRecords(request)
    case .reorganise(let request): try reorganise(request)
    }
  }

  /// The role by which the account may do this.
  func permit(_ permission: Permission) throws(RuleViolation) -> Role {
    if let granted { return granted }
    guard let role = rulebook.permissions.allows(permission, roles: user.roleSet) else {
      throw .notPermitted(
        account: account, permission: permission, allowedTo: rulebook.permissions.roles(allowing: permission))
    }
    return role
  }
}
