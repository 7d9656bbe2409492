import Configuration
import Domain
import FileStore
import Synchronization

/// The built-in configuration, read on a second processor while the first takes the arguments apart: both take as long.
enum EarlyRulebook {
  private static let reading = Mutex<Beside<Result<Rulebook, ConfigError>>?>(nil)

  /// Begins to read where a command is likely to need it and nothing overrides what is built in.
  static func begin(for arguments: [String]) {
    guard arguments.first != "help", !arguments.contains(where: asksOtherwise) else { return }
    guard WayIn.isShared || Environment["KYCUONG_CONFIG"] == nil else { return }
    let work = Beside { Result { () throws(ConfigError) in try load(.none) } }
    reading.withLock { $0 = work }
  }

  /// The rulebook under an overlay; the one that was begun where it is the same.
  static func rulebook(under overlay: ConfigOverlay) throws(ConfigError) -> Rulebook {
    guard overlay == .none, let begun = take() else { return try load(overlay) }
    return try begun.value().get()
  }

  /// Waits for what was begun and not asked for, so that the program does not end under a thread.
  static func end() { _ = take()?.value() }

  private static func load(_ overlay: ConfigOverlay) throws(ConfigError) -> Rulebook {
    try Configuration.load(overlay: overlay) { Digest(of: $0).hex }
  }

  private static func take() -> Beside<Result<Rulebook, ConfigError>>? {
    reading.withLock { reading in
      defer { reading = nil }
      return reading
    }
  }

  /// Whether an argument names another configuration or only asks for help.
  private static func asksOtherwise(_ argument: String) -> Bool {
    argument.hasPrefix("--config") || ["-h", "--help", "--version"].contains(argument)
      || argument.hasPrefix("--generate-completion-script")
  }
}
