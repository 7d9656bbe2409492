import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What the page of an assignment tells, as text with single blanks.
@Suite struct AssignmentDetailTests {
  private func text(of assignment: Assignment, language: Language = .vietnamese) throws -> String {
    let desk = try Fixture.desk(language: language)
    let index = try #require(desk.app.index)
    let lines = AssignmentDetail(assignment, index, desk.app, width: 90).lines
    return lines.map { line in
      line.spans.map(\.text.string).joined().split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }

  private func task(_ fill: (inout Assignment) -> Void) -> Assignment {
    var task = Assignment(id: Fixture.assignment(1))
    task.title = "Báo cáo rà soát đất công"
    task.unit = Fixture.code("so-xay-dung")
    task.issued = Fixture.day(1, 9)
    task.originalDue = Fixture.day(30, 10)
    fill(&task)
    return task
  }

  private func grant(_ to: CalendarDay, granted: CalendarDay) -> DueExtension {
    DueExtension(to: to, document: "CV 9", granted: granted, signer: "Chánh Văn phòng")
  }

  @Test func everyExtensionStandsWithTheRulesWordOnIt() throws {
    let text = try text(
      of: task { task in
        task.extensions = [
          grant(Fixture.day(11, 11), granted: Fixture.day(29, 10)),
          grant(Fixture.day(20, 11), granted: Fixture.day(12, 11)),
        ]
      })
    #expect(text.contains("Hạn gốc 30/10/2020"))
    #expect(text.contains("đến 11/11/2020 theo CV 9, Chánh Văn phòng ký ngày 29/10/2020 Gia hạn"))
    #expect(text.contains("đến 20/11/2020 theo CV 9, Chánh Văn phòng ký ngày 12/11/2020 – gia hạn muộn, không tính"))
    #expect(text.contains("Hạn hiện tại 11/11/2020"))
    #expect(text.contains("Quá hạn 12 ngày (8 ngày làm việc)"))
  }

  @Test func aVacantPostAndAnUnknownHeadAreSaid() throws {
    #expect(try text(of: task { _ in }).contains("Đứng đầu nay khuyết"))
    #expect(try text(of: task { $0.unit = Fixture.code("thanh-tra-tinh") }).contains("Đứng đầu nay (sổ chưa ghi)"))
  }

  /// The head of now is not taken for the one in whose time the due day passed.
  @Test func theHeadOfTheDueDayIsNamedWhereItWasAnother() throws {
    let late = try text(of: task { $0.originalDue = Fixture.day(20, 8) })
    #expect(late.contains("Đứng đầu nay khuyết Khi đến hạn Y Mẫu Niê Năm, Giám đốc"))
    #expect(try !text(of: task { $0.unit = Fixture.code("so-noi-vu") }).contains("Khi đến hạn"))
    #expect(try !text(of: task { $0.originalDue = Fixture.day(20, 12) }).contains("Khi đến hạn"))
  }

  @Test func wordingRuleResultAndAcceptanceAreShown() throws {
    let text = try text(
      of: task { task in
        task.dueText = "không quá 10 ngày làm việc"
        task.dueRule = .withinWorkingDays(10)
        task.result = ResultReport(
          document: "BC 1", on: Fixture.day(2, 11), entered: Fixture.day(3, 11), account: "vp01")
        task.acceptance = Signature("vp01", on: Fixture.day(4, 11))
        task.returns = [ResultReturn(of: nil, on: Fixture.day(1, 11), account: "vp01", reason: "thiếu phụ lục")]
      })
    #expect(text.contains("Thời hạn ghi không quá 10 ngày làm việc"))
    #expect(text.contains("Cách tính hạn trong 10 ngày làm việc"))
    #expect(text.contains("Kết quả BC 1, 02/11/2020 (vp01 nhập 03/11/2020)"))
    #expect(text.contains("Xác nhận 04/11/2020, vp01 (Chuyên viên Văn phòng (mẫu))"))
    #expect(text.contains("thiếu phụ lục"))
    #expect(text.contains("Xong, trễ 3 ngày"))
  }

  @Test func reportedLateIsStillLateAndSaysThatItWaits() throws {
    let text = try text(
      of: task { task in
        task.result = ResultReport(
          document: "BC 1", on: Fixture.day(2, 11), entered: Fixture.day(3, 11), account: "vp01")
      })
    #expect(text.contains("Quá hạn 3 ngày"))
    #expect(text.contains("đã báo cáo ngày 02/11/2020, chờ xác nhận"))
  }

  @Test func undatedTasksSaySo() throws {
    #expect(try text(of: task { $0.originalDue = nil }).contains("không thời hạn"))
    #expect(try text(of: task { $0.originalDue = nil }, language: .english).contains("undated"))
  }

  @Test func escapeSequencesInRecordsShowAsText() throws {
    let text = try text(
      of: task { task in
        task.title = "a\u{1B}[31mb"
        task.notes = [Remark(on: Fixture.day, account: "vp01", text: "x\u{7}y")]
      })
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{7}"))
    #expect(text.contains("␛[31m"))
  }

  @Test func historyTellsWhoWhenAndOldToNew() throws {
    var desk = try Fixture.desk(120, 30)
    desk.press(.character("2"))
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(398), text: "Đã có dự thảo"))
    var edit = Assignment(id: Fixture.assignment(398))
    edit.title = "Đề án sắp xếp"
    let old = FieldValue.text("Đề án sắp xếp đơn vị sự nghiệp")
    let entry = Entry(
      sequence: SequenceNumber(9), moment: Fixture.now, actor: ActorStamp(account: "vp01", uid: nil, role: .office),
      request: nil, action: "assignment.edit",
      changes: [RecordChange(key: edit.key, base: 1, set: [FieldMember("title", .text("Đề án sắp xếp"))])], hash: "9")
    let made = Entry(
      sequence: SequenceNumber(1), moment: Fixture.now, actor: ActorStamp(account: "qt01", uid: nil, role: .admin),
      request: nil, action: "assignment.add",
      changes: [RecordChange(key: edit.key, base: 0, set: [FieldMember("title", old)])], hash: "1")
    let lines = HistoryLines(of: edit.key, desk.app, width: 90).lines(.entries([made, entry]))
    let text = lines.map { $0.spans.map(\.text.string).joined() }
    #expect(text.first?.hasPrefix("23/11 08:41  vp01  ") == true)
    #expect(text.contains("  Nội dung: Đề án sắp xếp đơn vị sự nghiệp → Đề án sắp xếp"))
    #expect(text.last?.contains("giao nhiệm vụ") == true)
  }
}
