import JSON
import Testing

@Suite struct CommandLineHeadsTests {
  private func head(_ desk: Desk, on day: String) throws -> JSONValue? {
    try desk.objects("heads", "list", "so-y-te", "--on", day).first
  }

  @Test func appointsActsAndLeavesVacant() throws {
    let desk = try Desk.sample()
    let person = try #require(
      try desk.done("people", "add", "--as", "qt01", "--name", "Trần Thị Mẫu", "--unit", "so-y-te").first)
    try desk.done(
      "heads", "appoint", "so-y-te", "--as", "qt01", "--person", person, "--title", "Giám đốc", "--from", "20/11/2026",
      "--document", "QĐ số 5/QĐ-UBND")
    #expect(try head(desk, on: "2026-11-19")?["person"] != .string(person))
    #expect(try head(desk, on: "2026-11-20")?["person"] == .string(person))

    try desk.done("heads", "end", "so-y-te", "--as", "qt01", "--on", "23/11/2026")
    #expect(try head(desk, on: "2026-11-22")?["person"] == .string(person))
    #expect(try head(desk, on: "2026-11-23")?["mode"] == .string("vacant"))

    let acting = try desk.objects(
      "heads", "appoint", "so-y-te", "--as", "qt01", "--person", "tran thi mau", "--title", "Phó Giám đốc", "--mode",
      "acting", "--from", "24/11/2026")
    #expect(acting.first?["mode"] == .string("acting"))
    #expect(try head(desk, on: Desk.today)?["personName"] == .string("Trần Thị Mẫu"))
    guard case .string(let code)? = acting.first?["id"] else {
      Issue.record("no identifier")
      return
    }
    let corrected = try desk.objects("heads", "edit", code, "--as", "qt01", "--mode", "in-charge", "--document", "QĐ 6")
    #expect(corrected.first?["mode"] == .string("in-charge") && corrected.first?["document"] == .string("QĐ 6"))
    try desk.done("heads", "appoint", "so-y-te", "--as", "qt01", "--mode", "vacant", "--from", "+10")
    #expect(try head(desk, on: "2026-12-04")?["mode"] == .string("vacant"))
    try desk.done("heads", "end", code, "--as", "qt01", "--on", "2026-12-01", "--no-vacancy")
    #expect(try head(desk, on: "2026-12-02") == nil)
  }

  @Test func namesSeveralHeadsInsteadOfGuessing() throws {
    let desk = try Desk.sample()
    let person = try #require(try desk.done("people", "add", "--as", "qt01", "--name", "Lê Văn Mẫu").first)
    try desk.done(
      "heads", "appoint", "so-y-te", "--as", "qt01", "--person", person, "--title", "Phó Giám đốc", "--mode",
      "in-charge", "--from", "2026-11-20", "--beside")
    let both = try desk.run("heads", "end", "so-y-te", "--as", "qt01", "--on", "2026-12-01")
    #expect(both.status == 65 && both.complaints.contains("nk-1"))
    try desk.done("heads", "end", "so-y-te", "--as", "qt01", "--on", "2026-12-01", "--person", person, "--no-vacancy")
    let second = try desk.run(
      "heads", "appoint", "so-y-te", "--as", "qt01", "--person", person, "--title", "Giám đốc", "--from", "2026-11-20",
      "--beside")
    #expect(second.status == 1, "two official heads at once")
    #expect(try desk.run("heads", "end", "so-y-te", "--as", "qt01", "--on", "1999-01-01").status == 66)
    for usage in [["--mode", "vacant", "--person", person], ["--title", "Giám đốc"]] {
      let words = ["heads", "appoint", "so-y-te", "--as", "qt01", "--from", Desk.today] + usage
      #expect(try desk.run(words).status == 64)
    }
  }

  @Test func listsAndCorrectsPeopleInTheirOrder() throws {
    let desk = try Desk.sample()
    for name in ["Nguyễn Văn Ánh", "Bùi Thị Anh", "Đỗ Thị Yến"] {
      try desk.done("people", "add", "--as", "qt01", "--name", name, "--note", "thử")
    }
    let added = try desk.objects("people", "list").filter { $0["note"] == .string("thử") }
    #expect(added.map { $0["name"] } == ["Bùi Thị Anh", "Nguyễn Văn Ánh", "Đỗ Thị Yến"].map { .string($0) })
    let corrected = try desk.objects(
      "persons", "edit", "do thi yen", "--as", "qt01", "--name", "Đỗ Thị Hải Yến", "--unit", "so-y-te", "--group",
      "vien-chuc", "--note", "")
    #expect(corrected.first?["name"] == .string("Đỗ Thị Hải Yến"))
    #expect(corrected.first?["group"] == .string("vien-chuc") && corrected.first?["note"] == nil)
    #expect(try desk.objects("people", "list", "đỗ thị hải yến").first?["unit"] == .string("so-y-te"))
    #expect(try desk.run("people", "edit", "ai", "--as", "qt01", "--name", "x").status == 66)
  }
}
