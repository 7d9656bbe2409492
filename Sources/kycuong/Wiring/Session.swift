import CPlatform
import Configuration
import Domain
import FileStore
import Glibc
import VietnameseText

/// What a subcommand works with: the common options, read together with the environment.
struct Session {
  var options: CommonOptions
  let language: Language

  init(_ options: CommonOptions) {
    self.options = options
    language = options.language
  }
}

extension Session {
  /// The reporting day: as asked for, else today in the province.
  func reportingDay() throws(Failure) -> CalendarDay {
    try askedDay() ?? Session.now.day
  }

  /// The day that an option or the environment sets; nil where none does.
  func askedDay() throws(Failure) -> CalendarDay? {
    if let typed = options.today { return try DayArgument.day(typed, for: "--today") }
    if !WayIn.isShared, let typed = Environment["KYCUONG_TODAY"] {
      return try DayArgument.day(typed, for: "KYCUONG_TODAY")
    }
    return nil
  }

  static var now: Moment { Moment(millisecondsSinceEpoch: kc_now_microseconds() / 1000) }

  /// The files that override the built-in configuration.
  func overlay() throws(Failure) -> ConfigOverlay {
    guard !WayIn.isShared, let folder = options.configurationFolder ?? Environment["KYCUONG_CONFIG"] else {
      return .none
    }
    do throws(ConfigError) {
      return try ConfigOverlay(directory: folder)
    } catch {
      throw .configuration(error)
    }
  }

  /// Law, calendar, roles and thresholds in force.
  func rulebook() throws(Failure) -> Rulebook {
    let overlay = try overlay()
    do throws(ConfigError) {
      return try EarlyRulebook.rulebook(under: overlay)
    } catch {
      throw .configuration(error)
    }
  }
}
