import CNcurses
import CPlatform
import TerminalUI

extension NcursesTerminal {
  /// A descriptor from which the signals of a terminal program are read.
  static func watchSignals() throws(TerminalError) -> CInt {
    let descriptor = kc_signal_descriptor()
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: -descriptor) }
    return descriptor
  }

  /// Starts ncurses under the guard, which must keep the modes from before ncurses changes them.
  static func takeScreen(_ kind: String) throws(TerminalError) {
    try ScreenGuard.keep(output)
    guard TerminalKind.candidates(for: kind).contains(where: { kc_new_terminal($0) != nil }) else {
      throw .unknownKind(kind)
    }
    // Until a screen was given back once, ncurses sends each piece of a picture in a write of its own.
    endwin()
    // ncurses would else break off a picture when keys wait, which it never gets to read here.
    typeahead(-1)
    try ScreenGuard.arm()
  }

  /// Sets raw mode and bracketed paste.
  static func begin() {
    raw()
    noecho()
    nonl()
    ScreenGuard.write(ScreenGuard.bracketedPasteOn, to: output)
  }

  /// The size of the terminal now.
  static func measure() throws(TerminalError) -> Size {
    var columns: CInt = 0
    var rows: CInt = 0
    let code = kc_terminal_size(output, &columns, &rows)
    guard code == 0 else { throw .system(call: "ioctl", code: -code) }
    // A terminal that does not know its size says 0: the smallest usual one is drawn.
    return columns > 0 && rows > 0 ? Size(width: Int(columns), height: Int(rows)) : Size(width: 80, height: 24)
  }

  /// Undoes whatever was done to the terminal; ncurses itself would wait for one that is gone.
  static func giveBack(isHungUp: Bool) {
    if kc_screen() != nil, !isHungUp {
      if !isendwin() { endwin() }
      // The screen is back; to bring it back twice would move the cursor.
      ScreenGuard.keepOnlyPaste()
    }
    _ = kc_undo_terminal()
    kc_release_terminal()
    kc_tell_errors()
  }
}
