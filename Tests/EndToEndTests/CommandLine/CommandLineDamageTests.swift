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

  private static let write = [
    "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "x", "--source", "y", "--issued",
    "2026-11-02", "--no-due",
  ]

  /// A sound store that is locked is no store to write in: whoever verifies it learns why, and how to go on.
  @Test func aLockedStoreIsToldUntilItIsCleared() throws {
    let desk = try Desk.sample()
    _ = try desk.write(
      #"{"reason":"đĩa không xác nhận","account":"root","at":"2026-11-23T01:41:00.000Z"}"#.utf8,
      to: "store/read-only")
    let refused = try desk.run(Self.write)
    #expect(refused.status == 74)
    #expect(refused.complaints.contains("đĩa không xác nhận") && refused.complaints.contains("verify --clear"))
    let locked = try desk.run("verify")
    #expect(locked.status == 74)
    for text in [
      "Sổ nguyên vẹn", "SỔ ĐANG KHÓA GHI từ 08:41 23/11/2026 (root): đĩa không xác nhận.", "kycuong verify --clear",
      "Quản trị",
    ] {
      #expect(locked.text.contains(text), "\(text): \(locked.text)")
    }
    let cleared = try desk.run("verify", "--clear", "--as", "qt01")
    #expect(cleared.status == 0, "\(cleared.text) \(cleared.complaints)")
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run(Self.write).status == 0)
  }

  @Test func clearingAStoreThatIsNotLockedHasNothingToDo() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("verify", "--clear", "--as", "qt01")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Sổ không bị khóa ghi."))
  }

  /// Who may not do it, what is refused by its own name, and who may.
  @Test(arguments: [
    (["verify", "--clear", "--as", "vp01"], "không được mở khóa ghi"),
    (["anchor", "--as", "ttv01"], "không được lấy đầu sổ"),
    (["checkpoint", "--as", "vp01"], "không được tạo điểm lưu"),
  ])
  func whatIsRefusedIsCalledByItsName(words: [String], deed: String) throws {
    let outcome = try Desk.sample().run(words)
    #expect(outcome.status == 77)
    #expect(outcome.complaints.contains(deed) && outcome.complaints.contains("Quản trị"), "\(outcome.complaints)")
  }
}
