import Testing

@Suite struct CommandLineDamageTests {
  private let segment = "/journal/0000000000000001.jsonl"

  /// A store whose journal has one byte changed, at this share of its length.
  private func damaged(atPercent percent: Int) throws -> Desk {
    let desk = try Desk.sample()
    var bytes = try Program.contents(of: desk.store + segment)
    bytes[bytes.count * percent / 100] ^= 0x01
    _ = try desk.write(bytes, to: "store" + segment)
    return desk
  }

  @Test func verifyFindsASoundStoreSound() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("verify")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Sổ nguyên vẹn"))
    #expect(outcome.lines.count == 1)
  }

  @Test func verifyNamesDamageAndStopsWriting() throws {
    let desk = try damaged(atPercent: 50)
    let outcome = try desk.run("verify")
    #expect(outcome.status == 74)
    #expect(outcome.text.contains("0000000000000001.jsonl"))
    #expect(outcome.text.contains("byte"))
    let write = try desk.run(
      "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "x", "--source", "y", "--issued",
      "2026-11-02", "--no-due")
    #expect(write.status == 74)
    #expect(write.complaints.contains("kycuong verify") || write.complaints.contains("hỏng"))
  }

  @Test func aDamagedStoreIsReadWithAWarningAndNeverEmpty() throws {
    let desk = try damaged(atPercent: 50)
    _ = try desk.run("verify")
    let list = try desk.run("assignments", "list", "--format", "json")
    #expect(list.status == 0 || list.status == 74)
    #expect(list.complaints.contains("kycuong: "))
    if list.status == 0 { #expect(try !list.objects().isEmpty) }
  }

  @Test func garbageInPlaceOfTheJournalIsAnError() throws {
    let desk = try Desk.sample()
    _ = try desk.write([UInt8](repeating: 0, count: 5000), to: "store" + segment)
    let verify = try desk.run("verify")
    #expect(verify.status == 74)
    _ = try desk.write("{}".utf8, to: "store/format.json")
    let list = try desk.run("overdue")
    #expect(list.status == 74)
    #expect(list.output.isEmpty)
    #expect(list.complaints.contains("format.json"))
  }
}
