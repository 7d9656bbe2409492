import JSON
import Testing

/// `kycuong report quarter`: the same figures in each format, and what it refuses.
@Suite struct CommandLineReportTests {
  private static let classes = [
    "doneOnTime", "doneLate", "openInTime", "openOverdue", "awaiting", "undated", "suspended",
  ]

  private func integer(_ value: JSONValue, _ key: String) throws -> Int64 {
    guard case .integer(let number)? = value[key] else { throw Program.SpawnError(code: 0) }
    return number
  }

  private func object(_ desk: Desk, _ quarter: String...) throws -> JSONValue {
    try JSONParser().value(of: desk.run(["report", "quarter"] + quarter + ["--format", "json"]).output)
  }

  @Test func countsReconcileInEveryRow() throws {
    let desk = try Desk.sample()
    let report = try object(desk, "2026-Q3")
    #expect(report["asAt"] == .string("2026-09-30"))
    guard case .array(let units)? = report["units"], let total = report["total"] else {
      Issue.record("no rows")
      return
    }
    #expect(!units.isEmpty)
    for row in units + [total] {
      let all = try integer(row, "total")
      #expect(try Self.classes.reduce(0) { try $0 + integer(row, $1) } == all)
      #expect(try integer(row, "carriedOver") + integer(row, "new") == all)
      #expect(try all - integer(row, "closed") == integer(row, "open"))
    }
    for key in Self.classes + ["total", "open"] {
      #expect(try units.reduce(0) { try $0 + integer($1, key) } == integer(total, key), "\(key)")
    }
  }

  /// What is open at the end of one quarter is carried into the next, and the running one agrees with `overdue`.
  @Test func agreesWithTheOtherCommands() throws {
    let desk = try Desk.sample()
    let third = try #require(object(desk, "2026-Q3")["total"])
    let running = try object(desk)
    let fourth = try #require(running["total"])
    #expect(running["quarter"] == .string("2026-Q4"))
    #expect(try integer(third, "open") == integer(fourth, "carriedOver"))
    #expect(try integer(fourth, "openOverdue") == Int64(desk.run("overdue", "--format", "json").objects().count))
  }

  @Test func textAndCSVHoldTheSameRows() throws {
    let desk = try Desk.sample()
    guard case .array(let units)? = try object(desk, "2026-Q3")["units"] else { return }
    let csv = try desk.run("report", "quarter", "2026-q3", "--format", "csv")
    #expect(csv.text.split(separator: "\r\n").count == units.count + 2)
    #expect(csv.text.contains("\r\n,total,"))
    #expect(csv.output.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = try desk.run("report", "quarter", "2026-Q3").text.split { $0 == " " || $0 == "\n" }
      .joined(separator: " ")
    for part in [
      "DỮ LIỆU MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "quý III/2026 (01/07/2026 – 30/09/2026)", "Dự thảo",
      "Số liệu tính đến ngày 30/09/2026", "Tổng ",
      "Tỷ lệ = đúng hạn / việc có hạn đã xong (đúng hạn + trễ).", "chuỗi ",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let file = "\(desk.folder)/q3.csv"
    #expect(try desk.run("report", "quarter", "2026-Q3", "--format", "csv", "-o", file).status == 0)
    #expect(try desk.run("report", "quarter", "2026-Q3", "--format", "csv", "-o", file).status != 0)
  }

  /// The register of the year, as a page and as an office document, under the head of Sở Nội vụ.
  @Test(arguments: ["html", "fodt"]) func theRegisterOfTheYearIsADocument(_ format: String) throws {
    let desk = try Desk.sample()
    let register = try desk.run("report", "evaluation", "2026", "--as", "snv01", "--format", format)
    #expect(register.status == 0, "\(register.complaints)")
    for part in ["SỞ NỘI VỤ", "Kết quả đánh giá, xếp loại năm 2026", "GIÁM ĐỐC", "DỮ LIỆU MẪU", "Nơi nhận"] {
      #expect(register.text.contains(part), "\(part)")
    }
    let (first, last) = format == "html" ? ("<table", "</table>") : ("<table:table ", "</table:table>")
    let opened = register.text.split(separator: first).count
    #expect(opened > 2 && opened == register.text.split(separator: last).count)
  }

  @Test func anEnglishReportSpeaksEnglish() throws {
    let text = try Desk.sample().run("report", "quarter", "2026-Q3", "--lang", "en").text
    #expect(text.contains("Q3 2026"))
    #expect(text.contains("Share = on time / finished with a due day"))
  }

  @Test(arguments: ["2026-Q5", "Q3", "2027-Q1", "", "2026-Q3; ls"])
  func refusesWhatIsNoQuarterOrHasNotBegun(_ quarter: String) throws {
    let outcome = try Desk.sample().run("report", "quarter", quarter)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.complaints.isEmpty)
  }

  /// The rule of another province, by a folder of its configuration.
  @Test func theProvinceSettlesWhatAQuarterIs() throws {
    let desk = try Desk.sample()
    let rules = """
      {"schema": 1, "dueSoonWorkingDays": 3, "bucketLimits": [5, 15, 30, 60, 120], "veryLateAfterDays": 30,
       "rollsFixedDue": false, "beforeReading": "day-before", "explanationWorkingDays": 5,
       "quarterPeriod": "from-15th"}
      """
    try desk.makeFolder("config")
    _ = try desk.write(rules.utf8, to: "config/thresholds.json")
    let report = try object(desk, "2026-Q3", "--config", "\(desk.folder)/config")
    #expect(report["from"] == .string("2026-06-15"))
    #expect(report["through"] == .string("2026-09-14"))
  }

  @Test func anEmptyRegisterHasAReportWithoutRows() throws {
    let desk = try Desk()
    _ = try desk.run("init")
    let report = try object(desk, "2026-Q3")
    #expect(report["units"] == .array([]))
    #expect(try desk.run("report", "quarter", "2026-Q3").text.contains("chưa có nhiệm vụ nào"))
  }

  /// Frozen figures are printed whatever is entered later, which the next report tells as a correction.
  @Test func aFrozenQuarterStays() throws {
    let desk = try Desk.sample()
    let draft = try object(desk, "2026-Q3")
    let without = try desk.run("report", "quarter", "2026-Q3", "--freeze", "--as", "vp01")
    #expect(without.status == 64)
    let freezing = try desk.run(
      "report", "quarter", "2026-Q3", "--freeze", "--yes", "--number", "05/BC-VPUBND", "--as", "vp01")
    #expect(freezing.status == 0)
    #expect(freezing.text.contains("05/BC-VPUBND"))
    #expect(try desk.run("report", "quarter", "2026-Q3", "--freeze", "--yes", "--as", "vp01").status == 1)
    _ = try desk.run(
      "assignments", "add", "--unit", "so-noi-vu", "--title", "Nhập muộn", "--source", "CV 1", "--issued",
      "2026-07-15", "--due", "2026-08-15", "--as", "vp01")
    let frozen = try object(desk, "2026-Q3")
    #expect(frozen["state"] == .string("frozen"))
    for key in ["units", "total", "late"] { #expect(frozen[key] == draft[key], "\(key)") }
    guard case .array(let corrections)? = try object(desk)["corrections"] else { throw Program.SpawnError(code: 0) }
    #expect(corrections.count == 1)
    #expect(try desk.run("report", "quarter", "2026-Q4", "--freeze", "--yes", "--as", "vp01").status == 1)
    #expect(try desk.run("report", "quarter", "2026-Q3", "--freeze", "--yes", "--as", "xem01").status == 77)
  }
}
