import CPseudoTerminal
import Glibc

/// A program in a pseudo-terminal.
struct Panel: ~Copyable {
  private let terminal: CInt
  let process: pid_t

  /// Starts a command in a terminal of this size; nil where that fails.
  init?(_ command: [String], in environment: [String] = [], columns: CInt = 100, rows: CInt = 30) {
    let variables = ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "TERM=xterm-256color", "LANG=C.UTF-8"] + environment
    var started = pid_t()
    let descriptor = withCStrings(command) { words in
      withCStrings(variables) { start_in_terminal(words, $0, columns, rows, &started) }
    }
    guard descriptor >= 0 else { return nil }
    terminal = descriptor
    process = started
  }

  /// Reads until a text has come; milliseconds since `start`, nil after ten seconds.
  func wait(for text: String, since start: Double = milliseconds()) -> Double? {
    var seen: [UInt8] = []
    let wanted = Array(text.utf8)
    while milliseconds() - start < 10_000 {
      guard let bytes = read(patience: 200) else { continue }
      seen += bytes
      if seen.contains(wanted) { return milliseconds() - start }
    }
    return nil
  }

  /// Types, and gives the time to the last byte of the answer and its size; the answer ends when nothing came for `quiet`.
  func type(_ keys: String, quiet: CInt) -> Answer? {
    let start = milliseconds()
    guard Glibc.write(terminal, keys, keys.utf8.count) == keys.utf8.count else { return nil }
    var last: Double?
    var count = 0
    while let bytes = read(patience: last == nil ? 1000 : quiet) {
      last = milliseconds() - start
      count += bytes.count
    }
    return last.map { Answer(milliseconds: $0, bytes: Double(count)) }
  }

  /// Types the same key many times, each after the answer to the one before.
  func type(_ key: String, times: Int, quiet: CInt = 30) -> [Answer] {
    (0..<times).compactMap { _ in type(key, quiet: quiet) }
  }

  /// Reads for so long, and gives how many bytes came.
  func listen(seconds: Double) -> Int {
    let end = milliseconds() + seconds * 1000
    var count = 0
    while milliseconds() < end {
      if let bytes = read(patience: CInt(max(1, end - milliseconds()))) { count += bytes.count }
    }
    return count
  }

  deinit {
    kill(process, SIGKILL)
    var status: CInt = 0
    waitpid(process, &status, 0)
    close(terminal)
  }

  private func read(patience: CInt) -> [UInt8]? {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, patience) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }
}

/// What a key brought.
struct Answer {
  /// To the last byte.
  let milliseconds: Double
  let bytes: Double
}

extension [UInt8] {
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
