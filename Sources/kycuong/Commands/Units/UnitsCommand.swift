import ArgumentParser

/// `kycuong units`: the register.
struct UnitsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "units", abstract: about("Cơ quan, đơn vị, địa phương.", "Agencies, units, localities."),
      subcommands: [
        UnitsListCommand.self, UnitsAddCommand.self, UnitsEditCommand.self, UnitsRenameCommand.self,
        UnitsHistoryCommand.self,
      ])
  }

  @OptionGroup var common: CommonOptions
}
