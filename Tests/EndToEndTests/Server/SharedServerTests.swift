import Glibc
import JSON
import Testing

extension DashboardTests {
  /// Many accounts on one store, over a real sshd and sudo.
  @Suite(.enabled(if: ServerRoom.lack == nil, "no shared server can be made: \(ServerRoom.lack ?? "")"))
  struct SharedServerTests {
    @Test func commandsComeOverSSH() async throws {
      let room = try await ServerRoom()
      let late = try room.ssh("ttv01", "overdue --format csv")
      #expect(late.status == 0, "\(late.complaints)")
      #expect(late.lines.first?.hasPrefix("id,unit,unitName,title,due") == true)
      #expect(late.text.split(whereSeparator: \.isNewline).count > 5)
      let found = try room.ssh("ttv01", #"kycuong units list "sở nội vụ" --format json"#)
      #expect(try found.objects().first?["id"] == .string("so-noi-vu"), "\(found.complaints)")
      #expect(try room.ssh("ttv01", "kycuong --version").status == 0)

      #expect(try room.ssh("moi01", "units list").status == 77)
      let added = try room.ssh("qt01", "users add moi01 --role viewer --name 'Người mới (mẫu)'")
      #expect(added.lines == ["moi01"], "\(added.complaints)")
      #expect(try room.ssh("moi01", "units list").status == 0)
      #expect(try room.ssh("qt01", "users disable moi01 --yes").status == 0)
      let gone = try room.ssh("moi01", "units list")
      #expect(gone.status == 77 && gone.output.isEmpty)
    }

    @Test func refusesWhatIsNotMeantToBe() async throws {
      let room = try await ServerRoom()
      let refused: [(account: String, line: String, status: Int32)] = [
        ("la01", "overdue", 77), ("la01", "units list --format json", 77), ("la01", "verify", 77),
        ("la01", "history unit/so-noi-vu", 77), ("la01", "users list", 77), ("la01", "law list", 77),
        ("la01", "config check", 77), ("la01", "checkpoint", 77),
        (
          "xem01",
          "incidents flag --unit so-y-te --decision 25/2013 --violation V-05 --act-date 2026-11-20 --summary x", 77
        ),
        ("xem01", "users list", 77), ("ttv01", "init --admin ttv01", 77), ("ttv01", "demo", 64),
        ("ttv01", "overdue --store /tmp/so", 64), ("ttv01", "overdue --config /tmp", 64),
        ("ttv01", "overdue --as gs01", 64), ("ttv01", "overdue -o /var/lib/kycuong/so.csv", 64),
        ("ttv01", "sh -c id", 64), ("ttv01", "/bin/sh", 64), ("ttv01", "overdue 'a", 64), ("ttv01", "", 64),
        ("ttv01", "overdue; id", 64), ("ttv01", "/usr/lib/openssh/sftp-server", 64),
      ]
      for (account, line, status) in refused {
        let outcome = try room.ssh(account, line)
        #expect(outcome.status == status, "\(account): \(line): \(outcome.complaints)")
        #expect(outcome.output.isEmpty, "\(account): \(line): \(outcome.text)")
        #expect(outcome.complaints.hasPrefix("kycuong: "), "\(account): \(line): \(outcome.complaints)")
      }
      let got = try room.sftp("ttv01")
      #expect(got.status != 0)
      #expect(access("\(room.desk.folder)/got", F_OK) != 0)
    }

    @Test func leadsNobodyAroundIt() async throws {
      let room = try await ServerRoom()
      let sudo = ["runuser", "-u", "ttv01", "--", "sudo", "-n", "-u", "kycuong"]
      #expect(try room.inside("runuser", "-u", "ttv01", "--", "/usr/bin/kycuong", "overdue").status == 77)
      #expect(
        try room.inside("runuser", "-u", "ttv01", "--", "env", "SUDO_UID=0", "/usr/bin/kycuong", "verify").status == 77)
      #expect(try room.inside("runuser", "-u", "kycuong", "--", "/usr/bin/kycuong", "overdue").status == 77)
      #expect(try room.inside("/usr/bin/kycuong", "verify").status == 77)
      #expect(try room.inside("runuser", "-u", "ttv01", "--", "ls", "/var/lib/kycuong").status != 0)
      #expect(try room.inside(sudo[0], sudo[1], sudo[2], sudo[3], "sudo", "-n", "-u", "kycuong", "/bin/sh").status == 1)
      #expect(try room.inside("sudo", "-n", "-u", "kycuong", "--", "/usr/bin/kycuong", "verify").status == 0)
      #expect(try room.inside("sudo", "-n", "-u", "kycuong", "--", "/usr/bin/kycuong", "checkpoint").status == 0)
      #expect(try room.inside("sudo", "-n", "-u", "kycuong", "--", "/usr/bin/kycuong", "overdue").status == 77)

      let file = "/etc/kycuong/kycuong.json"
      for (spoil, mend) in [
        (["chmod", "g+w", file], ["chmod", "g-w", file]), (["chown", "ttv01", file], ["chown", "root", file]),
        (["chmod", "o+w", "/etc/kycuong"], ["chmod", "o-w", "/etc/kycuong"]),
      ] {
        #expect(try room.inside(spoil[0], spoil[1], spoil[2]).status == 0)
        let outcome = try room.ssh("ttv01", "overdue")
        #expect(outcome.status == 78 && outcome.output.isEmpty, "\(spoil): \(outcome.complaints)")
        #expect(try room.inside(mend[0], mend[1], mend[2]).status == 0)
      }
      #expect(try room.ssh("ttv01", "overdue").status == 0)
    }

