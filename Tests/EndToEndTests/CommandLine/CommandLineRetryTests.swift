import JSON
import Testing

@Suite struct CommandLineRetryTests {
  /// The number of the newest entry.
  private func newest(_ desk: Desk) throws -> Int {
    try #require(Int(try desk.done("checkpoint", "--as", "qt01").first ?? ""))
  }

  /// Each command that writes, sent twice under one request, gives the same answer and one entry.
  @Test func everyCommandWritesOnceForOneRequest() throws {
    let desk = try Desk.sample()
    let table = RoleTable(try RoleStage { account, words in try desk.run(words + ["--as", account]) })
    let before = try newest(desk)
    for (position, row) in table.writing.enumerated() {
      let account = try #require(RoleTable.accounts.first { row.allowed.contains($0.role) }?.account)
      let words = row.words + ["--as", account, "--request", "lan-\(position)"]
      let first = try desk.run(words)
      let again = try desk.run(words)
      #expect(first.status == 0, "\(row): \(first.complaints)")
      #expect(again.status == 0, "\(row): \(again.complaints)")
      #expect(first.output == again.output, "\(row)")
    }
    #expect(try newest(desk) == before + table.writing.count)
  }

  @Test func whatChangesNothingIsDoneWithoutAnEntry() throws {
    let desk = try Desk.sample()
    try desk.done("units", "edit", "so-y-te", "--as", "qt01", "--note", "một")
    let before = try newest(desk)
    for request in [[], ["--request", "lan-1"], ["--request", "lan-1"]] {
      let again = try desk.run(["units", "edit", "so-y-te", "--as", "qt01", "--note", " một "] + request)
      #expect(again.status == 0 && again.output.isEmpty)
      #expect(again.complaints.contains("Không có gì thay đổi"))
    }
    let record = try desk.objects("units", "edit", "so-y-te", "--as", "qt01", "--note", "một").first
    #expect(record?["note"] == .string("một"))
    #expect(try newest(desk) == before)
    try desk.done("units", "edit", "so-y-te", "--as", "qt01", "--note", "hai", "--request", "lan-1")
    #expect(try newest(desk) == before + 1)
  }

  @Test func anEditOfAnOlderVersionMergesOrIsAConflict() throws {
    let desk = try Desk.sample()
    let first = try #require(try desk.objects("units", "edit", "so-y-te", "--as", "qt01", "--note", "một").first)
    guard case .integer(let seen)? = first["version"] else {
      Issue.record("no version")
      return
    }
    try desk.done("units", "edit", "so-y-te", "--as", "qt01", "--note", "hai")
    let edit = { (words: [String], base: Int64) in
      try desk.run(["units", "edit", "so-y-te", "--as", "qt01", "--base", String(base)] + words)
    }
    #expect(try edit(["--basis", "QĐ 1"], seen).status == 0, "another field merges")
    let conflict = try edit(["--note", "ba"], seen)
    #expect(conflict.status == 75 && conflict.output.isEmpty)
    for part in ["Ghi chú", "qt01", "ba", "hai"] { #expect(conflict.complaints.contains(part)) }
    for impossible in [0, -1, seen + 10] { #expect(try edit(["--note", "bốn"], impossible).status != 0) }
    let now = try desk.objects("units", "edit", "so-y-te", "--as", "qt01", "--alias", "SYT").first
    #expect(now?["note"] == .string("hai") && now?["legalBasis"] == .string("QĐ 1"))
  }
}
