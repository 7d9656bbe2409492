// The terminal of the dashboard, by ncurses: the only importer of CNcurses.
//
// Purpose. Shows frames and reads keys. ncurses finds the fewest bytes that turn one picture into the next; keys are read
// as bytes and decoded by `KeyDecoder`, since only so the retyping of an input method stays in order.
//
// Calling sequence. `NcursesTerminal(...)`, then `present` and `waitForInput` in turn, `restore` at the end. One value at
// a time: ncurses keeps its state in the process. HUP, INT, TERM, TSTP and WINCH come out of `waitForInput`; a fault
// gives the terminal back by the guard of `CPlatform`.
//
// Errors. `TerminalError`. Environment and TERM are distrusted: store.md's table of threats, ncurses(3x).

import CNcurses
import CPlatform
import TerminalUI

/// A terminal driven by ncurses.
package struct NcursesTerminal: Terminal, ~Copyable {
  package private(set) var size: Size
  package let environment: DrawingEnvironment
  private var painter: FramePainter
  private var decoder = KeyDecoder()
  private let signals: CInt
  private var isHungUp = false

  private static let input: CInt = 0
  private static let output: CInt = 1

  /// Takes the terminal that standard input and output are.
  ///
  /// - Parameters:
  ///   - kind: value of TERM.
  ///   - prefersASCII: draws lines and bars in ASCII whatever the locale says.
  package init(kind: String, theme: Theme, prefersASCII: Bool, isSlowLink: Bool) throws(TerminalError) {
    guard kc_is_terminal(Self.input) == 1, kc_is_terminal(Self.output) == 1 else { throw .notATerminal }
    guard TerminalKind.isPlain(kind) else { throw .unknownKind(kind) }
    kc_clean_terminal_environment()
    let isUTF8 = kc_take_locale() == 1
    let signals = try Self.watchSignals()
    do throws(TerminalError) {
      try Self.takeScreen(kind)
      size = try Self.measure()
    } catch {
      _ = kc_close(signals)
      throw error
    }
    self.signals = signals
    environment = DrawingEnvironment(glyphs: prefersASCII || !isUTF8 ? .ascii : .unicode, isSlowLink: isSlowLink)
    painter = FramePainter(theme: theme)
    Self.begin()
  }

  private static func watchSignals() throws(TerminalError) -> CInt {
    let descriptor = kc_signal_descriptor()
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: -descriptor) }
    return descriptor
  }

  /// Starts ncurses under the guard, which must keep the modes from before ncurses changes them.
  private static func takeScreen(_ kind: String) throws(TerminalError) {
    try ScreenGuard.keep(output)
    guard kc_new_terminal(kind) != nil else {
      kc_release_terminal()
      throw .unknownKind(kind)
    }
    try ScreenGuard.arm()
  }

  package mutating func present(_ frame: Frame) throws(TerminalError) {
    guard !isHungUp else { return }
    painter.paint(frame)
  }

  package mutating func forget() {
    painter.forget()
  }

  package mutating func waitForInput(
    wakingOn descriptor: CInt, timeout: Duration?
  ) throws(TerminalError) -> [Input] {
    let limit = decoder.isWaiting ? min(timeout ?? KeyDecoder.patience, KeyDecoder.patience) : timeout
    let descriptors = [signals, isHungUp ? -1 : Self.input, descriptor]
    let ready = kc_wait_readable(descriptors, CInt(descriptors.count), limit.map(\.millisecondsRoundedUp) ?? -1)
    guard ready >= 0 else { throw .system(call: "poll", code: -ready) }
    var inputs: [Input] = []
    if ready & 1 != 0 { try takeSignals(into: &inputs) }
    if ready & 2 != 0 {
      takeKeys(into: &inputs)
    } else if decoder.isWaiting {
      inputs += decoder.flush()
    }
    return inputs
  }

  package consuming func restore() {
    if !isHungUp { endwin() }
    _ = kc_undo_terminal()
    kc_release_terminal()
    _ = kc_close(signals)
  }

  private mutating func takeKeys(into inputs: inout [Input]) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = kc_read_terminal(Self.input, &bytes, bytes.count)
    if count > 0 {
      inputs += decoder.feed(bytes.prefix(count))
    } else if count != -Errno.again {
      // End of input or EIO: whoever sat there is gone.
      isHungUp = true
      inputs.append(.signal(.hangUp))
    }
  }

  private mutating func takeSignals(into inputs: inout [Input]) throws(TerminalError) {
    while true {
      let number = kc_next_signal(signals)
      guard number > 0 else { return }
      switch number {
      case Signal.hangUp:
        isHungUp = true
        inputs.append(.signal(.hangUp))
      case Signal.terminate, Signal.interrupt: inputs.append(.signal(.terminate))
      case Signal.resize: inputs.append(.resize(try resized()))
      case Signal.stop:
        try stop()
        inputs += [.signal(.resumed), .resize(size)]
      default: break
      }
    }
  }

  private mutating func resized() throws(TerminalError) -> Size {
    size = try Self.measure()
    resizeterm(CInt(size.height), CInt(size.width))
    painter.forget()
    return size
  }

  /// Gives the terminal back, stops, and takes it again when the process is continued.
  private mutating func stop() throws(TerminalError) {
    endwin()
    _ = kc_undo_terminal()
    _ = kc_stop_here()
    refresh()
    Self.begin()
    _ = try resized()
  }

  private static func begin() {
    raw()
    noecho()
    nonl()
    ScreenGuard.write(ScreenGuard.bracketedPasteOn, to: output)
  }

  private static func measure() throws(TerminalError) -> Size {
    var columns: CInt = 0
    var rows: CInt = 0
    let code = kc_terminal_size(output, &columns, &rows)
    guard code == 0 else { throw .system(call: "ioctl", code: -code) }
    // A terminal that does not know its size says 0: the smallest usual one is drawn.
    return columns > 0 && rows > 0 ? Size(width: Int(columns), height: Int(rows)) : Size(width: 80, height: 24)
  }
}

/// Signals by number, as signal(7) gives them for every Linux this runs on.
private enum Signal {
  static let hangUp: CInt = 1
  static let interrupt: CInt = 2
  static let terminate: CInt = 15
  static let stop: CInt = 20
  static let resize: CInt = 28
}

private enum Errno {
  static let again = 11
}

extension Duration {
  /// For poll(2), which would otherwise return before the time is up.
  fileprivate var millisecondsRoundedUp: CInt {
    let (seconds, attoseconds) = components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return CInt(clamping: max(0, milliseconds))
  }
}
