import CPlatform
import Glibc
import JSON
import StoreTestSupport

/// The built program, run as a person or a script would.
enum Program {
  /// The executable beside the test bundle.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/kycuong"
  }()

  /// What came of a run.
  struct Outcome {
    /// Exit code; 128 and the signal where one ended it.
    let status: Int32
    let output: [UInt8]
    let complaints: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// The objects of a JSON list.
    func objects() throws -> [JSONValue] {
      guard case .array(let items) = try JSONParser().value(of: output) else { return [] }
      return items
    }
  }

  /// Where standard output of a run goes.
  enum Output {
    /// Into the outcome.
    case captured
    /// Into something that exists, such as /dev/full.
    case file(String)
    /// Into a pipe that nobody reads any more.
    case closedPipe
  }

  /// Runs the program, or another, with arguments given as bytes, so that they need not be text.
  static func run(
    _ executable: String = path, bytes arguments: [[UInt8]], environment: [String], in scratch: String,
    output: Output = .captured
  ) throws -> Outcome {
    var random: UInt64 = 0
    _ = kc_random(&random, MemoryLayout<UInt64>.size)
    let outputPath = "\(scratch)/.out-\(random)"
    let complaintPath = "\(scratch)/.err-\(random)"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    var writer: Int32 = -1
    switch output {
    case .captured: posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    case .closedPipe:
      writer = try abandonedPipe()
      posix_spawn_file_actions_adddup2(&actions, writer, 1)
    }
    defer { if writer >= 0 { close(writer) } }
    posix_spawn_file_actions_addopen(&actions, 2, complaintPath, O_WRONLY | O_CREAT, 0o600)
    defer { for path in [outputPath, complaintPath] { unlink(path) } }
    let process = try spawn([Array(executable.utf8)] + arguments, environment.map { Array($0.utf8) }, &actions)
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    let status = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + (result & 0x7F)
    return Outcome(
      status: status, output: access(outputPath, F_OK) == 0 ? try contents(of: outputPath) : [],
      complaints: String(decoding: try contents(of: complaintPath), as: UTF8.self))
  }

  /// The writing end of a pipe whose reading end is closed already.
  private static func abandonedPipe() throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SpawnError(code: errno) }
    close(ends[0])
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    return ends[1]
  }

  private static func spawn(
    _ arguments: [[UInt8]], _ environment: [[UInt8]], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    let argv = arguments.map { strdup($0.map { CChar(bitPattern: $0) } + [0]) } + [nil]
    let envp = environment.map { strdup($0.map { CChar(bitPattern: $0) } + [0]) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let executable = String(decoding: arguments[0], as: UTF8.self)
    // Threads of a test block signals, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let code = posix_spawn(&process, executable, &actions, &attributes, argv, envp)
    guard code == 0 else { throw SpawnError(code: code) }
    return process
  }

  /// Why the program could not be started.
  struct SpawnError: Error {
    let code: Int32
  }

  /// All bytes of a file.
  static func contents(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw SpawnError(code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
