import CPlatform
import Domain
import Glibc
import ServerEntry
import VietnameseText

/// How this run of the program came about, settled once at the start and never again.
struct WayIn: Sendable {
  /// The shared store that root declared; nil where everybody has a store of their own.
  let server: ServerSettings?
  /// Who stands behind the run on a shared server.
  let caller: Caller?
  /// The command line, the program's own name first.
  let arguments: [String]

  /// A store of one's own, and the arguments as they were given.
  static let personal = WayIn(server: nil, caller: nil, arguments: CommandLine.arguments)

  /// Where an error keeps the program from starting, `Launch` tells it and nothing of this is asked for.
  static var current: WayIn {
    switch outcome {
    case .success(let way): way
    case .failure: personal
    }
  }

  /// Whether many accounts share one store here.
  static var isShared: Bool { current.server != nil }

  /// Whether root looks after a shared store.
  static var isMaintenance: Bool { current.caller == .root }

  /// What the start of this run came to.
  static let outcome = Result { () throws(WayInFault) in try WayIn.settled() }

  private static func settled() throws(WayInFault) -> WayIn {
    let server: ServerSettings?
    do throws(ServerFault) {
      server = try ServerSettings.read()
    } catch {
      throw .server(error)
    }
    guard let server else { return personal }
    let caller = try attested(server)
    return WayIn(server: server, caller: caller, arguments: try words())
  }

  private static func attested(_ server: ServerSettings) throws(WayInFault) -> Caller {
    let attestation = Attestation(realUser: getuid(), effectiveUser: geteuid(), sudoUser: Environment["SUDO_UID"])
    do throws(CallerFault) {
      return try Caller(attestation, under: server, naming: Identity.name(of:))
    } catch {
      throw .caller(error, server)
    }
  }

  /// The arguments; where there are none, what ssh(1) was asked to run.
  private static func words() throws(WayInFault) -> [String] {
    let given = CommandLine.arguments
    guard given.count <= 1, let line = getenv("SSH_ORIGINAL_COMMAND") else { return given }
    let bytes = UnsafeBufferPointer(start: line, count: strlen(line)).map { UInt8(bitPattern: $0) }
    do throws(ForcedCommandFault) {
      return given.prefix(1) + (try ForcedCommand.words(of: bytes))
    } catch {
      throw .command(error)
    }
  }
}

/// Why a run may not begin.
enum WayInFault: Error {
  case server(ServerFault)
  case caller(CallerFault, ServerSettings)
  case command(ForcedCommandFault)
}

extension WayIn {
  /// Stops a run that may not begin.
  static func require() throws(Failure) {
    guard case .failure(let fault) = outcome else { return }
    throw fault.failure
  }

  /// Refuses an option that would lead a shared server's program elsewhere.
  static func refuseOnServer(_ option: DisplayText, where isUsed: Bool = true) throws(Failure) {
    guard isShared, isUsed else { return }
    throw .usage(
      Phrase("Máy chủ dùng chung không nhận \(option).", "A shared server does not take \(option)."),
      next: Phrase("Bỏ \(option) rồi chạy lại.", "Leave \(option) out and run again."))
  }

  /// Refuses what only root may do to a shared store.
  static func requireRoot(for command: DisplayText) throws(Failure) {
    guard isShared, !isMaintenance else { return }
    throw .told(
      .notPermitted,
      Phrase("Trên máy chủ dùng chung chỉ root chạy \(command).", "On a shared server only root runs \(command)."),
      next: Phrase("Nhờ quản trị máy chủ.", "Ask whoever looks after the server."))
  }

  /// Who is not in the store learns nothing of it.
  static func admit(to registry: Registry) throws(Failure) {
    guard isShared else { return }
    guard case .person(let account, _)? = current.caller else {
      throw .told(
        .notPermitted, Phrase("root không có tài khoản trong sổ.", "root has no account in the store."),
        next: Phrase("Vào bằng tài khoản của mình.", "Sign in with an account of your own."))
    }
    if let user = Code<User>(rawValue: account).flatMap({ registry.users[$0] }), !user.isDisabled { return }
    throw .told(
      .notPermitted,
      Phrase("Tài khoản \(account) chưa được dùng sổ này.", "The account \(account) may not use this store."),
      next: Phrase(
        "Đề nghị quản trị sổ thêm tài khoản, rồi vào lại.", "Ask the store's administrator to add it, then sign in."))
  }
}
