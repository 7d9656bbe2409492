import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The registers on screen: their tabs, their entries, and what can be done with them.
@Suite struct RegistersScreenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30), (160, 45)]

  private func desk(_ width: Int = 80, _ height: Int = 24, as account: String = "snv01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account, store: Fixture.storeWithRegisters())
    desk.press(.character("7"))
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  @Test(arguments: sizes) func looks(width: Int, height: Int) throws {
    expectGolden(try desk(width, height).app.render(), "registers-\(width)x\(height)")
  }

  @Test(arguments: sizes) func thePageOfACheck(width: Int, height: Int) throws {
    var desk = try desk(width, height, as: "ttv01")
    desk.press(.tab, .enter)
    expectGolden(desk.app.render(), "registers-check-\(width)x\(height)")
  }

  @Test(arguments: sizes) func theFormOfACheck(width: Int, height: Int) throws {
    var desk = try desk(width, height, as: "ttv01")
    desk.press(.tab, .function(7))
    expectGolden(desk.app.render(), "registers-form-\(width)x\(height)")
  }

  @Test func everyRegisterShowsItsEntry() throws {
    var desk = try desk(120, 30)
    let subjects = [
      "Quyết định 30/2019/QĐ-UBND", "Đất đai", "Quy chế làm việc của Sở", "Rà soát vị trí việc làm",
      "Tinh giản biên chế", "Tờ trình 55/TTr-SXD", "Cải cách hành chính",
    ]
    for subject in subjects {
      #expect(desk.screen.contains(subject), "\(subject)")
      desk.press(.tab)
    }
    #expect(desk.screen.contains("[Quán triệt 3]"))
  }

  @Test func anEntryIsTypedAndKept() throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type("CV-CT")
    #expect(desk.screen.contains("Công văn của Chủ tịch UBND tỉnh"))
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("Đã lưu QT-2020-0004"))
    #expect(desk.app.screens[RegistersScreen.self].list.cursor == RecordKey(.dissemination, "QT-2020-0004"))
    #expect(desk.app.index?.registry.registers.disseminations.all.contains { $0.document == "CV-CT" } ?? false)
  }

  @Test func aNumberThatIsNoneIsToldBesideItsField() throws {
    var desk = try desk()
    desk.press(.function(4), .down, .down, .down)
    desk.press(.control("u"))
    desk.type("nhiều")
    desk.press(.function(2))
    #expect(desk.screen.contains("không phải là số"))
  }

  @Test func whatIsEditedAloneIsSent() throws {
    var desk = try desk()
    desk.press(.tab, .tab, .function(4))
    desk.press(.down)
    desk.type(" (sửa)")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.rules, "QC-2020-0001")
    let title = FieldMember("title", .text("Quy chế làm việc của Sở (sửa)"))
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: [title])))
  }

  @Test func annullingAsksForAReason() throws {
    var desk = try desk()
    desk.press(.function(8))
    desk.press(.function(2))
    #expect(desk.screen.contains("Cần nhập “Lý do hủy”"))
    desk.type("Ghi nhầm đơn vị")
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("Đã hủy"))
    #expect(desk.screen.contains("[Quán triệt 2]"))
  }

  @Test func aFindingFillsTheFormOfAFlag() throws {
    var desk = try desk(120, 40, as: "ttv01")
    desk.press(.tab, .character("!"))
    // Two findings: the page opens, to choose one.
    #expect(desk.app.dialogs.isEmpty)
    desk.press(.down, .character("!"))
    let form = try #require(desk.app.dialogs.last as? FormDialog<FlagForm>)
    #expect(form.form.text(.summary) == "Chưa công khai thủ tục")
    #expect(form.form.text(.unit) == "ubnd-huyen-cu-jut")
    #expect(form.form.text(.actDate) == "12/10/2020")
    #expect(form.form.text(.evidence) == "Kết luận 21/KL-TT (KT-2020-0001)")
    #expect(form.form.basis == .finding(RecordNumber(year: 2020, number: 1), 2))
  }

  @Test func faultedAdviceFillsItsCategory() throws {
    var desk = try desk(120, 40, as: "ttv01")
    desk.press(.backTab, .backTab, .character("!"))
    let form = try #require(desk.app.dialogs.last as? FormDialog<FlagForm>)
    #expect(form.form.text(.violation) == "V-11")
    #expect(form.form.text(.decision) == "D25")
  }

  @Test func aPlanItemFillsTheFormOfAnAssignment() throws {
    var desk = try desk(120, 40, as: "vp01")
    desk.press(.tab, .tab, .tab, .function(6))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddAssignmentForm>)
    #expect(form.form.text(.title) == "Rà soát vị trí việc làm")
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    let item = desk.app.index?.registry.registers.planItems[RecordNumber(year: 2020, number: 1)]
    #expect(item?.assignments.count == 1)
    #expect(desk.screen.contains("Đã giao việc"))
  }

  @Test func aRemedyIsRecorded() throws {
    var desk = try desk(as: "ttv01")
    desk.press(.tab, .enter, .down, .function(6))
    desk.type("BC 12/BC-UBND")
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    let check = desk.app.index?.registry.registers.checks[RecordNumber(year: 2020, number: 1)]
    #expect(check?.findings.last?.followDocument == "BC 12/BC-UBND")
    #expect(desk.screen.contains("đã khắc phục 23/11/2020"))
  }

  /// Who may do what on which register: the first key that is open to them.
  @Test(arguments: [
    ("snv01", 0, true), ("snv01", 1, false), ("ttv01", 0, false), ("ttv01", 1, true), ("vp01", 0, false),
    ("qt01", 0, false), ("qt01", 1, false), ("xem01", 0, false), ("gs01", 1, false),
  ])
  func addingIsTheKeepers(account: String, tabs: Int, isOpen: Bool) throws {
    var desk = try desk(as: account)
    for _ in 0..<tabs { desk.press(.tab) }
    desk.press(.function(7))
    #expect(desk.app.dialogs.isEmpty != isOpen)
  }

  @Test func whoSeesNoIncidentsReadsNoChecks() throws {
    var desk = try desk(as: "xem01")
    desk.press(.tab)
    #expect(!desk.screen.contains("Đất đai"))
    #expect(desk.screen.contains("Sổ này chỉ dành cho"))
  }

  @Test func aFilterNarrowsByWordsAndState() throws {
    var desk = try desk(as: "ttv01")
    desk.press(.tab, .character("/"))
    desk.type("state:overdue")
    desk.press(.enter)
    #expect(desk.screen.contains("Đất đai") && !desk.screen.contains("Mua sắm công"))
  }
}
