import CPlatform
import Glibc

/// A terminal of which the test is the other end: it sees every byte, and can stop reading as a slow line does.
final class PseudoTerminal {
  /// Kept, since its folder goes with it.
  private let desk: Desk
  private let master: Int32
  private let process: pid_t
  /// All bytes that came so far.
  private(set) var received: [UInt8] = []

  /// Opens a terminal of a size in which the dashboard runs for an account.
  init(_ desk: Desk, as account: String, size: (width: Int, height: Int), options: [String] = []) throws {
    self.desk = desk
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, PseudoTerminal.setLock, &isLocked) == 0,
      ioctl(master, PseudoTerminal.getNumber, &number) == 0
    else { throw Program.SpawnError(code: errno) }
    var window = winsize()
    window.ws_col = UInt16(size.width)
    window.ws_row = UInt16(size.height)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    process = try PseudoTerminal.spawn(
      [Program.path, "tui", "--as", account] + options,
      desk.baseEnvironment + ["TERM=xterm-256color", "LANG=C.UTF-8"], on: "/dev/pts/\(number)")
  }

  /// TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), and POSIX_SPAWN_SETSID of posix_spawn(3): the module of the C library
  /// leaves them and posix_openpt(3) out.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let ownSession: Int16 = 0x80

  deinit {
    close(master)
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
  }

  /// Starts a program that leads a session of its own, so that the terminal it opens becomes its controlling one.
  private static func spawn(_ arguments: [String], _ environment: [String], on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | ownSession)
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, argv, envp)
    guard code == 0 else { throw Program.SpawnError(code: code) }
    return process
  }

  /// Sends bytes as a keyboard does.
  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Reads until nothing has come for a while; gives what came.
  @discardableResult
  func readToRest(milliseconds: Int32 = 400) -> [UInt8] {
    let before = received.count
    while isReadable(within: milliseconds) {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else { break }
      received += chunk[..<count]
    }
    return Array(received[before...])
  }

  /// Reads until a text has come, at most 20 seconds.
  func wait(for text: String) throws {
    let end = kc_monotonic_microseconds() + 20_000_000
    let start = received.count
    while !String(decoding: received[start...], as: UTF8.self).contains(text) {
      guard kc_monotonic_microseconds() < end else {
        throw Overdue(what: text, place: "PseudoTerminal", last: String(decoding: received.suffix(400), as: UTF8.self))
      }
      readToRest(milliseconds: 20)
    }
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) == 1 && descriptor.revents & Int16(POLLIN) != 0
  }
}
