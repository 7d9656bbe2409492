/// One of the sixteen colours of a terminal, or its default colour.
package enum TerminalColor: Hashable, Sendable {
  case standard
  /// 0 to 7 are black, red, green, yellow, blue, magenta, cyan, white; 8 to 15 the same, brighter.
  case indexed(UInt8)

  package static let black = TerminalColor.indexed(0)
  package static let red = TerminalColor.indexed(1)
  package static let green = TerminalColor.indexed(2)
  package static let yellow = TerminalColor.indexed(3)
  package static let blue = TerminalColor.indexed(4)
  package static let magenta = TerminalColor.indexed(5)
  package static let cyan = TerminalColor.indexed(6)
  package static let white = TerminalColor.indexed(7)
  package static let brightRed = TerminalColor.indexed(9)
  package static let brightMagenta = TerminalColor.indexed(13)
}

/// How text looks: its colours and attributes.
package struct Appearance: Hashable, Sendable {
  /// Attributes that add up.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
  }

  package let foreground: TerminalColor
  package let background: TerminalColor
  package let attributes: Attributes

  /// Makes an appearance, by default that of plain text.
  package init(
    _ foreground: TerminalColor = .standard, on background: TerminalColor = .standard, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
