import VietnameseText

import enum TerminalUI.TextWidth
import enum TerminalUI.TextWrap

/// Texts in columns of a terminal.
enum TextMeasure {
  static func width(of text: DisplayText) -> Int { TextWidth.of(text) }

  static func wrapped(_ text: DisplayText, to width: Int) -> [DisplayText] { TextWrap.wrap(text, to: max(1, width)) }

  /// The columns of the longest word, which no narrower column can hold in one piece.
  static func longestWord(of text: DisplayText) -> Int {
    text.string.split(separator: " ").map { TextWidth.of($0) }.max() ?? 0
  }

  static func blanks(_ count: Int) -> DisplayText { DisplayText(String(repeating: " ", count: max(0, count))) }

  /// The text with blanks after it up to a width.
  static func filled(_ text: DisplayText, to width: Int) -> DisplayText { text + blanks(width - TextWidth.of(text)) }

  static func centred(_ text: DisplayText, in width: Int, filled isFilled: Bool) -> DisplayText {
    let before = max(0, width - TextWidth.of(text)) / 2
    let start = text.isEmpty && !isFilled ? text : blanks(before) + text
    return isFilled ? filled(start, to: width) : start
  }

  /// The text, cut with "…" where it is wider.
  static func cut(_ text: DisplayText, to width: Int) -> DisplayText {
    guard TextWidth.of(text) > width else { return text }
    return "\(TextWidth.prefix(of: text.string, fitting: max(0, width - 1)))…"
  }

  /// The text without the blanks at its end.
  static func trimmed(_ text: DisplayText) -> DisplayText {
    guard text.string.last == " ", let end = text.string.lastIndex(where: { $0 != " " }) else {
      return text.string.allSatisfy { $0 == " " } ? "" : text
    }
    return DisplayText(text.string[...end])
  }
}
