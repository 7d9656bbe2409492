import CPlatform
import Domain
import Glibc
import VietnameseText

/// What is known of the terminal, if there is one.
struct Console {
  /// Columns of the terminal that standard output is; nil where it is none.
  let width: Int?
  /// Whether standard input and output are one terminal, so that a person can be asked.
  let isInteractive: Bool
  /// Whether standard error is a terminal, so that progress can be shown there.
  let showsProgress: Bool
  /// Whether output may be coloured.
  let hasColour: Bool

  init() {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    width = isTerminal ? Console.columns : nil
    isInteractive = isTerminal && isatty(STDIN_FILENO) == 1
    showsProgress = isatty(STDERR_FILENO) == 1
    let isPlain = Environment["TERM"] == nil || Environment["TERM"] == "dumb"
    hasColour = isTerminal && !isPlain && (Environment["NO_COLOR"] ?? "").isEmpty
  }

  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// The variables of the environment.
enum Environment {
  /// The value of a variable; nil where it is not set or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether a variable holds bytes that are no text.
  static func isGarbled(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return String(validatingCString: value) == nil
  }
}

/// Standard error.
enum Complaints {
  /// Tells a person something; a terminal that is gone is not worth an error.
  static func tell(_ text: DisplayText) {
    write(text.string + "\n")
  }

  /// Writes as it is; for composed control sequences of the progress line.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count, let start = bytes.baseAddress {
        let result = kc_write(STDERR_FILENO, start + written, bytes.count - written)
        guard result > 0 else { return }
        written += result
      }
    }
  }
}
