import ArgumentParser
import CPlatform
import Domain
import Glibc
import VietnameseText

/// From arguments to an exit code.
enum Launch {
  /// Runs the program with the arguments of its process, or with what came over ssh on a shared server.
  static func run() -> ExitStatus {
    kc_give_memory_back()
    // A descriptor that was closed at start must not be given to a file of the store.
    _ = kc_reserve_standard_descriptors()
    // A reader that went away is noticed when writing fails, not by a signal in the middle of a commit.
    signal(SIGPIPE, SIG_IGN)
    // A limit on file sizes, which a person's own shell may have set, is an error of one write and no sudden end.
    signal(SIGXFSZ, SIG_IGN)
    do throws(Failure) {
      try checkBytes()
      try WayIn.require()
      let arguments = Array(WayIn.current.arguments.dropFirst())
      EarlyRulebook.begin(for: arguments)
      defer { EarlyRulebook.end() }
      try dispatch(arguments)
      return .done
    } catch {
      error.tell(in: Speech.language)
      return error.status
    }
  }

  /// Refuses bytes that are no text: Swift would replace them, and a title would change without a word.
  private static func checkBytes() throws(Failure) {
    for position in 1..<max(1, Int(CommandLine.argc)) {
      guard let bytes = CommandLine.unsafeArgv[position], String(validatingCString: bytes) == nil else { continue }
      throw .usage(
        Phrase("Tham số thứ \(position) không phải chữ UTF-8.", "Argument \(position) is not UTF-8 text."),
        next: Phrase("Chuyển sang bảng mã UTF-8 rồi chạy lại.", "Convert it to UTF-8 and run again."))
    }
    for name in ["KYCUONG_STORE", "KYCUONG_CONFIG", "KYCUONG_TODAY"] where Environment.isGarbled(name) {
      throw .usage(
        Phrase("Biến \(name) không phải chữ UTF-8.", "The variable \(name) is not UTF-8 text."), next: nil)
    }
  }

  private static func dispatch(_ arguments: [String]) throws(Failure) {
    do {
      var command = try KyCuong.parseAsRoot(arguments)
      if let subcommand = command as? any Subcommand {
        let session = Session(subcommand.common)
        try subcommand.common.refuseOnServer()
        if !(subcommand is any ReadingCommand) { try subcommand.common.refuseLookingBack() }
        if WayIn.isShared, subcommand is any StorelessCommand { _ = try session.store() }
        try subcommand.run(in: session)
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      try answer(error)
    }
  }

  /// Prints what was asked of the parser itself (help, version, completions), or makes a failure of its complaint.
  private static func answer(_ error: any Error) throws(Failure) {
    let message = KyCuong.message(for: error)
    guard KyCuong.exitCode(for: error).isSuccess else {
      let usage = DisplayText.lines(of: HelpWording.usageError(message)).joined(separator: "\n")
      throw .usage(
        Phrase("Lệnh viết chưa đúng: \(usage)", "The command is not right: \(usage)"),
        next: Phrase("Xem cách dùng: kycuong help, hoặc thêm --help.", "See kycuong help, or add --help."))
    }
    var sink = Sink()
    for line in DisplayText.lines(of: HelpWording.help(message)) { try sink.writeLine(line) }
    try sink.finish()
  }
}
