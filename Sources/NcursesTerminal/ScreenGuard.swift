import CNcurses
import CPlatform
import TerminalUI

/// The bytes that undo what a dashboard does to a terminal, kept where a fault can find them.
enum ScreenGuard {
  static let bracketedPasteOn = "\u{1B}[?2004h"
  private static let bracketedPasteOff = "\u{1B}[?2004l"

  /// Keeps the modes as they are; the bytes follow when ncurses knows the terminal.
  static func keep(_ descriptor: CInt) throws(TerminalError) {
    try set(descriptor, bracketedPasteOff)
  }

  /// Adds the bytes that this kind of terminal needs: attributes off, cursor on, the other screen back.
  static func arm() throws(TerminalError) {
    var undo = bracketedPasteOff
    for name in ["sgr0", "cnorm", "rmcup"] as [String] {
      undo += withoutPadding(String(cString: kc_capability(name)))
    }
    let code = kc_set_undo(undo, undo.utf8.count)
    guard code == 0 else { throw .system(call: "terminfo", code: -code) }
  }

  /// A capability without its padding, `$<…>` (terminfo(5)), which only ncurses itself can send.
  private static func withoutPadding(_ capability: String) -> String {
    var result = ""
    var rest = capability[...]
    while let start = rest.firstIndex(of: "$"), rest[start...].hasPrefix("$<"),
      let end = rest[start...].firstIndex(of: ">")
    {
      result += rest[..<start]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Leaves only bracketed paste to be undone, when ncurses has done the rest.
  static func keepOnlyPaste() {
    _ = kc_set_undo(bracketedPasteOff, bracketedPasteOff.utf8.count)
  }

  static func write(_ text: String, to descriptor: CInt) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { kc_write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func set(_ descriptor: CInt, _ undo: String) throws(TerminalError) {
    let code = kc_guard_terminal(descriptor, undo, undo.utf8.count)
    guard code == 0 else { throw .system(call: "tcgetattr", code: -code) }
  }
}
