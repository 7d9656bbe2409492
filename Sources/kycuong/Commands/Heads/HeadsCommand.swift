import ArgumentParser

/// `kycuong heads`: who heads units.
struct HeadsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "heads", abstract: about("Người đứng đầu đơn vị.", "Heads of units."),
      subcommands: [
        HeadsListCommand.self, HeadsAppointCommand.self, HeadsEndCommand.self, HeadsEditCommand.self,
      ])
  }

  @OptionGroup var common: CommonOptions
}
