import Domain
import JSON
import Testing

@Suite struct CommandLineOutputTests {
  @Test func overdueHasTheFieldsThatScriptsReadLongestFirst() throws {
    let rows = try Desk.sample().run("overdue", "--format", "json").objects()
    #expect(!rows.isEmpty)
    for row in rows {
      guard case .object(let members) = row else { continue }
      #expect(
        members.map(\.name) == [
          "id", "unit", "unitName", "title", "due", "originalDue", "daysLate", "workingDaysLate", "bucket", "reminders",
        ])
    }
    let days = rows.compactMap { row -> Int64? in
      if case .integer(let days) = row["daysLate"] { return days }
      return nil
    }
    #expect(days.count == rows.count)
    #expect(days == days.sorted(by: >))
  }

  @Test(arguments: [
    (
      "assignments",
      ["id", "unit", "unitName", "title", "source", "issued", "originalDue", "due", "state", "class", "daysLate"]
    ),
    (
      "incidents",
      [
        "id", "unit", "unitName", "head", "headName", "decision", "violation", "actDate", "foundDate", "state",
        "severity", "summary",
      ]
    ),
  ])
  func listsHaveTheFieldsThatScriptsRead(_ noun: String, _ fields: [String]) throws {
    let rows = try Desk.sample().run(noun, "list", "--format", "json").objects()
    #expect(!rows.isEmpty)
    for row in rows {
      guard case .object(let members) = row else { continue }
      #expect(members.map(\.name) == fields)
    }
  }

  private static let lists = [
    ["units", "list"], ["assignments", "list"], ["overdue"], ["incidents", "list"], ["law", "list"], ["users", "list"],
    ["heads", "list", "so-noi-vu"], ["history", "unit/so-noi-vu"],
  ]

  @Test func tablesJSONAndCSVHoldTheSameRows() throws {
    let desk = try Desk.sample()
    for arguments in CommandLineOutputTests.lists {
      let table = try desk.run(arguments)
      let json = try desk.run(arguments + ["--format", "json"]).objects()
      let csv = try desk.run(arguments + ["--format", "csv"])
      #expect(table.status == 0)
      #expect(!json.isEmpty)
      #expect(table.lines.count == json.count + 1)
      #expect(csv.text.hasSuffix("\r\n"))
      #expect(csv.text.split(separator: "\r\n").count == json.count + 1)
      if case .object(let members) = json[0] {
        #expect(csv.text.hasPrefix(members.map(\.name).joined(separator: ",") + "\r\n"))
      }
      #expect(!table.output.contains(0x1B), "no colour where there is no terminal")
    }
  }

  @Test func anEmptyListIsAnEmptyArrayAndANote() throws {
    let desk = try Desk.sample()
    let json = try desk.run("overdue", "zzzzzz", "--format", "json")
    #expect(json.status == 0)
    #expect(try json.objects().isEmpty)
    let table = try desk.run("overdue", "zzzzzz")
    #expect(table.status == 0)
    #expect(table.output.isEmpty)
    #expect(table.complaints.contains("Không có"))
  }

  @Test func saysThatSampleDataAreMadeUp() throws {
    #expect(try Desk.sample().run("overdue").complaints.contains("DỮ LIỆU MẪU"))
  }

  @Test func writesAFileWholeAndOverwritesOnlyWhenForced() throws {
    let desk = try Desk.sample()
    let path = desk.folder + "/late.csv"
    let printed = try desk.run("overdue", "--format", "csv")
    #expect(try desk.run("overdue", "--format", "csv", "-o", path).status == 0)
    #expect(try Program.contents(of: path) == printed.output)
    #expect(try desk.run("overdue", "--format", "json", "-o", path).status == 74)
    #expect(try Program.contents(of: path) == printed.output)
    #expect(try desk.run("overdue", "--format", "json", "-o", path, "--force").status == 0)
    #expect(try Program.contents(of: path).first == UInt8(ascii: "["))
    #expect(try desk.run("overdue", "-o", desk.folder + "/nowhere/x").status == 74)
  }

  @Test func aFullDiskIsAnErrorAndAReaderThatLeftIsNot() throws {
    let desk = try Desk.sample()
    let full = try desk.run("assignments", "list", output: .file("/dev/full"))
    #expect(full.status == 74)
    #expect(full.complaints.contains("kycuong: "))
    let gone = try desk.run("assignments", "list", output: .closedPipe)
    #expect(gone.status == 0)
    #expect(!gone.complaints.contains("kycuong: "))
  }

  @Test func treesKeepTheUnitsBelowTheirParents() throws {
    let rows = try Desk.sample().run("units", "list", "--tree", "--format", "json").objects()
    var seen: Set<JSONValue> = []
    for row in rows {
      let parent = try #require(row["parent"])
      #expect(parent == .null || seen.contains(parent))
      seen.insert(try #require(row["id"]))
    }
    #expect(rows.count > 90)
  }

  @Test func tellsWhoAnsweredOnADay() throws {
    let desk = try Desk.sample()
    let now = try desk.run("heads", "list", "so-noi-vu", "--on", "24/11/2026", "--format", "json").objects()
    #expect(now.count == 1)
    #expect(now.first?["unitName"] == .string("Sở Nội vụ"))
  }

  @Test(arguments: ["D25", "d25", "25/2013", "25/2013/QĐ-UBND"])
  func showsAnInstrumentWithWhatIsMissing(_ name: String) throws {
    let desk = try Desk()
    let json = try desk.run("law", "show", name, "--format", "json")
    #expect(json.status == 0)
    let law = try JSONParser().value(of: json.output)
    #expect(law["id"] == .string("D25"))
    #expect(law["missing"] == .array([.string("effectiveFrom"), .string("effectiveTo"), .string("text")]))
    guard case .array(let violations) = law["violations"] else {
      Issue.record("no violations")
      return
    }
    #expect(violations.contains { $0["id"] == .string("V-05") && $0["selectable"] == .boolean(true) })
    #expect(violations.contains { $0["id"] == .string("V-20") && $0["selectable"] == .boolean(false) })
    #expect(try desk.run("law", "show", name).text.contains("chưa nhập"))
  }

  @Test func filtersAsTheDashboardDoes() throws {
    let desk = try Desk.sample()
    let all = try desk.run("overdue", "--format", "json").objects()
    let late = try desk.run("overdue", "qh>20", "--format", "json").objects()
    #expect(!late.isEmpty && late.count < all.count)
    for row in late {
      guard case .integer(let days) = row["daysLate"] else { continue }
      #expect(days > 20)
    }
    #expect(try desk.run("units", "list", "snv", "--format", "json").objects().first?["id"] == .string("so-noi-vu"))
    let marked = try desk.run("units", "list", "Nội", "vụ", "--format", "json").objects()
    #expect(try desk.run("units", "list", "noi vu", "--format", "json").objects() == marked)
    let flagged = try desk.run("assignments", "list", "!vv", "--format", "json").objects()
    #expect(!flagged.isEmpty)
  }

  @Test func speaksEnglishWhenAsked() throws {
    let desk = try Desk.sample()
    let list = try desk.run("overdue", "--lang", "en")
    #expect(list.text.hasPrefix("Number"))
    #expect(list.complaints.contains("SAMPLE DATA"))
    let error = try desk.run("heads", "list", "nowhere", "--lang", "en")
    #expect(error.complaints.contains("There is no unit “nowhere”."))
  }
}
