import CPlatform
import Glibc

/// A terminal of its own with one program in it: the only pane of a private tmux server.
///
/// Goes away with its last reference, and whatever runs in it.
final class TmuxTerminal: Sendable {
  /// Columns and rows.
  typealias Size = (width: Int, height: Int)

  private static let tmux: String? = {
    let places: [String] = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    return places.first { access($0, X_OK) == 0 }
  }()

  /// Whether terminals can be opened here at all.
  static var isInstalled: Bool { tmux != nil }

  let desk: Desk
  private let name: String
  private let environment: [String]

  /// Opens a terminal in which a program runs, found by PATH; the terminal stays when the program ends.
  ///
  /// - Parameter environment: goes before what a person has who works on the store of the desk.
  init(_ desk: Desk, running command: [String], size: Size = (120, 30), environment: [String] = []) throws {
    self.desk = desk
    var random: UInt64 = 0
    _ = kc_random(&random, MemoryLayout<UInt64>.size)
    name = "tmux-" + String(random, radix: 36)
    let bin = Program.path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    self.environment =
      desk.baseEnvironment + ["TERM=tmux-256color", "LANG=C.UTF-8", "PATH=\(bin):/usr/bin:/bin", "PS1=$ "] + environment
    _ = try desk.write(Self.configuration.utf8, to: "\(name).conf")
    try ask(
      ["new-session", "-d", "-s", "it", "-x", String(size.width), "-y", String(size.height)]
        + ["/usr/bin/env", "-i"] + self.environment + command)
  }

  /// A terminal with the dashboard, opened by an account.
  static func dashboard(
    _ desk: Desk, as account: String, size: Size = (120, 30), options: [String] = [], environment: [String] = []
  ) throws -> TmuxTerminal {
    try TmuxTerminal(
      desk, running: ["kycuong", "tui", "--as", account] + options, size: size, environment: environment)
  }

  deinit {
    do {
      try ask(["kill-server"])
    } catch TmuxError.refused(_, let complaints) where complaints.contains("no server running") {
      // The terminal was closed, and with it the server.
    } catch {
      print("left behind: the tmux server \(name): \(error)")
    }
  }

  private static let configuration = """
    set -g status off
    set -g remain-on-exit on
    set -gq remain-on-exit-format ''
    set -g allow-rename on
    set -s escape-time 0

    """

  /// What tmux refused.
  enum TmuxError: Error {
    case refused(arguments: [String], complaints: String)
  }

  /// Gives tmux a command, and returns what it printed.
  @discardableResult
  func ask(_ arguments: [String]) throws -> Program.Outcome {
    let all = ["-u", "-S", "\(desk.folder)/\(name)", "-f", "\(desk.folder)/\(name).conf"] + arguments
    let outcome = try Program.run(
      Self.tmux ?? "tmux", bytes: all.map { Array($0.utf8) },
      environment: ["PATH=/usr/bin:/bin", "HOME=\(desk.folder)", "TERM=xterm", "LANG=C.UTF-8"], in: desk.folder)
    guard outcome.status == 0 else { throw TmuxError.refused(arguments: arguments, complaints: outcome.complaints) }
    return outcome
  }

  // MARK: Looking

  /// What the terminal shows now.
  func look() throws -> TmuxScreen {
    let answer = try ask(["display-message", "-p", TmuxScreen.question, ";", "capture-pane", "-p"]).text
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let screen = TmuxScreen(answer: lines) else {
      throw TmuxError.refused(arguments: ["capture-pane"], complaints: answer)
    }
    return screen
  }

  /// What the terminal shows now, with escape sequences for colours and attributes.
  func lookAtStyles() throws -> String { try ask(["capture-pane", "-p", "-e"]).text }

  /// Writes everything that programs send to the terminal from now on into a file of the desk; returns its path.
  func record() throws -> String {
    let path = "\(desk.folder)/\(name).out"
    try ask(["pipe-pane", "cat > '\(path)'"])
    return path
  }

  // MARK: Acting

  /// Presses keys, by the names of tmux(1): `F2`, `Enter`, `Escape`, `C-s`, or a letter.
  func press(_ keys: String...) throws { try ask(["send-keys"] + keys) }

  /// Types a text, in one go.
  func type(_ text: String) throws { try ask(["send-keys", "-l", "--", text]) }

  /// Sends bytes as they are, in one go.
  func send(_ bytes: [UInt8]) throws { try ask(["send-keys", "-H"] + bytes.map { String($0, radix: 16) }) }

  func resize(to size: Size) throws {
    try ask(["resize-window", "-x", String(size.width), "-y", String(size.height)])
  }

  /// Closes the terminal while the program runs in it: the line is cut.
  func close() throws { try ask(["kill-pane"]) }

  /// The process that the terminal was opened with.
  func process() throws -> pid_t {
    let answer = try ask(["display-message", "-p", "#{pane_pid}"]).lines.first
    guard let process = answer.flatMap({ pid_t($0) }) else {
      throw TmuxError.refused(arguments: ["pane_pid"], complaints: answer ?? "")
    }
    return process
  }
}
