import Glibc

/// What one run of a command cost.
struct Measurement {
  /// Wall time in milliseconds.
  let wall: Double
  /// Processor time of the process and its children in milliseconds.
  let processor: Double
  /// Largest resident size in MiB.
  let memory: Double
}

/// Runs a command to its end, its output thrown away; nil where it cannot be started or fails.
func measure(_ command: [String], in environment: [String] = []) -> Measurement? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var process = pid_t()
  let start = milliseconds()
  let code = withCStrings(command) { words in
    withCStrings(inherited() + environment) { variables in
      let arguments = UnsafeMutableRawPointer(mutating: words).assumingMemoryBound(
        to: UnsafeMutablePointer<CChar>?.self)
      let environment = UnsafeMutableRawPointer(mutating: variables)
        .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
      return posix_spawnp(&process, command[0], &actions, nil, arguments, environment)
    }
  }
  guard code == 0 else { return nil }
  var status: CInt = 0
  var usage = rusage()
  guard wait4(process, &status, 0, &usage) == process else { return nil }
  let wall = milliseconds() - start
  guard status == 0 else { return nil }
  return Measurement(
    wall: wall, processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
    memory: Double(usage.ru_maxrss) / 1024)
}

/// Milliseconds of a clock that never steps back.
func milliseconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
}

private func milliseconds(_ time: timeval) -> Double {
  Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
}

private func inherited() -> [String] {
  ["PATH", "HOME"].compactMap { (name: String) in getenv(name).map { "\(name)=\(String(cString: $0))" } }
}

func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var pointers = texts.map { text -> UnsafeMutablePointer<CChar>? in strdup(text) }
  pointers.append(nil)
  let copies = pointers
  defer { for copy in copies { free(copy) } }
  let constant = pointers.map { $0.map { UnsafePointer($0) } }
  return constant.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("an array with its end mark is never empty") }
    return body(base)
  }
}
