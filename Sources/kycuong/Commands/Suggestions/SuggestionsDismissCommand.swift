import ArgumentParser
import Domain

/// `kycuong suggestions dismiss`: what a rule proposes is no incident, and why.
struct SuggestionsDismissCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dismiss",
      abstract: about("Bỏ qua gợi ý, nêu lý do.", "Dismiss a suggestion, with the reason."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: suggestionHint)
  var id: String

  @Option(help: hint("Lý do.", "The reason.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    guard let code = Code<SuggestionSettlement>(rawValue: id.lowercased()) else {
      throw .store(.refused(.unknownSuggestion(id)), at: place)
    }
    try place.carryOut(.suggestion(.dismiss(code, reason: reason)), write)
  }
}
