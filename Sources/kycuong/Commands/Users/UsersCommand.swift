import ArgumentParser

/// `kycuong users`: the accounts of the store.
struct UsersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "users", abstract: about("Tài khoản và vai trò.", "Accounts and their roles."),
      subcommands: [
        UsersListCommand.self, UsersAddCommand.self, UsersEditCommand.self, UsersRolesCommand.self,
        UsersDisableCommand.self,
      ])
  }

  @OptionGroup var common: CommonOptions
}
