import Testing

extension DashboardTests {
  /// Units, people and heads are entered by the keyboard, and stand in the store as typed.
  @Suite struct UnitFormsTests {
    private func terminal(_ desk: Desk, choosing unit: String, _ filter: String) async throws -> TmuxTerminal {
      let terminal = try TmuxTerminal.dashboard(desk, as: "qt01", size: (80, 24))
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("1")
      try await terminal.wait(for: "[1 Đơn vị")
      try terminal.press("/")
      try terminal.type(filter)
      try terminal.press("Enter")
      try await terminal.wait(until: "the unit chosen") { $0.line(with: ">").contains(unit) }
      return terminal
    }

    private func history(_ key: String, _ desk: Desk) throws -> String {
      try desk.run("history", key, "--as", "qt01").text
    }

    @Test func aUnitIsAdded() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("F7")
      try await terminal.wait(for: "Thêm đơn vị", "Tên *")
      try terminal.type("Trung tâm Kiểm nghiệm mẫu")
      try await terminal.wait(for: "trung-tam-kiem-nghiem-mau")
      try terminal.press("Tab", "Tab")
      try terminal.type("su nghiep")
      try terminal.press("Enter")
      try terminal.type("tinh")
      try terminal.press("Enter", "Tab")
      try terminal.type("+0")
      try await terminal.wait(for: "→ 24/11/2026, thứ Ba", "F2 lưu")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu Trung tâm Kiểm nghiệm mẫu")
      let stored = try history("unit/trung-tam-kiem-nghiem-mau", desk)
      for text in ["Trung tâm Kiểm nghiệm mẫu", "Đơn vị sự nghiệp công lập", "so-y-te", "24/11/2026"] {
        #expect(stored.contains(text), "\(text) in \(stored)")
      }
    }

    @Test func aUnitIsEdited() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa đơn vị", "Tên khác")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("; Ngành y mẫu")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu Sở Y tế: sửa")
      #expect(try history("unit/so-y-te", desk).contains("Ngành y mẫu"))
    }

    @Test func aUnitIsRenamedFromADay() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("D")
      try await terminal.wait(for: "Đổi tên đơn vị", "Tên mới *")
      try terminal.type("Sở Y tế và Dân số mẫu")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu Sở Y tế")
      try await terminal.wait(until: "the new name") { $0.line(with: ">").contains("Sở Y tế và Dân số mẫu") }
      #expect(try desk.run("units", "list", "dan so mau").text.contains("so-y-te"))
    }

    @Test func aPersonIsAddedAndEdited() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("p")
      try await terminal.wait(for: "Thêm người", "Họ và tên *")
      try terminal.type("Mai Thị Mẫu Chín")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu Mai Thị Mẫu Chín: thêm người")
      let people = try desk.run("people", "list", "mai thi mau chin", "--format", "json").text
      let code = String(people.split(separator: "\"").first { $0.hasPrefix("ns-") } ?? "")
      try terminal.press("Enter", "Tab", "Tab", "Tab")
      try await terminal.wait(for: "[Nhân sự", "Mai Thị Mẫu Chín")
      // People stand in the order of their given names: An, Chín, Hạnh, Long.
      try terminal.press("Home", "Down")
      try await terminal.wait(until: "the person chosen") { $0.line(with: ">").contains("Mai Thị Mẫu Chín") }
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa người")
      try terminal.press("Tab", "Tab", "Tab")
      try terminal.type("Chuyển công tác")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu Mai Thị Mẫu Chín: sửa")
      let stored = try history("person/\(code)", desk)
      #expect(stored.contains("Chuyển công tác") && stored.contains("so-y-te"), "\(stored)")
    }

    @Test func aHeadIsAppointedWhoIsEnteredOnTheWay() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("F6")
      try await terminal.wait(for: "Bổ nhiệm, giao quyền", "Người giữ chức *")
      try terminal.type("Mai Thị Mẫu Chín")
      try await terminal.wait(for: "Thêm người mới “Mai Thị Mẫu Chín”")
      try terminal.press("Enter")
      try await terminal.wait(for: "Thêm người", "Họ và tên *")
      try terminal.press("F2")
      try await terminal.wait(until: "the person in the form") { screen in
        screen.line(with: "Người giữ chức").contains("Mai Thị Mẫu Chín") && screen.contains("Bổ nhiệm, giao quyền")
      }
      try terminal.press("Tab", "Space")
      try await terminal.wait(until: "the post") { $0.line(with: "Chức vụ *").contains("Giám đốc") }
      try terminal.press("F2")
      try await terminal.wait(for: "bổ nhiệm (mục")
      try await terminal.wait(until: "the new head") {
        $0.line(with: "Đứng đầu").contains("Mai Thị Mẫu Chín, Giám đốc")
      }
      #expect(try desk.run("units", "list", "so-y-te", "--format", "json").text.contains("Mai Thị Mẫu Chín"))
    }

    @Test func aHeadshipIsCorrectedAndEnded() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "Sở Y tế", "so y te")
      try terminal.press("Enter", "Tab", "Tab")
      try await terminal.wait(for: "[Đứng đầu")
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa nhiệm kỳ", "Quyết định bổ nhiệm")
      try terminal.press("PageDown", "C-u")
      try terminal.type("QĐ 99/QĐ-UBND mẫu")
      try terminal.press("F2")
      try await terminal.wait(for: "người đứng đầu Sở Y tế: sửa", "QĐ 99")
      try terminal.press("x")
      try terminal.press("K")
      try await terminal.wait(for: "Kết thúc nhiệm kỳ", "Thôi từ ngày *")
      try terminal.press("C-u")
      try terminal.type("+10lv")
      try await terminal.wait(for: "→ 08/12/2026, thứ Ba")
      try terminal.press("F2")
      try await terminal.wait(for: "thôi giữ chức (mục")
      try await terminal.wait(until: "the vacancy") { $0.line(with: "khuyết").contains("từ 08/12/2026") }
    }
  }
}
