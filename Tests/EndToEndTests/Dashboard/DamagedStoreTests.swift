import Testing

extension DashboardTests {
  /// A store that is damaged is shown as far as it is sound, and never written.
  @Suite struct DamagedStoreTests {
    private let segment = "/journal/0000000000000001.jsonl"

    /// Changes one bit of the journal, at this share of what was written after the first bytes.
    private func damage(_ desk: Desk, after start: Int) throws -> [UInt8] {
      var bytes = try Program.contents(of: desk.store + segment)
      bytes[(start + bytes.count) / 2] ^= 0x01
      _ = try desk.write(bytes, to: "store" + segment)
      return bytes
    }

    @Test func aFlippedByteIsNamedAndNothingIsWritten() async throws {
      let desk = try Desk.sample()
      let sound = try Program.contents(of: desk.store + segment).count
      for number in 1...3 {
        _ = try desk.run("assignments", "note", "NV-2026-000002", "--as", "vp01", "--text", "Lần \(number)")
      }
      let bytes = try damage(desk, after: sound)
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", size: (80, 24))
      try await terminal.wait(
        for: "SỔ KHÓA GHI", "Sổ bị hỏng ở", "0000000000000001.jsonl", "mục 488", "000014", "“Lần 1”")
      try terminal.press("Escape")
      try await terminal.wait(forNo: "Sổ bị hỏng ở")
      try terminal.press("!")
      try await terminal.wait(for: "Sổ đang khóa ghi", "kycuong verify")
      #expect(try Program.contents(of: desk.store + segment) == bytes)
    }

    @Test func damageFoundByVerificationLocksAnOpenForm() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc")
      let bytes = try damage(desk, after: 0)
      #expect(try desk.run("verify").status == 74)
      try terminal.type("9/4/2026")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("chua dam bao tien do")
      try await terminal.wait(for: ">Chưa đảm bảo tiến độ")
      try terminal.press("Enter", "Tab")
      try terminal.type("Chậm công bố")
      try terminal.press("F2")
      let screen = try await terminal.wait(for: "sổ đang khóa ghi", "Chậm công bố")
      #expect(!screen.contains("Đã lưu"))
      #expect(try Program.contents(of: desk.store + segment) == bytes)
    }
  }
}
