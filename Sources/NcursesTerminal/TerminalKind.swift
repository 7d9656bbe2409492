/// The value of TERM.
package enum TerminalKind {
  /// Whether a value may be looked up: 1 to 64 letters, digits and `. _ + -`, so that it can name no file elsewhere.
  package static func isPlain(_ kind: String) -> Bool {
    (1...64).contains(kind.utf8.count) && kind.utf8.allSatisfy(isAllowed)
  }

  /// The kinds to try, in this order: the one named, then one like it that every system describes.
  ///
  /// A server often lacks the description of a new terminal program, all of which understand what xterm does.
  package static func candidates(for kind: String) -> [String] {
    for (prefix, other) in alike where kind.hasPrefix(prefix) { return [kind, other] }
    return [kind]
  }

  private static let alike = [
    ("screen", "screen"), ("tmux", "screen"), ("xterm", "xterm-256color"), ("rxvt", "xterm-256color"),
    ("putty", "xterm"), ("alacritty", "xterm-256color"), ("kitty", "xterm-256color"), ("foot", "xterm-256color"),
    ("wezterm", "xterm-256color"), ("ghostty", "xterm-256color"), ("konsole", "xterm-256color"),
    ("vte", "xterm-256color"), ("gnome", "xterm-256color"), ("st-", "xterm-256color"), ("contour", "xterm-256color"),
  ]

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
