import Configuration
import Domain

/// Why a subcommand did not do what was asked.
enum Failure: Error {
  /// What failed, and what to do next.
  case told(ExitStatus, Phrase, next: Phrase?)
  case configuration(ConfigError)
  /// Everything was told already; only the exit code is left to give.
  case finished(ExitStatus)
  /// Whoever read the output has closed it: nothing more to do, and nothing to say.
  case readerGone
}

extension Failure {
  static func usage(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.usage, what, next: next) }
  static func badInput(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.badInput, what, next: next) }
  static func missing(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.missing, what, next: next) }
  static func inputOutput(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.inputOutput, what, next: next) }
  static func notPermitted(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.notPermitted, what, next: next) }

  /// The exit code that stands for the failure.
  var status: ExitStatus {
    switch self {
    case .told(let status, _, _), .finished(let status): status
    case .configuration: .badConfiguration
    case .readerGone: .done
    }
  }
}
