import CPseudoTerminal
import Glibc

/// A dashboard in a pseudo-terminal.
struct Panel: ~Copyable {
  private let terminal: CInt
  private let process: pid_t

  /// Starts a command in a terminal of this size; nil where that fails.
  init?(_ command: [String], columns: CInt, rows: CInt) {
    let variables = ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "TERM=xterm-256color", "LANG=C.UTF-8"]
    var started = pid_t()
    let descriptor = withCStrings(command) { words in
      withCStrings(variables) { start_in_terminal(words, $0, columns, rows, &started) }
    }
    guard descriptor >= 0 else { return nil }
    terminal = descriptor
    process = started
  }

  /// Reads until a text has come; milliseconds since `start`, nil after ten seconds.
  func wait(for text: String, since start: Double) -> Double? {
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
  func type(_ keys: String, quiet: CInt) -> (milliseconds: Double, bytes: Int)? {
    let start = milliseconds()
    guard Glibc.write(terminal, keys, keys.utf8.count) == keys.utf8.count else { return nil }
    var last: Double?
    var count = 0
    while let bytes = read(patience: last == nil ? 1000 : quiet) {
      last = milliseconds() - start
      count += bytes.count
    }
    return last.map { ($0, count) }
  }

  /// Private memory of the process in MiB (smaps_rollup of proc(5)).
  var privateMemory: Double? {
    guard let file = fopen("/proc/\(process)/smaps_rollup", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    var total = 0.0
    while fgets(&line, CInt(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("Private_Clean") || text.hasPrefix("Private_Dirty") else { continue }
      total += Double(text.split(separator: " ").dropFirst().first ?? "0") ?? 0
    }
    return total / 1024
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

extension [UInt8] {
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
