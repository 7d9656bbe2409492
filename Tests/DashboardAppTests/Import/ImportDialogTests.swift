import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Files for tests, by path.
struct MemoryFiles: ImportFiles {
  var contents: [String: String] = [:]

  func read(_ path: String) throws(ImportFileFault) -> (name: String, bytes: [UInt8], hash: String) {
    guard let text = contents[path] else { throw .unreadable("không có tệp") }
    return (path, Array(text.utf8), String(repeating: "0f", count: 32))
  }
}

@Suite struct ImportDialogTests {
  private static let table = """
    Nội dung;Đơn vị chủ trì;Văn bản giao;Ngày giao;Thời hạn
    Rà soát đất công;UBND huyện Cư Jút;Công văn số 12/UBND-TH;02/11/2020;30/11/2020
    Báo cáo cải cách hành chính;Sở Nội vụ;Công văn số 15/UBND-NC;05/11/2020;trong 10 ngày làm việc
    Việc lạ;Sở Lạ;Công văn số 16/UBND-NC;05/11/2020;30/11/20

    """

  private func desk(
    _ width: Int = 100, _ height: Int = 30, as account: String = "vp01", language: Language = .vietnamese
  ) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account, language: language)
    desk.files = MemoryFiles(contents: ["nv.csv": Self.table, "sai.csv": "a;b\n1;2\n"])
    return desk
  }

  private func opened(_ width: Int = 100, _ height: Int = 30) throws -> Desk {
    var desk = try desk(width, height)
    desk.app.open(ImportDialog())
    return desk
  }

  @Test func aFileIsShownThenWrittenInOneEntry() throws {
    var desk = try opened()
    let before = try desk.store.snapshot().through.value
    desk.type("nv.csv")
    desk.press(.enter)
    #expect(desk.screen.contains("thêm 2, sửa 0, không đổi 0, từ chối 1"))
    #expect(desk.screen.contains("Dòng 4, cột 2"))
    #expect(try desk.store.snapshot().through.value == before)
    desk.press(.function(2))
    #expect(try desk.store.snapshot().through.value == before + 1)
    #expect(desk.screen.contains("Đã ghi"))
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func theSameFileHasNothingToWrite() throws {
    var desk = try opened()
    desk.type("nv.csv")
    desk.press(.enter, .enter, .enter)
    desk.app.open(ImportDialog())
    desk.type("nv.csv")
    desk.press(.enter)
    #expect(desk.screen.contains("không đổi 2"))
    let through = try desk.store.snapshot().through
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
    #expect(try desk.store.snapshot().through == through)
  }

  @Test func whatCannotBeReadIsToldAndCanBeTypedAgain() throws {
    var desk = try opened()
    desk.press(.enter)
    #expect(desk.screen.contains("Gõ đường dẫn"))
    desk.type("khong-co.csv")
    desk.press(.enter)
    #expect(desk.screen.contains("không có tệp"))
    desk.press(.control("u"))
    for _ in 0..<20 { desk.press(.backspace) }
    desk.type("sai.csv")
    desk.press(.enter)
    #expect(desk.screen.contains("Không tìm thấy cột"))
  }

  @Test func theKindAndTheEncodingAreTurned() throws {
    var desk = try opened()
    desk.press(.up, .right)
    #expect(desk.screen.contains("< UTF-8 >"))
    desk.press(.up, .left)
    let isTurned = desk.screen.contains("< nhiệm kỳ >")
    #expect(isTurned)
  }

  @Test func onlyTheOfficeFindsItInTheMenu() throws {
    for account in ["vp01", "ttv01", "xem01"] {
      let desk = try desk(as: account)
      #expect(desk.app.bindings.contains { $0.action == .importFile } == (account == "vp01"))
    }
  }

  @Test func aSharedServerSaysHowElse() throws {
    var desk = try opened()
    var settings = desk.app.settings
    settings.readsFiles = false
    desk.app = AppState(size: desk.app.size, settings: settings, actor: desk.app.session.actor, now: Fixture.now)
    desk.send(.start)
    desk.app.open(ImportDialog())
    desk.type("nv.csv")
    desk.press(.enter)
    #expect(desk.screen.contains("ssh"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func goldens(width: Int, height: Int) throws {
    var desk = try opened(width, height)
    expectGolden(desk.app.render(), "import-asking-\(width)x\(height)")
    desk.type("nv.csv")
    desk.press(.enter)
    expectGolden(desk.app.render(), "import-preview-\(width)x\(height)")
  }
}
