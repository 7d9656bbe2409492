import Foundation
import TerminalUI
import Testing

/// Every text of the program stands in both languages, read from the sources themselves.
@Suite struct PhraseTests {
  /// A pair of texts in a source.
  struct Pair: Sendable, CustomStringConvertible {
    let file: String
    let vietnamese: String
    let english: String
    var description: String { "\(file): \(vietnamese)" }
  }

  private static let pairs = Result { try read() }

  /// The pairs of literals in calls of `Phrase`, `say`, `hint` and `about` below Sources.
  private static func read() throws -> [Pair] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    var pairs: [Pair] = []
    let files =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let literal = #""((?:[^"\\]|\\[^(]|\\\((?:[^()"]|"[^"]*"|\([^()]*\))*\))*)""#
      let call = try Regex<(Substring, Substring, Substring)>(
        #"\b(?:Phrase|say|hint|about)\(\s*"# + literal + #",\s*"# + literal)
      pairs += text.matches(of: call).map { match in
        Pair(file: file.lastPathComponent, vietnamese: String(match.output.1), english: String(match.output.2))
      }
    }
    return pairs
  }

  @Test func thereAreMany() throws { #expect(try Self.pairs.get().count > 500) }

  @Test func neitherLanguageIsEmpty() throws {
    for pair in try Self.pairs.get() {
      #expect(pair.vietnamese.isEmpty == pair.english.isEmpty, "\(pair)")
    }
  }

  /// English holds Vietnamese letters only in quotes, where it shows what can be typed, and in the product's name.
  @Test func englishIsEnglish() throws {
    for pair in try Self.pairs.get() {
      let plain = pair.english.replacing(#/“[^”]*”|\\"[^"]*\\"|Kỷ Cương/#, with: "")
      let isCitation = pair.english.contains("D25:Đ.5/k.2/đ.a")
      let isExample =
        pair.english.contains("such as") || pair.english.contains("or as the document: ")
        || pair.english.hasPrefix("Example: ")
      #expect(isExample || isCitation || !plain.contains(where: UniKeyGuard.isVietnamese), "\(pair) / \(pair.english)")
    }
  }
}
