/// A screen with a keyboard.
///
/// One value owns the terminal; `restore` gives it back as it was found.
package protocol Terminal: ~Copyable {
  /// The size now.
  var size: Size { get }

  /// What the terminal can show and how fast.
  var environment: DrawingEnvironment { get }

  /// Whether the line has not taken all that was sent, now or a moment ago; frames are left out meanwhile.
  var isBehind: Bool { get }

  /// Shows a frame, sending only what differs from the one shown before.
  mutating func present(_ frame: Frame) throws(TerminalError)

  /// Lets the next frame be sent whole, whatever the terminal is thought to show.
  mutating func forget()

  /// Waits until there is input, `descriptor` becomes readable, or `timeout` has passed, and returns the input read.
  ///
  /// The list is empty when another thing than input ended the wait. Nothing is read from `descriptor`; a negative one
  /// is not waited for. Everything that one read of the terminal gave comes in one list.
  mutating func waitForInput(wakingOn descriptor: CInt, timeout: Duration?) throws(TerminalError) -> [Input]

  /// Gives the terminal back as it was before the start.
  consuming func restore()
}

/// Why a terminal cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The terminal kind named by TERM is missing, malformed or unknown to the system's terminal descriptions.
  case unknownKind(String)
  /// A system call failed with this error number.
  case system(call: String, code: CInt)
}
