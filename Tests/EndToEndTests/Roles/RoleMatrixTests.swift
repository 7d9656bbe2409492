import Domain
import Testing

@Suite struct RoleMatrixTests {
  /// Roles try every command, each in a copy of the store: it is done, or refused with 77 and nothing on standard output.
  @Test func everyRoleMayDoWhatItIsForAndNothingElse() throws {
    let desk = try Desk.sample()
    let stage = try RoleStage { account, words in try desk.run(words + ["--as", account]) }
    let table = RoleTable(stage)
    var stores: [String: String] = [:]
    for (_, account) in RoleTable.accounts { stores[account] = try desk.copyStore(as: account) }
    for (position, row) in table.rows.enumerated() {
      for (role, account) in table.tried(at: position) {
        let place = ["--as", account, "--store", try #require(stores[account])]
        let outcome = try desk.run(row.words + place)
        let isAllowed = row.allowed.contains(role)
        #expect(outcome.status == (isAllowed ? 0 : 77), "\(role): \(row): \(outcome.complaints)")
        guard !isAllowed else { continue }
        #expect(outcome.output.isEmpty, "\(role): \(row)")
        #expect(outcome.complaints.contains("kycuong: Tài khoản “\(account)”"), "\(role): \(outcome.complaints)")
      }
    }
  }

  /// Whatever was refused, the store is as it was.
  @Test func aRefusalLeavesNoEntry() throws {
    let desk = try Desk.sample()
    let before = try desk.done("verify")
    for words in [["units", "add", "--name", "X", "--kind", "so"], RoleStage.flag + ["--summary", "x"]] {
      #expect(try desk.run(words + ["--as", "xem01"]).status == 77)
      #expect(try desk.run(words + ["--as", "ai"]).status == 77)
    }
    #expect(try desk.done("verify") == before)
  }
}
