import ArgumentParser

/// `kycuong law`: the legal catalogue.
struct LawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "law", abstract: about("Danh mục văn bản pháp luật.", "The legal catalogue."),
      subcommands: [LawListCommand.self, LawShowCommand.self])
  }

  @OptionGroup var common: CommonOptions
}
