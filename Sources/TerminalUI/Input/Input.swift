/// Something that came from the terminal.
package enum Input: Hashable, Sendable {
  /// A key that types nothing, or a character with Ctrl or Alt.
  case key(KeyPress)
  /// Characters typed one after another, as they came; what an input method retypes comes in one piece.
  case text(String)
  /// Characters pasted between the marks of bracketed paste; may hold line breaks and control characters.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// Somebody asks the program to end, or it runs again after a stop.
  case signal(TerminalSignal)

  /// The single keys a list sees: a text is one key press for each character.
  package var keyPresses: [KeyPress] {
    switch self {
    case .key(let press): [press]
    case .text(let text): text.map { KeyPress(.character($0)) }
    case .paste, .resize, .signal: []
    }
  }
}

/// What the operating system tells a terminal program.
package enum TerminalSignal: Hashable, Sendable {
  /// The terminal is gone: SIGHUP, or the end of its input. Nothing can be shown any more.
  case hangUp
  /// The program is to end: SIGTERM.
  case terminate
  /// The program was stopped and runs again: repaint, and look for what others changed meanwhile.
  case resumed
}
