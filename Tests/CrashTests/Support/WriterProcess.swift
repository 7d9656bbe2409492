import CPlatform
import FileStore
import Glibc
import StoreTestSupport

/// A running `StoreWriter`.
final class WriterProcess {
  /// A command that the process was told is on the disk.
  struct Acknowledgement: Hashable {
    var sequence: Int
    var request: String

    /// Reads a line of the process; nil for one that tells something else.
    init?(_ line: String) {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[0] == "ack", let sequence = Int(parts[1]) else { return nil }
      self.sequence = sequence
      request = String(parts[2])
    }
  }

  let id: pid_t
  private let output: CInt

  /// Starts a writer on a store; see `StoreWriter` for the options.
  init(_ path: String, name: String, count: Int, _ options: [String] = []) throws {
    var ends: [CInt] = [0, 0]
    let made = kc_pipe(&ends)
    guard made == 0 else { throw FileFailure(.open, "pipe", -made) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      close(ends[1])
    }
    // The thread of a test may have signals blocked, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = [Self.program, path, name, String(count)] + options
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, Self.program, &actions, &attributes, &pointers, environ)
    guard code == 0 else {
      close(ends[0])
      throw FileFailure(.open, Self.program, code)
    }
    self.id = id
    output = ends[0]
  }

  deinit {
    close(output)
  }

  /// Sends a signal.
  func signal(_ number: CInt) {
    kill(id, number)
  }

  /// Everything that the process wrote; waits for its end.
  func finish() -> (lines: [String], status: CInt) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    var status: CInt = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let text = String(decoding: bytes, as: UTF8.self)
    return (text.split(separator: "\n").map(String.init), status)
  }

  /// What the process was told is on the disk; waits for its end.
  func acknowledgements() -> [Acknowledgement] {
    finish().lines.compactMap(Acknowledgement.init)
  }

  /// Whether it has not ended yet; what it wrote stays for `finish`.
  var isRunning: Bool {
    var information = siginfo_t()
    // WNOWAIT leaves the process to be waited for.
    return waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_signo == 0
  }

  /// Waits until the process is stopped by a signal.
  func waitUntilStopped() -> Bool {
    var status: CInt = 0
    while waitpid(id, &status, WUNTRACED) < 0, errno == EINTR {}
    // WIFSTOPPED of wait(2): the low byte is 0x7f.
    return status & 0xFF == 0x7F
  }

  /// The program beside the test's own binary.
  private static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let own = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/StoreWriter"
  }()
}
