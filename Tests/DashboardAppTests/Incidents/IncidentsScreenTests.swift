import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The list and the page of incidents.
@Suite struct IncidentsScreenTests {
  private func opened(_ width: Int = 80, _ height: Int = 24, as account: String = "ttv01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    desk.press(.character("4"))
    return desk
  }

  private func list(_ desk: Desk) -> [Int] {
    desk.app.screens[IncidentsScreen.self].list.ids.map { Int($0.number) }
  }

  private func cursor(_ desk: Desk) -> Int? {
    desk.app.screens[IncidentsScreen.self].list.cursor.map { Int($0.number) }
  }

  @Test func whatWaitsStandsOnTop() throws {
    let desk = try opened()
    #expect(list(desk) == [2, 1, 3])
    #expect(cursor(desk) == 2)
    #expect(desk.screen.contains("[Tất cả 3] Gợi ý 1  Mới ghi nhận 1  Đang xác minh 1  Đã xác nhận 1"))
    #expect(desk.screen.contains("mở 9 ngày"))
  }

  @Test func tabShowsOneStateAfterTheOther() throws {
    var desk = try opened()
    var seen: [[Int]] = []
    desk.press(.tab)
    #expect(desk.screen.contains("[Gợi ý 1]"))
    for _ in 0..<4 {
      desk.press(.tab)
      seen.append(list(desk))
    }
    #expect(seen == [[2], [1], [3], [2, 1, 3]])
    #expect(cursor(desk) == 3)
    desk.press(.backTab)
    #expect(list(desk) == [3])
    desk.press(.escape)
    #expect(list(desk) == [2, 1, 3])
  }

  @Test func aSuggestionIsFlaggedOrDismissedByItsForm() throws {
    var desk = try opened()
    desk.press(.tab)
    #expect(desk.app.screens[IncidentsScreen.self].chosenRecord(desk.app) == nil)
    desk.press(.function(8))
    #expect(desk.screen.contains("Bỏ qua gợi ý vụ việc"))
    desk.press(.escape)
    desk.press(.enter)
    #expect(desk.screen.contains("Ghi nhận vụ việc") && desk.screen.contains("ngưỡng"))
  }

  /// The search walks over all assignments, so no key waits for it, and it is made once for each state.
  @Test func suggestionsAreLookedForBesideTheKeys() throws {
    var desk = try Fixture.desk(80, 24, as: "ttv01")
    desk.holdsStore = true
    desk.press(.character("4"))
    #expect(!desk.screen.contains("Gợi ý"))
    let asked = desk.heldCount
    desk.press(.down, .up)
    #expect(asked > 0 && desk.heldCount == asked)
    desk.letStoreWork()
    #expect(desk.screen.contains("Gợi ý 1"))
    let suggestion = try #require(desk.app.ledger.suggestions?.all.first)
    try desk.other("ttv02", does: .suggestion(.dismiss(suggestion.id, reason: "Đã rõ")))
    #expect(!desk.screen.contains("Gợi ý"))
  }

  @Test func filterAndOrderAreThoseOfEveryList() throws {
    var desk = try opened()
    desk.press(.character("/"))
    desk.type("cu jut")
    #expect(list(desk) == [1])
    #expect(cursor(desk) == 1)
    desk.press(.escape)
    desk.press(.character(">"))
    #expect(list(desk) == [3, 2, 1])
    desk.press(.character("I"))
    #expect(list(desk) == [1, 2, 3])
  }

  @Test func theCursorStaysWithItsRecord() throws {
    var desk = try opened()
    desk.press(.down)
    #expect(cursor(desk) == 1)
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(2), finding: "Đúng"))
    #expect(list(desk) == [2, 1, 3])
    #expect(cursor(desk) == 1)
    #expect(desk.app.ledger.isChanged(RecordKey(.incident, "VV-2020-0002")))
    #expect(desk.screen.contains("+ 0002"))
    desk.press(.character("n"))
    #expect(cursor(desk) == 2)
    desk.press(.enter)
    #expect(!desk.app.ledger.isChanged(RecordKey(.incident, "VV-2020-0002")))
  }

  @Test func thePageHoldsAllThatIsKnown() throws {
    var desk = try opened(120, 60)
    desk.press(.down, .enter)
    for part in [
      "UBND huyện Cư Jút", "Lê Đức Mẫu Ba, Chủ tịch", "Chính thức, từ 01/10/2019",
      "Quyết định 25/2013/QĐ-UBND ngày 26/11/2013", "chưa nhập nội dung văn bản",
      "Chưa đảm bảo tiến độ thời gian (V-05)",
      "văn bản chỉ đạo: “chưa đảm bảo tiến độ", "12/11/2020", "14/11/2020", "chưa xác định", "NV-2020-000412",
      "Quá hạn 12 ngày", "ttv02, 20/11/2020", "Đã làm việc với đơn vị, chưa có báo cáo", "phiên bản 1", "LỊCH SỬ",
    ] { #expect(desk.screen.contains(part), "\(part)") }
    desk.press(.escape)
    #expect(desk.app.screens[IncidentsScreen.self].page == nil)
    #expect(cursor(desk) == 1)
  }

  @Test func theHistoryTellsWhoChangedWhat() throws {
    var desk = try opened(120, 40)
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(2), finding: "Đúng như phản ánh"))
    desk.press(.enter)
    #expect(desk.screen.contains("23/11 08:41  ttv02  xác minh vụ việc"))
    #expect(desk.screen.contains("Trạng thái: Mới ghi nhận → Đang xác minh"))
    #expect(desk.screen.contains("Kết quả xác minh: “Đúng như phản ánh”"))
  }

  @Test(arguments: [(80, 24), (120, 30), (120, 60)])
  func aViewerSeesNoNames(width: Int, height: Int) throws {
    var desk = try opened(width, height, as: "xem01")
    #expect(list(desk) == [3])
    for _ in 0..<2 {
      for name in ["Mẫu Bốn", "Phạm Thị", "Sai số liệu", "Không đối chiếu", "hồ sơ gốc"] {
        #expect(!desk.screen.contains(name), "\(name)")
      }
      #expect(desk.screen.contains("không hiển thị"))
      desk.press(.enter)
    }
  }

  @Test func thePageScrollsToItsEnd() throws {
    var desk = try opened(40, 12)
    desk.press(.down, .enter, .end)
    #expect(desk.screen.contains("lập sổ"))
    desk.press(.home)
    #expect(desk.screen.contains("VV-2020-0001"))
  }

  @Test func hostileTextIsShownNotObeyed() throws {
    var desk = try opened(120, 60)
    var draft = IncidentDraft()
    draft.unit = Fixture.code("so-y-te")
    draft.actDate = Fixture.day(1, 11)
    draft.decision = "D25"
    draft.violation = "V-99"
    draft.summary = "a\u{1B}[2Jb\nc\u{202E}d"
    try desk.other("ttv02", does: .flagIncident(draft))
    _ = desk.app.go(to: .incidents, at: .incident(Fixture.incident(4)))
    desk.press(.enter)
    #expect(!desk.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(desk.screen.contains("a␛[2Jb"))
  }
}
