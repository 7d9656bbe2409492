/// Text that may be shown: the only text that frames, standard output and documents take.
///
/// Made from outside text, it holds no character that acts on a terminal or hides in it: controls appear as control
/// pictures (`␛`), other dangerous characters as `⟨U+202E⟩`. The text is in form C, a lone combining mark stands on `◌`
/// and no more than `DisplayText.mostMarks` marks stand on one base. Making a safe text safe changes nothing, and safe
/// texts joined are safe. Literals in source are trusted, `DisplayText("…")` with a literal too; values interpolated into
/// them are made safe.
package struct DisplayText: Sendable, Hashable {
  /// The text itself, safe to write.
  package private(set) var string: String

  /// Makes text from outside safe; line breaks and tabs are shown as pictures too.
  package init(_ raw: String) {
    string = DisplayText.isPlain(raw.utf8.span) ? raw : DisplayText.revealed(raw)
  }

  /// Makes text from outside safe; line breaks and tabs are shown as pictures too.
  package init(_ raw: some StringProtocol) {
    self.init(String(raw))
  }

  /// Makes one character from outside safe.
  package init(_ raw: Character) {
    self.init(String(raw))
  }

  /// A whole number in plain digits.
  package init(_ number: some BinaryInteger) {
    string = String(number)
  }

  /// No text.
  package init() {
    string = ""
  }

  /// Takes text known to be safe as it is.
  init(trusted string: String) {
    self.string = string
  }

  /// Whether there is no text.
  package var isEmpty: Bool { string.isEmpty }

  /// The lines of a text of several lines, each made safe; one more than it has line breaks (LF or CR LF).
  package static func lines(of raw: some StringProtocol) -> [DisplayText] {
    raw.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map { DisplayText($0) }
  }

  /// Adds a text at the end.
  package mutating func append(_ other: DisplayText) {
    string += other.string
  }

  /// Two texts joined.
  package static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(trusted: left.string + right.string)
  }

  /// Adds a text at the end.
  package static func += (left: inout DisplayText, right: DisplayText) {
    left.append(right)
  }
}

extension DisplayText: CustomStringConvertible {
  package var description: String { string }
}

extension Sequence where Element == DisplayText {
  /// The texts one after another with a separator between them.
  package func joined(separator: DisplayText = "") -> DisplayText {
    DisplayText(trusted: lazy.map(\.string).joined(separator: separator.string))
  }
}
