import ArgumentParser

/// `kycuong units`: the register.
struct UnitsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "units", abstract: summary("Cơ quan, đơn vị, địa phương.", "Agencies, units, localities."),
      subcommands: [UnitsListCommand.self])
  }
}
