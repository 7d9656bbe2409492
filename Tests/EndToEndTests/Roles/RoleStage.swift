import JSON
import Testing

/// Records on which every command of the role table can be done once.
struct RoleStage {
  /// An open assignment of the unit that dv01 reports for.
  let reportable: String
  let ofAnother: String
  let acceptable: String
  let returnable: String
  /// Flagged by ttv01.
  let flagged: String
  /// Flagged by ttv01, verified by ttv03.
  let verified: String
  let dismissible: String
  /// A suggestion that the rules make of an assignment given long ago.
  let suggested: String
  /// Open, not yet due, with a cooperating unit.
  let changeable: String
  let cancellable: String
  /// Late since long ago.
  let late: String
  let person: String
  let headship: String

  static let flag = [
    "incidents", "flag", "--unit", "so-y-te", "--decision", "25/2013", "--violation", "V-05", "--act-date", "+0",
  ]

  /// - Parameter run: runs a command as an account.
  init(_ run: (_ account: String, _ words: [String]) throws -> Program.Outcome) throws {
    func done(_ account: String, _ words: [String]) throws -> String {
      let outcome = try run(account, words)
      try #require(outcome.status == 0, "\(account): \(words): \(outcome.complaints)")
      return outcome.lines.first ?? ""
    }
    func assignment(_ unit: String) throws -> String {
      try done(
        "vp01",
        [
          "assignments", "add", "--unit", unit, "--title", "Dựng sẵn", "--source", "CV 7", "--issued", "+0", "--due",
          "+30",
        ])
    }
    func reported() throws -> String {
      let id = try assignment("so-y-te")
      _ = try done("vp01", ["assignments", "report", id, "--document", "BC 7", "--on", "+0"])
      return id
    }
    func verified() throws -> String {
      let id = try done("ttv01", RoleStage.flag + ["--summary", "Dựng sẵn"])
      _ = try done("ttv03", ["incidents", "verify", id, "--finding", "Đúng"])
      return id
    }
    _ = try done("qt01", ["users", "add", "ttv03", "--role", "inspector"])
    let users = try run("qt01", ["users", "list", "--format", "json"]).objects()
    guard case .string(let own)? = users.first(where: { $0["id"] == .string("dv01") })?["unit"] else {
      throw Program.SpawnError(code: 0)
    }
    reportable = try assignment(own)
    ofAnother = try assignment("so-y-te")
    acceptable = try reported()
    returnable = try reported()
    flagged = try done("ttv01", RoleStage.flag + ["--summary", "Dựng sẵn"])
    self.verified = try verified()
    dismissible = try verified()
    let longLate = try done(
      "vp01",
      [
        "assignments", "add", "--unit", "so-y-te", "--title", "Dựng sẵn", "--source", "CV 8", "--issued", "2026-01-05",
        "--due", "2026-02-05",
      ])
    suggested = "late.\(longLate.lowercased())"
    changeable = try done(
      "vp01",
      [
        "assignments", "add", "--unit", "so-y-te", "--coop", "so-xay-dung", "--title", "Dựng sẵn", "--source", "CV 9",
        "--issued", "+0", "--due", "+30",
      ])
    cancellable = try assignment("so-y-te")
    late = try done(
      "vp01",
      [
        "assignments", "add", "--unit", "so-y-te", "--title", "Dựng sẵn", "--source", "CV 10", "--issued",
        "2026-03-05", "--due", "2026-04-05",
      ])
    person = try done("qt01", ["people", "add", "--name", "Trần Văn Mẫu"])
    headship = try done(
      "qt01",
      [
        "heads", "appoint", "so-y-te", "--person", person, "--title", "Giám đốc", "--from", "+0",
      ])
  }
}
