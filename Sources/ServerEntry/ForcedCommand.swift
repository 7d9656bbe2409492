/// The command line that a person gave to ssh(1), as sshd hands it to a forced command in SSH_ORIGINAL_COMMAND.
///
/// It is taken apart here and never by a shell: quotes and backslashes work as people expect, and nothing else means
/// anything. There are no variables, patterns, substitutions, redirections and no second command.
package enum ForcedCommand {
  /// The longest line, in bytes.
  package static let lengthLimit = 32 << 10
  /// The most words of a line.
  package static let wordLimit = 256

  /// The words of a line, without the program's own name where it begins with that.
  package static func words(of line: [UInt8]) throws(ForcedCommandFault) -> [String] {
    guard line.count <= lengthLimit else { throw .tooLong }
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText }
    guard !text.unicodeScalars.contains(where: isControl) else { throw .controlCharacter }
    var reader = WordReader(rest: text.unicodeScalars[...])
    var words: [String] = []
    while let word = try reader.next() {
      guard words.count < wordLimit else { throw .tooLong }
      words.append(word)
    }
    return words.first == "kycuong" ? Array(words.dropFirst()) : words
  }

  /// C0, DEL and C1, which no name, title or date needs; line breaks are among them.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}

/// Why a command line is not taken.
package enum ForcedCommandFault: Error, Equatable, Sendable {
  case tooLong
  /// The bytes are not UTF-8.
  case notText
  case controlCharacter
  /// A quotation is not closed.
  case openQuote
  /// A backslash stands at the very end.
  case openEscape
}

/// Takes one word after another off a line.
private struct WordReader {
  var rest: Substring.UnicodeScalarView

  mutating func next() throws(ForcedCommandFault) -> String? {
    rest = rest.drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    var word = String.UnicodeScalarView()
    while let scalar = rest.popFirst(), scalar != " " {
      switch scalar {
      case "'": try readLiteral(into: &word)
      case "\"": try readQuoted(into: &word)
      case "\\":
        guard let escaped = rest.popFirst() else { throw .openEscape }
        word.append(escaped)
      default: word.append(scalar)
      }
    }
    return String(word)
  }

  /// Between single quotes everything stands for itself.
  private mutating func readLiteral(into word: inout String.UnicodeScalarView) throws(ForcedCommandFault) {
    while let scalar = rest.popFirst() {
      if scalar == "'" { return }
      word.append(scalar)
    }
    throw .openQuote
  }

  /// Between double quotes a backslash protects what a shell would protect there; before others it stands for itself.
  private mutating func readQuoted(into word: inout String.UnicodeScalarView) throws(ForcedCommandFault) {
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return }
      if scalar == "\\", let next = rest.first, ["\"", "\\", "$", "`"].contains(next) {
        rest.removeFirst()
        word.append(next)
      } else {
        word.append(scalar)
      }
    }
    throw .openQuote
  }
}
