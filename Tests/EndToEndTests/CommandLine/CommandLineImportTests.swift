import JSON
import Testing

@Suite struct CommandLineImportTests {
  private static let header = "Nội dung;Đơn vị chủ trì;Phối hợp;Văn bản giao;Ngày giao;Thời hạn\n"
  private static let rows = """
    Rà soát đất công;UBND H. Cư Jút;Sở Tài chính;Công văn số 12/UBND-TH;02/11/2026;30/11/2026
    Báo cáo cải cách;Sở Nội vụ;;Công văn số 15/UBND-NC;05/11/2026;trong 10 ngày làm việc

    """

  private func write(_ bytes: [UInt8], _ desk: Desk, as name: String = "tep.csv") throws -> String {
    try desk.write(bytes, to: name)
  }

  @Test func previewsWritesOnceAndKnowsTheFileAgain() throws {
    let desk = try Desk.sample()
    let file = try write(Array((Self.header + Self.rows).utf8), desk)
    let words = ["import", "assignments", file, "--as", "vp01"]
    let dry = try desk.run(words + ["--dry-run", "--format", "json"]).objects()
    #expect(dry.map { $0["outcome"] } == [.string("added"), .string("added")])
    #expect(try desk.run(words).status == 64)
    let made = try desk.run(words + ["--yes"])
    #expect(made.status == 0 && made.lines.count == 2)
    let again = try desk.run(words + ["--yes"])
    #expect(again.status == 0 && again.lines.isEmpty)
    let assignment = try desk.objects("assignments", "list", made.lines[1]).first
    #expect(assignment?["due"] == .string("2026-11-19"))
    #expect(try desk.run("verify").status == 0)
  }

  @Test func readsLegacyBytes() throws {
    let desk = try Desk.sample()
    // "Rà soát;Sở Nội vụ;CV 1;02/11/2026" in TCVN3 under a header of ASCII.
    var bytes = Array("title;unit;source;issued\n".utf8)
    bytes += [0x52, 0xB5, 0x20, 0x73, 0x6F, 0xB8, 0x74, 0x20, 0xAE, 0xCA, 0x74, 0x20, 0x63, 0xAB, 0x6E, 0x67]
    bytes += [0x3B, 0x53, 0xEB, 0x20, 0x4E, 0xE9, 0x69, 0x20, 0x76, 0xF4] + Array(";CV 1;02/11/2026\n".utf8)
    let file = try write(bytes, desk)
    let made = try desk.run(["import", "assignments", file, "--as", "vp01", "--yes"])
    #expect(made.status == 0)
    #expect(made.complaints.contains("TCVN3"))
    let found = try desk.objects("assignments", "list", try #require(made.lines.first)).first
    #expect(found?["title"] == .string("Rà soát đất công") && found?["unit"] == .string("so-noi-vu"))
  }

  @Test func tellsRefusedRowsWithTheirPlace() throws {
    let desk = try Desk.sample()
    let bad = "Việc lạ;Sở Lạ;;CV 1;05/11/2026;30/11/26\n"
    let file = try write(Array((Self.header + Self.rows + bad).utf8), desk)
    let outcome = try desk.run(["import", "assignments", file, "--as", "vp01", "--yes"])
    #expect(outcome.status == 65 && outcome.lines.count == 2)
    #expect(outcome.complaints.contains("Dòng 4, cột 2"))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}", "CSV"), ("a,b\n1,2\n", "Nội dung"), ("", "dòng"), ("title;unit;source;issued\n\"x", "ngoặc kép"),
  ])
  func refusesWhatIsNoTable(_ text: String, _ told: String) throws {
    let desk = try Desk.sample()
    let file = try write(Array(text.utf8), desk)
    let outcome = try desk.run(["import", "assignments", file, "--as", "vp01", "--yes"])
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains(told))
  }

  @Test func onlyTheOfficeImports() throws {
    let desk = try Desk.sample()
    let file = try write(Array((Self.header + Self.rows).utf8), desk)
    for account in ["xem01", "ttv01", "gs01", "qt01", "dv01"] {
      #expect(try desk.run(["import", "assignments", file, "--as", account, "--yes"]).status == 77)
    }
  }
}

@Suite struct CommandLineReorganiseTests {
  @Test func theEventsOf2025NeedTheirReceivers() throws {
    let desk = try Desk.sample()
    let words = ["reorganise", "--file", "dak-nong-2025", "--as", "qt01", "--basis", "NQ số 12/NQ-HĐND"]
    for account in ["vp01", "ttv01", "gs01", "ld01", "xem01"] {
      let other = words.map { $0 == "qt01" ? account : $0 }
      #expect(try desk.run(other + ["--dry-run"]).status == 77)
    }
    let refused = try desk.run(words + ["--yes"])
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("--receiver"))
    let districts = [
      "ubnd-thanh-pho-gia-nghia", "ubnd-huyen-dak-glong", "ubnd-huyen-cu-jut", "ubnd-huyen-dak-mil",
      "ubnd-huyen-krong-no", "ubnd-huyen-dak-song", "ubnd-huyen-dak-rlap", "ubnd-huyen-tuy-duc",
    ]
    let receivers = districts.flatMap { ["--receiver", "\($0)=so-noi-vu-2025"] }
    let done = try desk.run(words + receivers + ["--yes", "--format", "json"])
    #expect(done.status == 0, "\(done.complaints)")
    let steps = try done.objects()
    #expect(steps.contains { $0["deed"] == .string("assignment") && $0["to"] == .string("so-noi-vu-2025") })
    #expect(try desk.objects("units", "list", "--on", "2026-11-24").count == 14 + 1 + 28)
    #expect(try desk.run("verify").status == 0)
    #expect(try desk.run(words + receivers + ["--yes"]).status != 0)
  }
}
