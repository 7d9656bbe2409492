import Testing

@Suite struct CommandLineUsageTests {
  private static let wrongUsages = [
    ["nothing-of-this-name"], ["overdue", "--bogus"], ["overdue", "--format", "xml"], ["overdue", "--format"],
    ["assignments", "add"], ["incidents", "confirm", "1", "--severity", "worse", "--cause", "x"], ["law", "show"],
    ["overdue", "--lang", "fr"], ["users", "add", "x"], ["tui"], [], ["demo"], ["tui", "--theme", "pink"],
  ]

  @Test func refusesWrongUsageInVietnamese() throws {
    let desk = try Desk()
    for arguments in CommandLineUsageTests.wrongUsages {
      let outcome = try desk.run(arguments)
      #expect(outcome.status == 64, "\(outcome.complaints)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.complaints.hasPrefix("kycuong: "))
      #expect(!outcome.complaints.contains("Error:"))
    }
  }

  @Test func speaksEnglishWhenAsked() throws {
    let outcome = try Desk().run("overdue", "--lang", "en", "--bogus")
    #expect(outcome.status == 64)
    #expect(outcome.complaints.contains("Unknown option '--bogus'"))
  }

  @Test(arguments: [
    ["--help"], ["help"], ["overdue", "--help"], ["help", "assignments", "add"], ["incidents", "flag", "-h"],
    ["units", "edit", "-h"],
  ])
  func helps(_ arguments: [String]) throws {
    let outcome = try Desk().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("CÁCH DÙNG: kycuong"))
    for english in ["OVERVIEW", "USAGE", "OPTIONS", "Show help", "SUBCOMMANDS", "(values", "default:"] {
      #expect(!outcome.text.contains(english))
    }
    let foreign = try Desk().run(arguments + ["--lang", "en"])
    #expect(foreign.status == 0)
    #expect(foreign.text.contains("USAGE: kycuong"))
  }

  @Test func namesItsVersion() throws {
    let outcome = try Desk().run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: ".").count == 3)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletions(_ shell: String) throws {
    let outcome = try Desk().run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("incidents"))
    #expect(outcome.text.contains("flag"))
  }

  @Test func commonOptionsStandBeforeOrAfterTheSubcommand() throws {
    let desk = try Desk.sample()
    let after = try desk.run("overdue", "--today", "2026-11-23", "--format", "json")
    let before = try desk.run("--today", "23/11/2026", "overdue", "--format", "json")
    #expect(after.status == 0)
    #expect(after.output == before.output)
  }

  @Test func refusesArgumentsThatAreNoText() throws {
    let outcome = try Desk.sample().run(bytes: [Array("overdue".utf8), [0xFF, 0xFE, 0x41]])
    #expect(outcome.status == 64)
    #expect(outcome.complaints.contains("UTF-8"))
  }

  private static let hostileTexts = ["\u{1B}]0;title\u{07}", "\u{202E}abc", "a\u{0}", "\u{9B}31m", "x\u{200B}y"]

  @Test func neverEchoesWhatWouldActOnATerminal() throws {
    let desk = try Desk.sample()
    let runs = CommandLineUsageTests.hostileTexts.flatMap { hostile in
      [
        [hostile], ["overdue", "--\(hostile)"], ["heads", "list", hostile], ["overdue", "field:\(hostile)"],
        ["history", hostile], ["overdue", "--as", hostile], ["overdue", "--today", hostile],
        ["overdue", "--store", desk.folder + "/" + hostile], ["overdue", "-o", desk.folder + "/no/" + hostile],
      ]
    }
    for arguments in runs {
      let outcome = try desk.run(arguments)
      #expect(outcome.status != 0 || arguments.contains { $0.isEmpty || $0.hasPrefix("a") })
      for scalar in (outcome.text + outcome.complaints).unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "\(arguments)")
        #expect(scalar != "\u{202E}" && scalar != "\u{200B}")
      }
    }
  }
}