    @Test func twoPeopleWorkInOneStore() async throws {
      let room = try await ServerRoom()
      let inspector = try room.dashboard("ttv01")
      let supervisor = try room.dashboard("gs01")
      try await inspector.wait(for: "[3 Quá hạn")
      try await supervisor.wait(for: "[3 Quá hạn")
      try supervisor.press("4")
      try await supervisor.wait(for: "[4 Vụ việc")
      try await flag(on: inspector)
      try await supervisor.wait(for: "vừa được ttv01 cập nhật")
      let saved = try await inspector.wait(for: "Đã lưu VV-").line(with: "Đã lưu VV-")
      let id = "VV-" + (saved.split(separator: "VV-").last?.prefix(9) ?? "")

      #expect(try room.ssh("ttv01", "incidents verify \(id) --finding 'Đúng'").status == 1)
      let verified = try room.ssh("ttv02", "incidents verify \(id) --finding 'Đúng: có văn bản giao.'")
      #expect(verified.status == 0, "\(verified.complaints)")
      try await confirm(id, on: supervisor)
      let history = try room.ssh("gs01", "history incident/\(id) --format json").objects()
      let steps = history.filter { $0["field"] == .string("state") }
      #expect(steps.map { $0["account"] } == ["ttv01", "ttv02", "gs01"].map { .string($0) })
      for account in ["ttv01", "gs01"] { try await expectUser(of: account, in: room) }
    }

