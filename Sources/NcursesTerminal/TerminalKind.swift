/// The value of TERM.
package enum TerminalKind {
  /// Whether a value may be looked up: 1 to 64 letters, digits and `. _ + -`, so that it can name no file elsewhere.
  package static func isPlain(_ kind: String) -> Bool {
    (1...64).contains(kind.utf8.count) && kind.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
