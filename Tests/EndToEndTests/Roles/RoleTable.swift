import Domain
import StoreTestSupport

/// Which role may do what, as people were told it: written from the description of the roles, not from `Config/roles.json`,
/// so that a slip in either shows.
struct RoleTable {
  /// One command line and the roles that it is for.
  struct Row: CustomStringConvertible {
    let words: [String]
    let allowed: Set<Role>

    var description: String { words.joined(separator: " ") }
  }

  /// Roles that accounts can hold, each with the account of the sample that holds it alone.
  static let accounts: [(role: Role, account: String)] = [
    (.viewer, "xem01"), (.unit, "dv01"), (.inspector, "ttv02"), (.supervisor, "gs01"), (.office, "vp01"),
    (.homeAffairs, "snv01"), (.leader, "ld01"), (.legal, "pc01"), (.admin, "qt01"),
  ]

  /// The commands that change records.
  let writing: [Row]
  /// All commands.
  let rows: [Row]

  init(_ stage: RoleStage) {
    writing = RoleTable.register(stage) + RoleTable.assignments(stage) + RoleTable.incidents(stage)
    rows = RoleTable.reading(stage) + writing
  }

  /// The accounts that try a row: every one at the large size, else two that may and three that may not, other ones from
  /// row to row.
  func tried(at position: Int) -> [(role: Role, account: String)] {
    let (may, mayNot) = (
      RoleTable.accounts.filter { rows[position].allowed.contains($0.role) },
      RoleTable.accounts.filter { !rows[position].allowed.contains($0.role) }
    )
    func some(_ accounts: [(role: Role, account: String)], _ count: Int) -> [(role: Role, account: String)] {
      (0..<min(count, accounts.count)).map { accounts[(position + $0) % accounts.count] }
    }
    return TestSize.isLarge ? RoleTable.accounts : some(may, 2) + some(mayNot, 3)
  }

  private static let everybody = Set(accounts.map(\.role))
  /// Those who see all of every incident.
  private static let seeingAll: Set<Role> = [.inspector, .supervisor, .homeAffairs, .leader, .legal]

  private static func reading(_ stage: RoleStage) -> [Row] {
    let lists = [
      ["units", "list"], ["units", "history", "so-y-te"], ["heads", "list", "so-y-te"], ["people", "list"],
      ["assignments", "list"], ["overdue"], ["incidents", "list"], ["history", "unit/so-y-te"],
      ["history", stage.reportable], ["law", "list"], ["law", "show", "D25"], ["config", "check"], ["verify"],
      ["assignments", "list", "--as-of", "100", "--format", "json"], ["report", "quarter"],
    ]
    return lists.map { Row(words: $0, allowed: everybody) } + [
      Row(words: ["history", stage.flagged], allowed: seeingAll),
      Row(words: ["suggestions", "list"], allowed: seeingAll),
      Row(words: ["report", "evaluation", "2026", "--format", "csv"], allowed: seeingAll),
      Row(words: ["users", "list"], allowed: [.admin]),
      Row(words: ["history", "user/xem01"], allowed: [.admin]),
      Row(words: ["checkpoint"], allowed: [.admin]),
    ]
  }

  private static func register(_ stage: RoleStage) -> [Row] {
    let commands = [
      ["units", "add", "--name", "Ban Thử", "--kind", "ban"],
      ["units", "edit", "so-y-te", "--note", "thử"],
      ["units", "rename", "so-y-te", "--name", "Sở Y tế mới", "--from", "+20"],
      ["people", "add", "--name", "Lê Thị Mẫu"],
      ["people", "edit", stage.person, "--note", "thử"],
      [
        "heads", "appoint", "so-noi-vu", "--person", stage.person, "--title", "Quyền Giám đốc", "--mode", "acting",
        "--from", "+0", "--beside",
      ],
      ["heads", "end", "so-y-te", "--on", "+5"],
      ["heads", "edit", stage.headship, "--document", "QĐ số 9/QĐ-UBND"],
      ["users", "add", "moi09", "--role", "viewer"],
      ["users", "edit", "ttv03", "--name", "Thanh tra viên 3 (thử)"],
      ["users", "roles", "ttv03", "inspector", "legal"],
      ["users", "disable", "ttv03"],
    ]
    return commands.map { Row(words: $0, allowed: [.admin]) }
  }

  private static func assignments(_ stage: RoleStage) -> [Row] {
    [
      Row(
        words: [
          "assignments", "add", "--unit", "so-y-te", "--title", "Thử", "--source", "CV 1", "--issued", "+0", "--no-due",
        ], allowed: [.office]),
      Row(words: ["assignments", "edit", stage.reportable, "--title", "Thử khác"], allowed: [.office]),
      Row(words: ["assignments", "note", stage.reportable, "--text", "Đang làm"], allowed: [.office]),
      Row(
        words: ["assignments", "report", stage.reportable, "--document", "BC 1", "--on", "+0"],
        allowed: [.office, .unit]),
      Row(words: ["assignments", "report", stage.ofAnother, "--document", "BC 1", "--on", "+0"], allowed: [.office]),
      Row(words: ["assignments", "accept", stage.acceptable], allowed: [.office]),
      Row(words: ["assignments", "return", stage.returnable, "--reason", "Thiếu"], allowed: [.office]),
      Row(words: ["urge", stage.late, "--yes"], allowed: [.office, .supervisor]),
    ] + terms(stage).map { Row(words: ["assignments"] + $0, allowed: [.office]) }
  }

  /// Steps in the life of assignments, in an order in which one account can take them all.
  private static func terms(_ stage: RoleStage) -> [[String]] {
    let act = ["--document", "CV 5", "--on", "+0"]
    let reason = ["--reason", "Thử"]
    return [
      ["extend", stage.changeable, "--to", "+60", "--document", "CV 5", "--granted", "+0", "--signer", "PCT"],
      ["judge", stage.changeable, "--unit", "so-xay-dung", "--verdict", "late"] + act,
      ["suspend", stage.changeable] + act + reason, ["resume", stage.changeable] + act,
      ["transfer", stage.changeable, "--to", "so-noi-vu"] + act + reason,
      ["cancel", stage.cancellable] + act + reason,
      ["excuse", stage.late, "--signer", "PCT"] + act + reason,
      ["cause", stage.late, "--text", "Thiếu số liệu"],
    ]
  }

  private static func incidents(_ stage: RoleStage) -> [Row] {
    [
      Row(words: RoleStage.flag + ["--summary", "Thử"], allowed: [.inspector]),
      Row(words: ["incidents", "verify", stage.flagged, "--finding", "Đúng"], allowed: [.inspector]),
      Row(
        words: ["incidents", "confirm", stage.verified, "--severity", "less-serious", "--cause", "Thử"],
        allowed: [.supervisor]),
      Row(words: ["incidents", "dismiss", stage.dismissible, "--reason", "Thử"], allowed: [.supervisor]),
      Row(
        words: ["evaluation", "propose", "2026", "--unit", "so-y-te", "--points", "87,5"], allowed: [.homeAffairs]),
      Row(
        words: ["evaluation", "set", "2026", "--unit", "so-y-te", "--grade", "tot", "--reason", "Thử"],
        allowed: [.homeAffairs]),
      Row(words: ["suggestions", "dismiss", stage.suggested, "--reason", "Thử"], allowed: [.inspector]),
    ]
  }
}
