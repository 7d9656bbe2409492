import ArgumentParser

/// `kycuong people`: those who head units or answer for assignments.
struct PeopleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "people",
      abstract: about(
        "Người đứng đầu, người chịu trách nhiệm.", "Those who head units or answer for assignments."),
      subcommands: [PeopleListCommand.self, PeopleAddCommand.self, PeopleEditCommand.self], aliases: ["persons"])
  }

  @OptionGroup var common: CommonOptions
}