    @Test func keepsTheAccountThatSignedIn() async throws {
      let room = try await ServerRoom()
      let terminal = try room.dashboard("xem01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("F2")
      try await terminal.wait(for: "─ Lệnh ")
      try terminal.type("doi tai khoan")
      let palette = try await terminal.wait(for: "doi tai khoan")
      #expect(!palette.contains("Đổi tài khoản"), "\(palette)")
    }

    @Test func takesNoVariableThatLeadsAstray() async throws {
      let room = try await ServerRoom()
      let hostile = [
        "KYCUONG_STORE=/tmp/so", "KYCUONG_CONFIG=/tmp", "KYCUONG_TODAY=2020-01-01", "LC_ALL=/tmp/loi", "LANG=../loi",
        "LOCPATH=/tmp", "TERMINFO=/tmp", "LD_PRELOAD=/tmp/x.so", "SUDO_UID=0", "HOME=/tmp", "NO_COLOR=1",
      ]
      let command = ["runuser", "-u", "ttv01", "--", "env"] + hostile + ["sudo", "-n", "-u", "kycuong"]
      let terminal = try room.terminal(inside: command + ["--", "/usr/bin/kycuong"])
      try await terminal.wait(for: "[3 Quá hạn ", "ttv01")
      let process = try #require(try room.inside("pgrep", "-u", "kycuong", "-x", "kycuong").lines.first)
      let bytes = try room.inside("cat", "/proc/\(process)/environ").output
      let variables = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      #expect(!variables.isEmpty && hostile.dropLast().allSatisfy { !variables.contains($0) }, "\(variables)")
      #expect(variables.contains("NO_COLOR=1"))
      for name in ["KYCUONG_", "LOCPATH", "TERMINFO", "LD_"] {
        #expect(!variables.contains { $0.hasPrefix(name) }, "\(variables)")
      }
    }

    @Test func endsWithItsLine() async throws {
      let room = try await ServerRoom()
      let terminal = try room.dashboard("ttv01")
      try await terminal.wait(for: "[3 Quá hạn", "F10")
      try terminal.resize(to: (80, 24))
      try await terminal.wait(until: "a screen of 80x24") { $0.lines.prefix(24).last?.contains("F10") == true }
      #expect(try room.inside("pgrep", "-u", "kycuong", "-x", "kycuong").status == 0)
      try terminal.close()
      let looking = { try room.inside("pgrep", "-u", "kycuong", "-x", "kycuong").status }
      try await wait(until: "the end of the dashboard", place: "endsWithItsLine", looking: looking) { $0 == 1 }
    }

    @Test func suffersNoHarmFromALimitOfThePersonsShell() async throws {
      let room = try await ServerRoom()
      let flag = """
        ulimit -f 1; exec sudo -n -u kycuong -- /usr/bin/kycuong incidents flag --unit so-y-te --decision 25/2013 \
          --violation V-05 --act-date 2026-11-20 --summary x
        """
      let refused = try room.inside("runuser", "-u", "ttv01", "--", "sh", "-c", flag)
      #expect(refused.status == 74 && refused.output.isEmpty, "\(refused)")
      let verified = try room.inside("sudo", "-n", "-u", "kycuong", "--", "/usr/bin/kycuong", "verify")
      #expect(verified.status == 0, "\(verified.text)")
      let flagged = try room.inside(
        "runuser", "-u", "ttv01", "--", "sh", "-c", flag.replacing("ulimit -f 1; ", with: ""))
      #expect(flagged.status == 0 && flagged.lines == ["VV-2026-0009"], "\(flagged)")
    }

    /// Flags the assignment that is late longest, by the form.
    private func flag(on terminal: TmuxTerminal) async throws {
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc", "quá hạn từ 09/04/2026")
      try terminal.type("9/4/2026")
      try terminal.press("Tab")
      try await terminal.wait(for: "09/04/2026 ", "Chính thức, từ")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("chua dam bao tien do")
      try await terminal.wait(for: ">Chưa đảm bảo tiến độ")
      try terminal.press("Enter")
      try terminal.press("Tab")
      try terminal.type("Chậm công bố danh mục đề tài.")
      try await terminal.wait(for: "Chậm công bố danh mục")
      try terminal.press("F2")
    }

    private func confirm(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("/")
      try terminal.type("id:\(id)")
      try terminal.press("Enter", "Home")
      try await terminal.wait(until: "the incident alone") { screen in
        screen.contains("1-1 / 1") && screen.line(with: "> ").contains(id.suffix(4))
      }
      try terminal.press("F6")
      try await terminal.wait(for: "Bước tiếp theo \(id)", "> Xác nhận vi phạm")
      try terminal.press("Enter")
      try await terminal.wait(for: "Mức độ *", "Nguyên nhân *")
      try terminal.type("it nghiem trong")
      try await terminal.wait(for: ">Ít nghiêm trọng")
      try terminal.press("Enter")
      try terminal.type("Không phân công người theo dõi.")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id)", "Đã xác nhận")
    }

    /// The journal names the person's own user id, not that of the service account.
    private func expectUser(of account: String, in room: ServerRoom) async throws {
      let user = try room.inside("id", "-u", account).lines.first ?? ""
      let lines = try room.inside("sh", "-c", "tail -n 3 /var/lib/kycuong/store/journal/*.jsonl").text
      #expect(lines.contains(#""uid":\#(user),"n":"\#(account)""#), "\(lines)")
    }
  }
}
