import ArgumentParser

/// `kycuong suggestions`: incidents that the rules of the configuration propose.
struct SuggestionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggestions",
      abstract: about(
        "Gợi ý vụ việc từ dữ kiện; người xem xét rồi mới ghi nhận hoặc bỏ qua.",
        "Incidents proposed from the facts; a person flags or dismisses them."),
      subcommands: [SuggestionsListCommand.self, SuggestionsAcceptCommand.self, SuggestionsDismissCommand.self])
  }

  @OptionGroup var common: CommonOptions
}

/// What help says of a suggestion's identifier.
var suggestionHint: ArgumentHelp {
  hint("Mã gợi ý: xem suggestions list.", "The suggestion: see suggestions list.", value: "id")
}
