import Glibc
import Testing

extension DashboardTests {
  /// The program is killed, or its line is cut: the store stays well and nothing is half saved.
  @Suite struct SuddenEndTests {
    /// Opens the flag form on the longest late work and types into it, without saving.
    private func openFilledForm(on terminal: TmuxTerminal) async throws {
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc")
      try terminal.type("9/4/2026")
      try terminal.press("PgDn")
      try terminal.type("Nửa chừng")
      try await terminal.wait(for: "09/04/2026", "Nửa chừng")
    }

    /// The store is whole, has as many incidents as before, and lets the next one write.
    private func expectWell(_ desk: Desk, incidents: Int) throws {
      let verification = try desk.run("verify")
      #expect(verification.status == 0, "\(verification.text)")
      let list = try desk.run("incidents", "list", "--as", "gs01", "--format", "json")
      #expect(try list.objects().count == incidents)
      let note = try desk.run("assignments", "note", "NV-2026-000002", "--as", "vp01", "--text", "Còn ghi được")
      #expect(note.status == 0, "\(note.complaints)")
    }

    private func incidentCount(_ desk: Desk) throws -> Int {
      try desk.run("incidents", "list", "--as", "gs01", "--format", "json").objects().count
    }

    @Test func aKilledDashboardStartsAgainWithAllThatWasSaved() async throws {
      let desk = try Desk.sample()
      let count = try incidentCount(desk)
      let first = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await openFilledForm(on: first)
      let saved = try desk.run(
        "incidents", "flag", "--as", "ttv02", "--unit", "so-noi-vu", "--decision", "25/2013", "--violation", "v-05",
        "--act-date", "20/11/2026", "--summary", "Chậm báo cáo")
      let incident = try #require(saved.lines.first)
      kill(try first.process(), SIGKILL)
      try await first.waitForEnd()

      let second = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await second.wait(for: "[3 Quá hạn")
      try second.press("4", "/")
      try second.type("id:\(incident)")
      try second.press("Enter")
      try await second.wait(for: "VV-2026-0009  Mới ghi nhận", "Chậm báo cáo")
      try expectWell(desk, incidents: count + 1)
    }

    @Test func aCutLineEndsTheProgramInsideAForm() async throws {
      let desk = try Desk.sample()
      let count = try incidentCount(desk)
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await openFilledForm(on: terminal)
      let process = try terminal.process()
      try terminal.close()
      try await ProcessState.waitForEnd(of: process)
      try expectWell(desk, incidents: count)
    }

    @Test func aHangUpSignalEndsTheProgramInsideAForm() async throws {
      let desk = try Desk.sample()
      let count = try incidentCount(desk)
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await openFilledForm(on: terminal)
      kill(try terminal.process(), SIGHUP)
      try await terminal.waitForEnd()
      try expectWell(desk, incidents: count)
    }
  }
}
