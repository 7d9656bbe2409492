import CNcurses
import CPlatform
import TerminalUI

extension NcursesTerminal {
  /// Reads the signals that wait and acts on those that concern the terminal.
  mutating func takeSignals(into inputs: inout [Input]) throws(TerminalError) {
    while true {
      let number = kc_next_signal(signals)
      guard number > 0 else { return }
      switch number {
      case Signal.hangUp:
        isHungUp = true
        inputs.append(.signal(.hangUp))
      case Signal.terminate, Signal.interrupt: inputs.append(.signal(.terminate))
      case Signal.resize where !isHungUp: inputs.append(.resize(try resized()))
      case Signal.stop: stop()
      case Signal.continued:
        try resume()
        inputs += [.signal(.resumed), .resize(size)]
      default: break
      }
    }
  }

  /// Takes over the terminal's new size; the next frame is sent whole.
  mutating func resized() throws(TerminalError) -> Size {
    size = try Self.measure()
    resizeterm(CInt(size.height), CInt(size.width))
    painter.forget()
    return size
  }

  /// Gives the terminal back and stops; SIGCONT waits when the process runs again.
  func stop() {
    if !isendwin() { endwin() }
    ScreenGuard.keepOnlyPaste()
    _ = kc_undo_terminal()
    _ = kc_stop_here()
  }

  /// Takes the terminal again, whose modes a shell may have changed while the process was stopped.
  mutating func resume() throws(TerminalError) {
    guard !isHungUp else { return }
    if !isendwin() { endwin() }
    refresh()
    try ScreenGuard.arm()
    Self.begin()
    _ = try resized()
  }
}

/// Signals by number, as signal(7) gives them for every Linux this runs on.
private enum Signal {
  static let hangUp: CInt = 1
  static let interrupt: CInt = 2
  static let terminate: CInt = 15
  static let continued: CInt = 18
  static let stop: CInt = 20
  static let resize: CInt = 28
}
