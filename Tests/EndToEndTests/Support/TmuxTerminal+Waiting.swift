import CPlatform
import Glibc

/// Something that did not happen in time.
struct Overdue: Error, CustomStringConvertible {
  let what: String
  let place: String
  let last: String

  var description: String { "\(place): waited in vain for \(what); last seen:\n\(last)" }
}

/// Looks again and again until something is there; a test never sleeps for a time it believes to be enough.
///
/// - Returns: what was seen at last.
/// - Throws: `Overdue` after 20 seconds, far more than anything here takes.
@discardableResult
func wait<Seen: Sendable>(
  until what: String, place: String, looking look: () throws -> Seen, _ isThere: (Seen) -> Bool
) async throws -> Seen {
  let end = kc_monotonic_microseconds() + 20_000_000
  while true {
    let seen = try look()
    if isThere(seen) { return seen }
    guard kc_monotonic_microseconds() < end else { throw Overdue(what: what, place: place, last: "\(seen)") }
    try await Task.sleep(for: .milliseconds(20))
  }
}

extension TmuxTerminal {
  /// A terminal with a plain shell that waits for a command; it echoes by the terminal's own modes.
  static func shell(_ desk: Desk, environment: [String] = []) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(desk, running: ["/bin/sh", "-i"], environment: environment)
    try await terminal.wait(for: "$")
    return terminal
  }

  /// Waits for a screen that meets a condition.
  @discardableResult
  func wait(
    until what: String, file: String = #fileID, line: Int = #line, _ isThere: (TmuxScreen) -> Bool
  ) async throws -> TmuxScreen {
    try await EndToEndTests.wait(until: what, place: "\(file):\(line)", looking: look, isThere)
  }

  /// Waits until all of these texts stand on the screen.
  @discardableResult
  func wait(for texts: String..., file: String = #fileID, line: Int = #line) async throws -> TmuxScreen {
    try await wait(until: "\(texts)", file: file, line: line) { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until a text stands on the screen and nothing has changed for half a second: what comes later, such as a
  /// history, is there then.
  func waitForRest(showing text: String, file: String = #fileID, line: Int = #line) async throws -> TmuxScreen {
    var last: (lines: [String], since: Int64) = ([], kc_monotonic_microseconds())
    return try await wait(until: "“\(text)” at rest", file: file, line: line) { screen in
      let now = kc_monotonic_microseconds()
      if screen.lines != last.lines { last = (screen.lines, now) }
      return screen.contains(text) && now - last.since > 500_000
    }
  }

  /// Waits until a text stands on the screen no more.
  @discardableResult
  func wait(forNo text: String, file: String = #fileID, line: Int = #line) async throws -> TmuxScreen {
    try await wait(until: "no “\(text)”", file: file, line: line) { !$0.contains(text) }
  }

  /// Waits until the program that the terminal was opened with has ended; tmux itself sometimes overlooks it.
  func waitForEnd(file: String = #fileID, line: Int = #line) async throws {
    try await ProcessState.waitForEnd(of: process(), file: file, line: line)
  }
}

/// What the system knows of a process.
enum ProcessState {
  /// The state letter of proc(5); nil where there is no such process.
  static func letter(of process: pid_t) -> Character? {
    guard access("/proc/\(process)", F_OK) == 0,
      let bytes = try? Program.contents(of: "/proc/\(process)/stat")
    else { return nil }
    // The name before it stands in brackets and may hold anything.
    return String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.first { $0 != " " }
  }

  /// Waits until a process has ended; one that nobody asks after any more counts as ended.
  static func waitForEnd(of process: pid_t, file: String = #fileID, line: Int = #line) async throws {
    try await wait(until: "the end of \(process)", place: "\(file):\(line)", looking: { letter(of: process) }) {
      $0 == nil || $0 == "Z" || $0 == "X"
    }
  }
}
