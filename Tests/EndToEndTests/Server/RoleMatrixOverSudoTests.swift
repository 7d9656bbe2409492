import Domain
import Testing

extension DashboardTests {
  /// The table of roles on a shared server, by the way that sshd's forced command takes.
  @Suite(.enabled(if: ServerRoom.lack == nil, "no shared server can be made: \(ServerRoom.lack ?? "")"))
  struct RoleMatrixOverSudoTests {
    /// A command that a forced command gets as it came over ssh.
    private func run(_ words: [String], as account: String, in room: ServerRoom) throws -> Program.Outcome {
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      return try room.inside(
        "runuser", "-u", account, "--", "env", "SSH_ORIGINAL_COMMAND=\(line)", "sudo", "-n", "-u", "kycuong", "--",
        "/usr/bin/kycuong")
    }

    @Test func everyRoleMayDoWhatItIsForAndNothingElse() async throws {
      let room = try await ServerRoom()
      try open(to: ["vp01", "snv01", "ld01", "pc01", "dv01", "ttv03"], in: room)
      let table = RoleTable(try RoleStage { account, words in try run(words, as: account, in: room) })
      for (position, row) in table.rows.enumerated() {
        let tried = table.tried(at: position)
        for (role, account) in tried where !row.allowed.contains(role) {
          let outcome = try run(row.words, as: account, in: room)
          #expect(outcome.status == 77 && outcome.output.isEmpty, "\(role): \(row): \(outcome.complaints)")
        }
        // All work in one store, where what is done once cannot be done again by the next role.
        guard let (role, account) = tried.first(where: { row.allowed.contains($0.role) }) else { continue }
        let outcome = try run(row.words, as: account, in: room)
        #expect(outcome.status == 0, "\(role): \(row): \(outcome.complaints)")
      }
    }

    @Test func overSSHToo() async throws {
      let room = try await ServerRoom()
      let added = try room.ssh("qt01", "units add --name 'Ban Thử' --kind ban --from +0 --format json")
      #expect(try added.objects().first?["id"] == .string("ban-thu"), "\(added.complaints)")
      #expect(try room.ssh("ttv01", "units edit ban-thu --note x").status == 77)
      #expect(try room.ssh("xem01", "units history ban-thu").status == 0)
      #expect(try room.ssh("xem01", "units list ban-thu --as-of 1").lines.count <= 1)
      for refused in [
        "units edit ban-thu --note x --as qt01", "units edit ban-thu --note x --today 2020-01-01",
        "units history ban-thu -o /tmp/x", "heads list so-y-te --store /tmp",
      ] {
        #expect(try room.ssh("qt01", refused).status == 64, "\(refused)")
      }
      let retried = try (1...2).map { _ in try room.ssh("qt01", "people add --name 'Lê Thị Mẫu' --request r-1") }
      #expect(retried[0].status == 0 && retried[0].lines == retried[1].lines)
    }

    /// Makes accounts of the machine; those of the store are there, or come with the stage.
    private func open(to accounts: [String], in room: ServerRoom) throws {
      for account in accounts {
        let made = try room.inside(
          "useradd", "--no-create-home", "--home-dir", "/", "--shell", "/bin/sh", "--groups", "kycuong", account)
        try #require(made.status == 0, "\(made.complaints)")
      }
    }
  }
}
