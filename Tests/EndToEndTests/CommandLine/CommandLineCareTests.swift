import Testing

/// Looking after a store: heads kept elsewhere, and writing that goes on after it was stopped.
@Suite struct CommandLineCareTests {
  @Test func aHeadKeptElsewhereShowsThatHistoryStands() throws {
    let desk = try Desk.sample()
    let anchor = try desk.run("anchor", "--as", "qt01")
    #expect(anchor.status == 0)
    #expect(anchor.lines.count == 1)
    let file = try desk.write(anchor.output, to: "anchor.json")
    let good = try desk.run("verify", "--anchor", file)
    #expect(good.status == 0)
    let other = anchor.text.replacing("\"q\":", with: "\"q\":1")
    let bad = try desk.run("verify", "--anchor", try desk.write(other.utf8, to: "other.json"))
    #expect(bad.status == 74)
    let broken = try desk.run("verify", "--anchor", try desk.write("{}".utf8, to: "broken.json"))
    #expect(broken.status == 65)
    #expect(broken.complaints.contains("kycuong anchor"))
    let missing = try desk.run("verify", "--anchor", "/none/anchor.json")
    #expect(missing.status == 74)
    #expect(try desk.run("verify", "--anchor", file, "--clear").status == 64)
    // An inspector keeps no heads.
    #expect(try desk.run("anchor", "--as", "ttv01").status == 77)
  }

  @Test func writingGoesOnOnceTheJournalIsFoundSound() throws {
    let desk = try Desk.sample()
    _ = try desk.write("{\"reason\":\"đĩa báo lỗi\"}".utf8, to: "store/read-only")
    let addition = [
      "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "x", "--source", "y", "--issued",
      "2026-11-02", "--no-due",
    ]
    let refused = try desk.run(addition)
    #expect(refused.status == 74)
    #expect(refused.complaints.contains("đĩa báo lỗi"))
    #expect(try desk.run("verify", "--clear", "--as", "ttv01").status == 77)
    let cleared = try desk.run("verify", "--clear", "--as", "qt01")
    #expect(cleared.status == 0)
    #expect(cleared.text.contains("Đã mở khóa ghi (lý do khóa: đĩa báo lỗi)."))
    #expect(try desk.run(addition).status == 0)
    let again = try desk.run("verify", "--clear", "--as", "qt01")
    #expect(again.text.contains("Sổ không bị khóa ghi."))
    #expect(again.status == 0)
  }
}
