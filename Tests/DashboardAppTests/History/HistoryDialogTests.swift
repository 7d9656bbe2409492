import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The history of a record over the whole screen: who, when, what, by which document; searched and scrolled.
@Suite struct HistoryDialogTests {
  private static let id = Fixture.assignment(412)
  private static let key = RecordKey(.assignment, id.rawValue)

  /// Three people at one assignment.
  static func desk(_ width: Int = 80, _ height: Int = 24, as account: String = "vp01") throws -> Desk {
    let store = try Fixture.store(adding: [
      Fixture.office("vp02", "Chuyên viên Văn phòng 2 (mẫu)"), Fixture.office("vp03", "Chuyên viên Văn phòng 3 (mẫu)"),
    ])
    var desk = try Fixture.desk(width, height, as: account, store: store)
    desk.press(.character("2"))
    let edits: [(String, [FieldMember])] = [
      ("vp01", [FieldMember("title", .text("Báo cáo rà soát đất công, đất rừng"))]),
      ("vp02", [FieldMember("person", .text("mau-3")), FieldMember("source", .text("Công văn 415/UBND-TH"))]),
    ]
    for (number, edit) in edits.enumerated() {
      let command = Command.edit(RecordEdit(key, base: number + 1, set: edit.1))
      try desk.other(edit.0, does: command, request: "h-\(number)")
    }
    try desk.other("vp03", does: .noteAssignment(id, text: "Đã họp\u{1B}[2J với \u{202E}đơn vị"), request: "h-note")
    return desk
  }

  @Test func itTellsWhoWhenWhatAndByWhichDocument() throws {
    var desk = try Self.desk()
    desk.press(.character("H"))
    #expect(desk.app.dialogs.last is HistoryDialog)
    for text in [
      "LỊCH SỬ  NV-2020-000412", "4 lần ghi", "23/11/2020 08:41  vp03, Chuyên viên Văn phòng 3 (mẫu)", "ghi tiến độ",
      "vp02, Chuyên viên Văn phòng 2 (mẫu)", "theo Công văn 415/UBND-TH", "mục 4", "Người chịu trách nhiệm",
      "Lê Đức Mẫu Ba",
    ] { #expect(desk.screen.contains(text), "\(text)") }
    #expect(!desk.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    desk.press(.escape)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func itIsSearchedWithoutToneMarks() throws {
    var desk = try Self.desk()
    desk.press(.character("H"), .character("/"))
    desk.type("dat rung")
    desk.press(.enter)
    #expect(desk.screen.contains("1/4 lần ghi"))
    #expect(desk.screen.contains("đất rừng"))
    #expect(!desk.screen.contains("ghi tiến độ"))
    desk.press(.escape)
    #expect(desk.screen.contains("4 lần ghi"))
    desk.press(.character("/"))
    desk.type("không có gì như thế")
    #expect(desk.screen.contains("Không có lần ghi nào khớp"))
  }

  @Test func itScrollsToItsEnd() throws {
    var desk = try Self.desk(80, 12)
    desk.press(.character("H"), .end)
    #expect(desk.screen.contains("Đơn vị phối hợp") || desk.screen.contains("Tiến độ"))
    let last = desk.screen
    desk.press(.down)
    #expect(desk.screen == last)
    desk.press(.up)
    #expect(desk.screen != last)
    desk.press(.home)
    #expect(desk.screen.contains("vp03"))
  }

  @Test func newEntriesComeInWhileItIsOpen() throws {
    var desk = try Self.desk()
    desk.press(.character("H"))
    try desk.other("vp02", does: .noteAssignment(Self.id, text: "thêm"), request: "h-more")
    #expect(desk.screen.contains("5 lần ghi"))
  }

  @Test(arguments: [("1", "units"), ("2", "assignments"), ("3", "overdue"), ("4", "incidents")])
  func everyScreenHasIt(digit: Character, name: String) throws {
    var desk = try Fixture.desk(as: "gs01")
    desk.press(.character(digit))
    if desk.app.chosenRecord == nil { desk.press(.down) }
    desk.press(.character("H"))
    #expect(desk.app.dialogs.last is HistoryDialog, "\(name)")
    desk.press(.escape, .enter, .character("H"))
    #expect(desk.app.dialogs.last is HistoryDialog, "\(name)")
  }

  @Test func recordsThatGoWithItAreBeside() throws {
    var desk = try Fixture.desk(120, 30, as: "gs01")
    desk.press(.character("1"))
    while desk.app.chosenRecord?.id != "ubnd-huyen-cu-jut" { desk.press(.down) }
    desk.press(.character("H"))
    let dialog = try #require(desk.app.dialogs.last as? HistoryDialog)
    #expect(dialog.keys.map(\.kind) == [.unit, .headship, .person])
    desk.press(.tab)
    #expect(desk.screen.contains("Lê Đức Mẫu Ba, Chủ tịch"))
    desk.press(.tab)
    #expect(desk.screen.contains("Họ và tên"))
    desk.press(.tab)
    #expect(desk.screen.contains("UBND huyện"))
  }

  @Test func whoMayNotSeeIncidentsDoesNotSeeTheirHistory() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("4"))
    if desk.app.chosenRecord == nil { desk.press(.down) }
    desk.press(.character("H"))
    #expect(!(desk.app.dialogs.last is HistoryDialog) || desk.app.index?.visibility == .everything)
  }

  @Test func aStoreThatCannotReadItSaysSo() throws {
    var desk = try Self.desk()
    desk.app.ledger.histories[Self.key] = .failed(.unreadable(file: "journal", reason: "hỏng"))
    desk.app.open(HistoryDialog(of: Self.key, desk.app))
    #expect(desk.screen.contains("Không đọc được journal"))
    desk.app.ledger.histories[Self.key] = .loading
    #expect(desk.screen.contains("đang đọc"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30), (160, 45)]) func golden(width: Int, height: Int) throws {
    var desk = try Self.desk(width, height)
    desk.press(.character("H"))
    expectGolden(desk.app.render(), "history-\(width)x\(height)")
    var other = try Fixture.desk(width, height, as: "gs01")
    other.press(.character("4"), .down, .character("H"))
    expectGolden(other.app.render(), "history-incident-\(width)x\(height)")
  }
}
