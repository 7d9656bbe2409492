import ServerEntry
import Testing

@Suite struct ForcedCommandTests {
  static let lines: [(line: String, words: [String])] = [
    ("", []),
    ("   ", []),
    ("overdue", ["overdue"]),
    ("  overdue   --format  csv ", ["overdue", "--format", "csv"]),
    ("kycuong overdue", ["overdue"]),
    ("kycuong", []),
    ("overdue kycuong", ["overdue", "kycuong"]),
    ("assignments list 'Sở Nội vụ'", ["assignments", "list", "Sở Nội vụ"]),
    ("a \"b c\" d", ["a", "b c", "d"]),
    ("a''b", ["ab"]),
    ("''", [""]),
    ("a \"\" b", ["a", "", "b"]),
    ("a\\ b", ["a b"]),
    ("\\'", ["'"]),
    ("\\\\", ["\\"]),
    ("'a\\b'", ["a\\b"]),
    ("'say \"so\"'", ["say \"so\""]),
    ("\"it's\"", ["it's"]),
    ("\"a\\\"b\"", ["a\"b"]),
    ("\"a\\\\b\"", ["a\\b"]),
    ("\"a\\nb\"", ["a\\nb"]),
    ("\"\\$HOME\"", ["$HOME"]),
    ("--title='Báo cáo' x", ["--title=Báo cáo", "x"]),
    ("qh>30", ["qh>30"]),
    ("$HOME ~ * `id` $(id)", ["$HOME", "~", "*", "`id`", "$(id)"]),
    ("overdue; sh", ["overdue;", "sh"]),
    ("a|b && c > d # e", ["a|b", "&&", "c", ">", "d", "#", "e"]),
    ("!vv", ["!vv"]),
    ("\u{61}\u{303}b", ["\u{61}\u{303}b"]),
  ]

  @Test(arguments: lines) func takesWordsApart(line: String, words: [String]) throws {
    let found = try ForcedCommand.words(of: Array(line.utf8))
    #expect(found.map { Array($0.utf8) } == words.map { Array($0.utf8) })
  }

  static let refused: [(line: String, fault: ForcedCommandFault)] = [
    ("'a", .openQuote), ("a\"b", .openQuote), ("a '", .openQuote), ("\"a\\\"", .openQuote),
    ("a\\", .openEscape), ("a\nb", .controlCharacter), ("a\tb", .controlCharacter), ("a\rb", .controlCharacter),
    ("a\u{1B}[31m", .controlCharacter), ("a\0b", .controlCharacter), ("\u{7F}", .controlCharacter),
    ("\u{9B}31m", .controlCharacter), ("a\u{2028}b", .controlCharacter), ("'a\nb'", .controlCharacter),
    (String(repeating: "a", count: ForcedCommand.lengthLimit + 1), .tooLong),
    (String(repeating: "a ", count: ForcedCommand.wordLimit + 1), .tooLong),
  ]

  @Test(arguments: refused) func refuses(line: String, fault: ForcedCommandFault) {
    #expect(throws: fault) { try ForcedCommand.words(of: Array(line.utf8)) }
  }

  @Test func takesTheLongestLine() throws {
    let word = String(repeating: "a", count: ForcedCommand.lengthLimit)
    #expect(try ForcedCommand.words(of: Array(word.utf8)) == [word])
    let words = Array(repeating: "a", count: ForcedCommand.wordLimit)
    #expect(try ForcedCommand.words(of: Array(words.joined(separator: " ").utf8)) == words)
  }

  @Test(arguments: [[0xC3], [0x61, 0xFF], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]])
  func refusesBytesThatAreNoText(bytes: [UInt8]) {
    #expect(throws: ForcedCommandFault.notText) { try ForcedCommand.words(of: bytes) }
  }

  @Test func neverTrapsOnAnyPairOfBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        do throws(ForcedCommandFault) {
          let words = try ForcedCommand.words(of: [first, second])
          #expect(words.count <= 2)
        } catch {
          #expect(error != .tooLong)
        }
      }
    }
  }
}
