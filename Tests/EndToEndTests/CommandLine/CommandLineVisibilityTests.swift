import JSON
import Testing

/// What is not yet established, and who is concerned, reaches nobody who may not see it, by no command and no format.
@Suite struct CommandLineVisibilityTests {
  private static let secret = "Bimat"
  private static let veiled = ["xem01", "dv01", "vp01", "qt01"]

  /// A desk with one incident that is only flagged and one that is confirmed, full of texts that nobody else may read.
  private func stage() throws -> (desk: Desk, flagged: String, confirmed: String, head: String) {
    let desk = try Desk.sample()
    let words =
      RoleStage.flag + [
        "--as", "ttv01", "--summary", "\(Self.secret) một", "--evidence", "\(Self.secret) hai",
      ]
    let flagged = try #require(try desk.done(words).first)
    let confirmed = try #require(try desk.done(words).first)
    try desk.done("incidents", "verify", confirmed, "--as", "ttv02", "--finding", "\(Self.secret) ba")
    try desk.done(
      "incidents", "confirm", confirmed, "--as", "gs01", "--severity", "less-serious", "--cause", "\(Self.secret) bốn")
    let seen = try desk.objects("incidents", "list", "id:\(confirmed)", "--as", "gs01").first
    guard case .string(let head)? = seen?["headName"], case .string(let summary)? = seen?["summary"] else {
      throw Program.SpawnError(code: 0)
    }
    #expect(summary.contains(Self.secret), "those who may see it do")
    return (desk, flagged, confirmed, head)
  }

  @Test func listsShowNoMoreThanTheRoleMaySee() throws {
    let (desk, flagged, confirmed, head) = try stage()
    for account in Self.veiled {
      for format in account == "xem01" ? ["table", "json", "csv"] : ["json"] {
        for filter in [[], ["bimat"], ["id:\(flagged)"], ["id:\(confirmed)"], ["--as-of", "100000000"]] {
          let words = ["incidents", "list", "--as", account, "--format", format] + filter
          let outcome = try desk.run(words)
          #expect(outcome.status == (filter.first == "--as-of" ? 65 : 0), "\(words): \(outcome.complaints)")
          for hidden in [Self.secret, flagged, head] {
            #expect(!outcome.text.contains(hidden) && !outcome.complaints.contains(hidden), "\(words): \(hidden)")
          }
          #expect(outcome.text.contains(confirmed) == (filter.isEmpty || filter == ["id:\(confirmed)"]), "\(words)")
        }
      }
    }
  }

  @Test func noOtherCommandTellsOfIt() throws {
    let (desk, flagged, confirmed, _) = try stage()
    for account in Self.veiled {
      for words in [
        ["history", flagged], ["history", "incident/\(confirmed)"], ["incidents", "verify", flagged, "--finding", "x"],
        ["incidents", "confirm", flagged, "--severity", "less-serious", "--cause", "x"],
        ["incidents", "dismiss", flagged, "--reason", "x"], ["units", "list", "--format", "json"],
        ["assignments", "list", "!vv", "--format", "json"], ["overdue", "!vv", "--format", "csv"],
        ["history", "unit/so-y-te"],
      ] {
        let outcome = try desk.run(words + ["--as", account])
        #expect(outcome.status == 0 || outcome.status == 77, "\(words): \(outcome.complaints)")
        #expect(!(outcome.text + outcome.complaints).contains(Self.secret), "\(account): \(words)")
        #expect(!outcome.text.contains(flagged), "\(account): \(words)")
      }
    }
  }

  @Test func countsTellNothingOfWhatIsNotEstablished() throws {
    let desk = try Desk.sample()
    func count(_ account: String) throws -> JSONValue? {
      try desk.objects("units", "list", "--as", account).first { $0["id"] == .string("so-y-te") }?["incidents"]
    }
    let before = try (count("xem01"), count("gs01"))
    try desk.done(RoleStage.flag + ["--as", "ttv01", "--summary", "Thử"])
    #expect(try count("xem01") == before.0)
    #expect(try count("gs01") != before.1)
  }
}
