import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let account: FormField.Key = "id"
  static let displayName: FormField.Key = "displayName"
  static let roles: FormField.Key = "roles"
  static let disabled: FormField.Key = "disabled"
}

/// The fields that the forms of accounts share, and what can be chosen in them.
enum UserFields {
  static var displayName: FormField { User.formField(.displayName, .line(upTo: 200)) }

  static var roles: FormField {
    User.formField(
      .roles, .choices,
      hint: Phrase(
        "một tài khoản có thể có nhiều vai trò; Enter thêm hoặc bớt",
        "an account can hold several; Enter adds or takes out"),
      isRequired: true)
  }

  static var unit: FormField {
    User.formField(
      .unit, .choice,
      hint: Phrase("bắt buộc với vai trò đầu mối đơn vị", "needed by the role of unit focal point"))
  }

  static var person: FormField {
    User.formField(
      .person, .choice,
      hint: Phrase(
        "để không ai xử lý vụ việc của chính mình", "so that nobody decides on a case of their own"))
  }

  /// A role with what it may do.
  static func option(of role: Role, _ app: AppState) -> FormOption { role.option(app) }

  static func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .roles: Role.allCases.filter { $0 != .system }.map { option(of: $0, app) }.filter { query.matches($0) }
    case .unit, .person: AssignmentFields.options(of: key, matching: query, app)
    default: []
    }
  }

  /// What is no more than looking.
  private static let seeing: Set<Permission> = [
    .seeUnits, .seeAssignments, .seeCounts, .seeIncidents, .seeConfirmedIncidentsWithoutNames, .watchOverdue,
  ]

  /// What the chosen roles may do, so that nobody is given more than is meant.
  static func remarks(of roles: [Role], _ app: AppState) -> [FormRemark] {
    guard !roles.isEmpty else { return [] }
    let allowed = app.settings.rulebook.permissions.permissions(of: Set(roles))
    let telling = [
      Permission.manageUsers, .manageUnits, .addAssignment, .flagIncident, .verifyIncident, .confirmIncident,
      .reportOwnAssignment, .decideHandling,
    ]
    let deeds = telling.filter(allowed.contains)
    let others = Permission.allCases.filter { allowed.contains($0) && !seeing.contains($0) }
    let words = (deeds.isEmpty ? others : deeds).map { app.text(PermissionWords.label(of: $0)) }
    guard !words.isEmpty else { return [.info(app.text(Phrase("chỉ xem", "may only look")))] }
    let list = words.joined(separator: ", ")
    return [.info(app.text(Phrase("được: \(list)", "may: \(list)")))]
  }

  /// The lines above the fields of a form about one account.
  static func preface(of user: User, _ app: AppState) -> [Line] {
    let roles = user.roles.map { app.text($0.label) }.joined(separator: ", ")
    return [
      Line([Span(DisplayText(user.id.rawValue), .heading), Span("  \(user.displayName)", .value)]),
      Line("\(app.text(Phrase("Vai trò", "Roles"))): \(roles)", .dim),
    ]
  }
}

extension Form {
  /// The roles chosen.
  var chosenRoles: [Role] { self[.roles]?.options.compactMap { Role(rawValue: $0.id) } ?? [] }
}
