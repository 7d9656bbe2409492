import Configuration
import Domain
import FileStore
import TerminalUI

/// Why a subcommand did not do what was asked.
enum Failure: Error {
  /// What failed, and what to do next.
  case told(ExitStatus, Phrase, next: Phrase?)
  /// The store's answer, and the open store whose records and law give names to what it speaks of.
  case store(StoreError, at: Workplace?)
  case configuration(ConfigError)
  case calendar(CalendarGap)
  case filter(FilterError)
  case terminal(TerminalError)
  /// Everything was told already; only the exit code is left to give.
  case finished(ExitStatus)
  /// Whoever read the output has closed it: nothing more to do, and nothing to say.
  case readerGone
}

extension Failure {
  /// The command is not written as it must be.
  static func usage(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.usage, what, next: next) }
  /// A value is not what it must be.
  static func badInput(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.badInput, what, next: next) }
  /// There is no such thing.
  static func missing(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.missing, what, next: next) }
  /// The system or a file failed.
  static func inputOutput(_ what: Phrase, next: Phrase? = nil) -> Failure { .told(.inputOutput, what, next: next) }

  /// The exit code that stands for the failure.
  var status: ExitStatus {
    switch self {
    case .told(let status, _, _), .finished(let status): status
    case .store(let error, _): error.status
    case .configuration, .calendar: .badConfiguration
    case .filter: .badInput
    case .terminal(.system): .inputOutput
    case .terminal: .usage
    case .readerGone: .done
    }
  }

  /// Runs what the store answers, giving its errors the names that an open store knows.
  static func storing<Value>(
    at place: Workplace? = nil, _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(error, at: place)
    }
  }
}
