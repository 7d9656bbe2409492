import JSON
import Testing

@Suite struct CommandLineUnitsTests {
  private func unit(_ desk: Desk, _ code: String, on day: String = Desk.today) throws -> JSONValue? {
    try desk.objects("units", "list", "--on", day).first { $0["id"] == .string(code) }
  }

  @Test func addsRenamesAndEnds() throws {
    let desk = try Desk.sample()
    let made = try desk.done(
      "units", "add", "--as", "qt01", "--name", "Ủy ban nhân dân xã Thử", "--short-name", "UBND xã Thử", "--kind",
      "ubnd-xa", "--parent", "ubnd-huyen-cu-jut", "--from", "01/03/2025", "--basis", "NQ số 1/NQ-HĐND")
    #expect(made == ["uy-ban-nhan-dan-xa-thu"])
    let code = try #require(made.first)
    let unit = try #require(try self.unit(desk, code))
    #expect(unit["level"] == .string("commune"))
    #expect(unit["parent"] == .string("ubnd-huyen-cu-jut"))
    #expect(try self.unit(desk, code, on: "2025-02-28") == nil)

    try desk.done("units", "rename", "ubnd xa thu", "--as", "qt01", "--name", "UBND xã Mới", "--from", "+10")
    #expect(try self.unit(desk, code)?["name"] == .string("Ủy ban nhân dân xã Thử"))
    #expect(try self.unit(desk, code, on: "2026-12-04")?["name"] == .string("UBND xã Mới"))
    try desk.done("units", "edit", code, "--as", "qt01", "--to", "2027-01-01")
    #expect(try self.unit(desk, code, on: "2027-01-01") == nil)
    let history = try desk.objects("units", "history", code)
    #expect(history.filter { $0["field"] == .string("names") }.count == 2)
    #expect(history.last?["field"] == .string("dissolvedOn"))
    #expect(try desk.objects("history", "unit/\(code)") == history)
  }

  @Test func editsWhatIsGivenAndNothingElse() throws {
    let desk = try Desk.sample()
    let before = try #require(try desk.objects("units", "edit", "so-y-te", "--as", "qt01", "--note", "x").first)
    let edited = try desk.objects(
      "units", "edit", "so-y-te", "--as", "qt01", "--name", "Sở Y tế tỉnh", "--kind", "nganh", "--level", "district",
      "--parent", "van-phong-ubnd-tinh", "--alias", "Y tế", "--alias", "SYT", "--note", "", "--unverified")
    let unit = try #require(edited.first)
    #expect(edited.count == 1)
    #expect(unit["version"] == .integer(3) && before["version"] == .integer(2))
    #expect(unit["kind"] == .string("nganh") && unit["level"] == .string("district"))
    #expect(unit["parent"] == .string("van-phong-ubnd-tinh"))
    #expect(unit["aliases"] == .array([.string("Y tế"), .string("SYT")]))
    #expect(unit["unverified"] == .boolean(true))
    #expect(before["note"] == .string("x") && unit["note"] == nil)
    for key in ["statisticsCodes", "legalBasis", "foundedOn"] { #expect(unit[key] == before[key]) }
    let cleared = try #require(
      try desk.objects("units", "edit", "so-y-te", "--as", "qt01", "--parent", "", "--alias", "").first)
    #expect(cleared["parent"] == nil && cleared["aliases"] == nil)
    #expect(try self.unit(desk, "so-y-te")?["name"] == .string("Sở Y tế tỉnh"))
  }

  @Test func refusesWhatWouldBreakTheRegister() throws {
    let desk = try Desk.sample()
    let edit = { (arguments: [String]) in try desk.run(["units", "edit"] + arguments + ["--as", "qt01"]).status }
    #expect(try edit(["ubnd-huyen-cu-jut", "--parent", "ubnd-huyen-cu-jut"]) == 1)
    let commune = try #require(
      try desk.objects("units", "list").first { $0["parent"] == .string("ubnd-huyen-cu-jut") }?["id"])
    guard case .string(let below) = commune else { return }
    #expect(try edit(["ubnd-huyen-cu-jut", "--parent", below]) == 1)
    #expect(try edit(["so-y-te", "--from", "2020-01-01", "--to", "2019-01-01"]) == 1)
    let busy = try #require(
      try desk.objects("units", "list").first { $0["open"] != .integer(0) && $0["parent"] == .null }?["id"])
    guard case .string(let working) = busy else { return }
    let end = try desk.run("units", "edit", working, "--as", "qt01", "--to", Desk.today)
    #expect(end.status == 1 && end.complaints.contains("nhiệm vụ đang mở"))
    #expect(
      try desk.run("units", "add", "--as", "qt01", "--name", "X", "--kind", "so", "--code", "so-y-te").status == 65)
    #expect(try desk.run("units", "add", "--as", "qt01", "--name", "X", "--kind", "so", "--code", "Sở").status == 65)
  }
}
