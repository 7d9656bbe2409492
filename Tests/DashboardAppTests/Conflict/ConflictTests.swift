import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Two people at one assignment: different fields merge, the same field is settled by a person.
@Suite struct ConflictTests {
  static let id = Fixture.assignment(412)
  static let key = RecordKey(.assignment, id.rawValue)

  /// A form in which vp01 changed the title, while vp02 changed other fields.
  static func desk(_ width: Int = 80, _ height: Int = 24, others: [FieldMember]) throws -> Desk {
    let store = try Fixture.store(adding: [Fixture.office("vp02", "Chuyên viên Văn phòng 2 (mẫu)")])
    var desk = try Fixture.desk(width, height, as: "vp01", store: store)
    desk.press(.character("2"), .function(4))
    desk.type(" mới")
    try desk.other("vp02", does: .edit(RecordEdit(key, base: 1, set: others)))
    return desk
  }

  private static let title = FieldMember("title", .text("Báo cáo rà soát quỹ đất công và đất rừng"))
  private static let source = FieldMember("source", .text("Công văn 415/UBND-TH"))

  private func title(_ desk: Desk) throws -> String? { try desk.app.index?.registry.assignment(Self.id)?.title }
  private func source(_ desk: Desk) throws -> String? { try desk.app.index?.registry.assignment(Self.id)?.source }

  @Test func differentFieldsMergeAndTheReceiptSaysSo() throws {
    var desk = try Self.desk(others: [Self.source])
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try title(desk) == "Báo cáo rà soát đất công mới")
    #expect(try source(desk) == "Công văn 415/UBND-TH")
    #expect(desk.app.messages.current?.text.string.contains("đã gộp với thay đổi của vp02: Văn bản giao") == true)
    #expect(desk.screen.contains("vp02: Văn bản giao"))
  }

  @Test func theSameFieldOpensTheChoiceAndWritesNothing() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.function(2))
    #expect(desk.app.dialogs.last is ConflictDialog)
    #expect(try desk.store.history(of: Self.key).count == 2)
    for text in ["của tôi", "của vp02", "trước đó", "Báo cáo rà soát đất công mới"] {
      #expect(desk.screen.contains(text), "\(text)")
    }
    // Nothing is decided for the person.
    desk.press(.function(2))
    #expect(desk.app.dialogs.last is ConflictDialog)
    #expect(try desk.store.history(of: Self.key).count == 2)
  }

  @Test func mineGoesOverTheirs() throws {
    var desk = try Self.desk(others: [Self.title, Self.source])
    desk.press(.function(2), .character("1"), .function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try title(desk) == "Báo cáo rà soát đất công mới")
    #expect(try source(desk) == "Công văn 415/UBND-TH")
    #expect(desk.app.messages.current?.text.string.contains("vp02: Văn bản giao") == true)
  }

  @Test func theirsStaysAndNothingIsWritten() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.function(2), .character("2"), .function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try title(desk) == "Báo cáo rà soát quỹ đất công và đất rừng")
    #expect(try desk.store.history(of: Self.key).count == 2)
  }

  @Test func theirsStaysBesideWhatElseIsMine() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.tab, .tab, .tab)
    desk.type(" bổ sung")
    desk.press(.function(2), .right, .function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try title(desk) == "Báo cáo rà soát quỹ đất công và đất rừng")
    #expect(try source(desk) == "Công văn 412/UBND-TH bổ sung")
  }

  @Test func editedAgainItIsSavedOnTheNewBase() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.function(2), .character("3"))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditAssignmentForm>)
    #expect(form.active == .title)
    #expect(desk.screen.contains("vp02"))
    desk.type(" hơn")
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try title(desk) == "Báo cáo rà soát đất công mới hơn")
  }

  @Test func escapeGoesBackToTheFormWithNothingLost() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.function(2), .escape)
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditAssignmentForm>)
    #expect(form.form.text(.title) == "Báo cáo rà soát đất công mới")
    desk.press(.function(2))
    #expect(desk.app.dialogs.last is ConflictDialog)
  }

  @Test func aThirdPersonInBetweenIsAskedAboutAgain() throws {
    var desk = try Self.desk(others: [Self.title])
    desk.press(.function(2), .character("1"))
    let third = RecordEdit(Self.key, base: 2, set: [FieldMember("title", .text("Lần ba"))])
    try desk.other("vp02", does: .edit(third), request: "other-2")
    desk.press(.function(2))
    let dialog = try #require(desk.app.dialogs.last as? ConflictDialog)
    #expect(dialog.conflicts.map(\.theirs) == [.text("Lần ba")])
    desk.press(.character("1"), .function(2))
    #expect(try title(desk) == "Báo cáo rà soát đất công mới")
  }

  @Test func aStepThatSomeoneElseTookIsRefusedByTheState() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .character("m"), .enter)
    desk.type("Báo cáo 1")
    try desk.other("vp01", does: .reportAssignment(Self.id, document: "BC 9", on: Fixture.day))
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<ResultForm>)
    #expect(form.failure != nil)
    #expect(form.form.text(.resultDocument) == "Báo cáo 1")
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30), (160, 45)]) func golden(width: Int, height: Int) throws {
    var desk = try Self.desk(width, height, others: [Self.title, Self.source])
    desk.press(.tab, .tab, .tab)
    desk.type(", Công văn 12/SNV")
    desk.press(.function(2))
    expectGolden(desk.app.render(), "conflict-\(width)x\(height)")
    desk.press(.character("2"), .down, .character("1"))
    expectGolden(desk.app.render(), "conflict-decided-\(width)x\(height)")
    desk.press(.escape)
    expectGolden(desk.app.render(), "conflict-back-\(width)x\(height)")
  }
}
