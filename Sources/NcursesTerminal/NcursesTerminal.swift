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
  package internal(set) var size: Size
  package let environment: DrawingEnvironment
  /// What ncurses was given so far.
  var painter: FramePainter
  private var decoder = KeyDecoder()
  private let patience: Duration
  /// When bytes kept back by the decoder become a key, in microseconds of the monotonic clock.
  private var escapeDeadline: Int64?
  /// The newest frame, while the line takes no more bytes.
  private var postponed: Frame?
  private var gauge = LinkGauge()
  /// Where waiting signals are read.
  let signals: CInt
  /// Whether nobody sits at the terminal any more.
  var isHungUp = false

  static let input: CInt = 0
  static let output: CInt = 1

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
    let measured: Size
    do throws(TerminalError) {
      try Self.takeScreen(kind)
      measured = try Self.measure()
    } catch {
      Self.giveBack(isHungUp: false)
      _ = kc_close(signals)
      throw error
    }
    size = measured
    self.signals = signals
    let delay = kc_escape_delay()
    patience = delay > 0 ? .milliseconds(Int(delay)) : KeyDecoder.patience
    environment = DrawingEnvironment(glyphs: prefersASCII || !isUTF8 ? .ascii : .unicode, isSlowLink: isSlowLink)
    painter = FramePainter(theme: theme, isUTF8: isUTF8)
    Self.begin()
    // Without it a message of the runtime would stand in the middle of the picture; where that fails, it does.
    _ = kc_keep_errors()
  }

  deinit {
    Self.giveBack(isHungUp: isHungUp)
    _ = kc_close(signals)
  }

  /// Shows a frame, or keeps it for later where the line is choked: only the newest is ever sent.
  package mutating func present(_ frame: Frame) throws(TerminalError) {
    guard !isHungUp else { return }
    let start = kc_monotonic_microseconds()
    guard kc_wait_terminal(nil, 0, Self.output, 0) == 1 else {
      gauge.noteFull(at: start)
      postponed = frame
      return
    }
    postponed = nil
    painter.paint(frame, on: size)
    gauge.noteWrite(from: start, to: kc_monotonic_microseconds())
  }

  package var isBehind: Bool { postponed != nil || gauge.isSlow(at: kc_monotonic_microseconds()) }

  package mutating func forget() {
    painter.forget()
  }

  package mutating func waitForInput(
    wakingOn descriptor: CInt, timeout: Duration?
  ) throws(TerminalError) -> [Input] {
    let end = timeout.map { kc_monotonic_microseconds() + $0.microseconds }
    while true {
      var inputs: [Input] = []
      let ready = try wait(on: descriptor, until: end)
      if ready.contains(.signals) { try takeSignals(into: &inputs) }
      if ready.contains(.keys) { takeKeys(into: &inputs) }
      let now = kc_monotonic_microseconds()
      if let deadline = escapeDeadline, now >= deadline {
        escapeDeadline = nil
        inputs += decoder.flush()
      }
      if ready.contains(.output), let postponed { try present(postponed) }
      if !inputs.isEmpty || ready.contains(.caller) || end.map({ now >= $0 }) ?? false { return inputs }
    }
  }

  package consuming func restore() {}

  /// What a wait ended with, by the places of `wait`.
  private struct Ready: OptionSet {
    let rawValue: CInt

    static let signals = Ready(rawValue: 1)
    static let keys = Ready(rawValue: 2)
    static let caller = Ready(rawValue: 4)
    static let output = Ready(rawValue: 8)
  }

  private func wait(on descriptor: CInt, until end: Int64?) throws(TerminalError) -> Ready {
    let descriptors = [signals, isHungUp ? -1 : Self.input, descriptor]
    let output = postponed == nil || isHungUp ? -1 : Self.output
    let deadline = [end, escapeDeadline].compactMap { $0 }.min()
    // Rounded up: poll(2) would otherwise return before the time is up.
    let limit = deadline.map { CInt(clamping: max(0, $0 - kc_monotonic_microseconds() + 999) / 1000) }
    let ready = kc_wait_terminal(descriptors, CInt(descriptors.count), output, limit ?? -1)
    guard ready >= 0 else { throw .system(call: "poll", code: -ready) }
    return Ready(rawValue: ready)
  }

  private mutating func takeKeys(into inputs: inout [Input]) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = kc_read_terminal(Self.input, &bytes, bytes.count)
    if count > 0 {
      inputs += decoder.feed(bytes.prefix(count))
      escapeDeadline = decoder.isWaiting ? kc_monotonic_microseconds() + patience.microseconds : nil
    } else if count != -Errno.again {
      // End of input or EIO: whoever sat there is gone.
      isHungUp = true
      inputs.append(.signal(.hangUp))
    }
  }
}

private enum Errno {
  static let again = 11
}

extension Duration {
  fileprivate var microseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
  }
}
