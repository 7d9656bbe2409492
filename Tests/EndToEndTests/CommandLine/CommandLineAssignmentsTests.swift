import JSON
import Testing

@Suite struct CommandLineAssignmentsTests {
  private static let common = [
    "assignments", "add", "--as", "vp01", "--title", "Báo cáo", "--source", "CV 1", "--issued", "02/11/2026",
    "--format", "json",
  ]

  @Test(
    arguments: [
      (["--due", "16/11/2026"], "2026-11-16", nil), (["--due", "+10"], "2026-12-04", nil),
      (["--due", "+10lv"], "2026-12-08", nil), (["--no-due"], nil, nil),
      (["--due-text", "trong 10 ngày làm việc"], "2026-11-16", "working-days:10"),
      (["--due-text", "trước ngày 30/11/2026"], "2026-11-29", "before:2026-11-30"),
      (["--due-text", "trong 10 ngày"], "2026-11-12", "days:10"),
    ] as [([String], String?, String?)])
  func computesTheDueDay(_ term: [String], _ due: String?, _ rule: String?) throws {
    let desk = try Desk.sample()
    let made = try desk.run(CommandLineAssignmentsTests.common + ["--unit", "so-y-te"] + term).objects()
    let assignment = try #require(made.first)
    #expect(assignment["originalDue"] == due.map { .string($0) })
    #expect(assignment["dueRule"] == rule.map { .string($0) })
  }

  @Test func takesEveryFieldOfADocument() throws {
    let desk = try Desk.sample()
    let person = try #require(try desk.done("people", "add", "--as", "qt01", "--name", "Trần Thị Mẫu").first)
    let made = try desk.run(
      CommandLineAssignmentsTests.common + [
        "--unit", "so-y-te", "--unit", "Sở Nội vụ", "--coop", "Sở Tài chính", "--coop", "so-tu-phap", "--no-due",
        "--person", "tran thi mau", "--follower", "vp01", "--kind", "reform",
      ]
    ).objects()
    #expect(made.map { $0["unit"] } == [.string("so-y-te"), .string("so-noi-vu")])
    for assignment in made {
      #expect(assignment["coop"] == .array([.string("so-tai-chinh"), .string("so-tu-phap")]))
      #expect(assignment["person"] == .string(person) && assignment["follower"] == .string("vp01"))
      #expect(assignment["kind"] == .string("reform") && assignment["sharedWith"] == made[0]["id"])
    }
    for wrong in [[], ["--no-due", "--due", "+1"], ["--due", "+1", "--due-text", "trong 10 ngày"]] {
      #expect(try desk.run(CommandLineAssignmentsTests.common + ["--unit", "so-y-te"] + wrong).status == 64)
    }
    let twice = try desk.run(
      CommandLineAssignmentsTests.common + ["--unit", "so-y-te", "--unit", "sở y tế", "--no-due"])
    #expect(twice.status == 65)
  }

  @Test func correctsAnAssignmentAndKeepsWhatStoodThere() throws {
    let desk = try Desk.sample()
    let id = try #require(
      try desk.run(
        CommandLineAssignmentsTests.common.dropLast(2) + ["--unit", "so-y-te", "--due-text", "trong 10 ngày làm việc"]
      ).lines.first)
    let edited = try desk.objects(
      "assignments", "edit", id, "--as", "vp01", "--title", "Báo cáo đúng", "--unit", "so-noi-vu", "--coop", "so-y-te",
      "--kind", "plan", "--follower", "vp01")
    #expect(edited.first?["title"] == .string("Báo cáo đúng") && edited.first?["unit"] == .string("so-noi-vu"))
    #expect(edited.first?["originalDue"] == .string("2026-11-16") && edited.first?["kind"] == .string("plan"))

    let bare = try desk.run("assignments", "edit", id, "--as", "vp01", "--due", "20/11/2026")
    #expect(bare.status == 65 && bare.complaints.contains("Lý do đính chính"))
    let moved = try desk.objects(
      "assignments", "edit", id, "--as", "vp01", "--issued", "03/11/2026", "--reason", "Nhập nhầm ngày văn bản")
    #expect(moved.first?["originalDue"] == .string("2026-11-17"), "the day follows its wording")
    let undated = try desk.objects(
      "assignments", "edit", id, "--as", "vp01", "--no-due", "--coop", "", "--follower", "", "--reason", "Không có hạn")
    for key in ["originalDue", "dueText", "dueRule", "coop", "follower"] { #expect(undated.first?[key] == nil) }
    let history = try desk.objects("history", id)
    let digits = try #require(id.split(separator: "-").last.flatMap { Int($0) })
    #expect(try desk.objects("history", "\(digits)") == history)
    let notes = history.filter { $0["field"] == .string("notes") }
    #expect(notes.count == 2)
    #expect(try desk.run("assignments", "edit", "999999", "--as", "vp01", "--title", "x").status == 66)
  }

  @Test func sendsAResultBack() throws {
    let desk = try Desk.sample()
    let id = try #require(
      try desk.run(CommandLineAssignmentsTests.common.dropLast(2) + ["--unit", "so-y-te", "--due", "16/11/2026"])
        .lines.first)
    #expect(try desk.run("assignments", "return", id, "--as", "vp01", "--reason", "x").status == 1)
    try desk.done("assignments", "report", id, "--as", "vp01", "--document", "BC 5", "--on", "2026-11-12")
    #expect(try desk.objects("assignments", "list", "id:\(id)").first?["class"] == .string("awaiting"))
    let returned = try desk.objects("assignments", "return", id, "--as", "vp01", "--reason", "Thiếu số liệu")
    #expect(returned.first?["result"] == nil)
    let row = try desk.objects("assignments", "list", "id:\(id)").first
    #expect(row?["state"] == .string("returned") && row?["daysLate"] == .integer(8))
  }
}
