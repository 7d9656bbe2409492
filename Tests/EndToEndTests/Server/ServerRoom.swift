import CPlatform
import Glibc
import Testing

/// A shared server on the loopback, with sshd, sudo, accounts and a sample store, made by `room.sh`.
///
/// It sees folders of its own over the machine's, so that nothing is left when it goes away with its last reference.
final class ServerRoom: Sendable {
  let desk: Desk
  private let terminal: TmuxTerminal
  private let port: UInt16

  /// Why no such server can be made here; nil where it can.
  static let lack: String? = {
    guard geteuid() == 0 else { return "the tests do not run as root" }
    let programs = [
      "/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/sftp", "/usr/bin/sudo", "/usr/sbin/visudo", "/usr/sbin/useradd",
      "/usr/bin/unshare", "/usr/bin/nsenter", "/usr/bin/systemd-sysusers", "/usr/bin/systemd-tmpfiles",
    ]
    if let missing = programs.first(where: { access($0, X_OK) != 0 }) {
      return "\(missing) is missing; Config/setup --tests installs it"
    }
    return canMount ? nil : "this machine lets nobody mount folders over others"
  }()

  private static var canMount: Bool {
    let mounting = """
      mount -t tmpfs room /mnt && mkdir /mnt/a /mnt/b && \
      mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/a,workdir=/mnt/b /etc
      """
    let command = ["--mount", "--propagation", "private", "/bin/sh", "-c", mounting]
    do {
      let desk = try Desk()
      return try run("/usr/bin/unshare", command, desk).status == 0
    } catch {
      print("mounting could not be tried: \(error)")
      return false
    }
  }

  /// Makes the server and waits until it listens.
  init() async throws {
    desk = try Desk()
    port = try ServerRoom.freePort()
    let top = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let command = [
      "unshare", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child", "--propagation", "private",
      "\(top)/Tests/EndToEndTests/Server/room.sh", desk.folder, String(port), Program.path, "\(top)/Config/server",
    ]
    terminal = try TmuxTerminal(desk, running: command, environment: ["PATH=\(ServerRoom.path)"])
    let ready = "\(desk.folder)/ready"
    let holder = try terminal.process()
    try await terminal.wait(until: "sshd") { _ in
      access(ready, F_OK) == 0 || ["Z", "X", nil].contains(ProcessState.letter(of: holder))
    }
    let shown = try terminal.look()
    try #require(access(ready, F_OK) == 0, "the room did not open: \(shown)")
    let (port, desk) = (port, desk)
    try await wait(until: "sshd's answer", place: "port \(port)", looking: { try ServerRoom.greets(port, desk) }) { $0 }
  }

  /// Runs a command line over ssh.
  func ssh(_ account: String, _ line: String) throws -> Program.Outcome {
    try ServerRoom.run("/usr/bin/ssh", options(for: account) + ["\(account)@127.0.0.1", line], desk)
  }

  /// Asks for files over sftp.
  func sftp(_ account: String) throws -> Program.Outcome {
    let options = options(for: account).map { $0 == "-p" ? "-P" : $0 }
    return try ServerRoom.run(
      "/usr/bin/sftp", options + ["\(account)@127.0.0.1:/etc/passwd", "\(desk.folder)/got"], desk)
  }

  /// Opens a terminal with the dashboard that an account gets by signing in.
  func dashboard(_ account: String) throws -> TmuxTerminal {
    try TmuxTerminal(desk, running: ["ssh", "-tt"] + options(for: account) + ["\(account)@127.0.0.1"])
  }

  /// Runs a program in the room, as root.
  func inside(_ command: String...) throws -> Program.Outcome {
    try ServerRoom.run("/usr/bin/nsenter", door() + command, desk)
  }

  /// Opens a terminal with a program in the room, as root.
  func terminal(inside command: [String]) throws -> TmuxTerminal {
    try TmuxTerminal(
      desk, running: ["nsenter"] + door() + command, environment: ["PATH=\(ServerRoom.path)"])
  }

  /// What nsenter(1) needs to know of the room.
  private func door() throws -> [String] {
    let holder = try terminal.process()
    let children = try Program.contents(of: "/proc/\(holder)/task/\(holder)/children")
    let first = String(decoding: children, as: UTF8.self).split(separator: " ").first.map(String.init)
    return ["-t", try #require(first), "--mount", "--pid", "--"]
  }

  private func options(for account: String) -> [String] {
    let settings = [
      "BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes",
      "LogLevel=ERROR", "ConnectTimeout=10",
    ]
    return ["-F", "none", "-i", "\(desk.folder)/\(account)", "-p", String(port)] + settings.flatMap { ["-o", $0] }
  }

  private static let path = "/usr/sbin:/usr/bin:/sbin:/bin"

  private static func run(_ program: String, _ arguments: [String], _ desk: Desk) throws -> Program.Outcome {
    try Program.run(
      program, bytes: arguments.map { Array($0.utf8) }, environment: ["PATH=\(path)", "HOME=\(desk.folder)"],
      in: desk.folder)
  }

  /// Whether sshd has begun to answer.
  private static func greets(_ port: UInt16, _ desk: Desk) throws -> Bool {
    try run("/usr/bin/ssh-keyscan", ["-T", "2", "-p", String(port), "127.0.0.1"], desk).text.contains("ssh-ed25519")
  }

  /// A port of the loopback that nothing listens on.
  private static func freePort() throws -> UInt16 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw Program.SpawnError(code: errno) }
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(socket, generic, length) == 0 ? getsockname(socket, generic, &length) : -1
      }
    }
    guard code == 0 else { throw Program.SpawnError(code: errno) }
    return UInt16(bigEndian: address.sin_port)
  }
}
