import ArgumentParser

/// A subcommand that does something, once the parser has filled in its options.
protocol Subcommand: ParsableCommand {
  var common: CommonOptions { get }

  func run(in session: Session) throws(Failure)
}

/// A subcommand that can read records as they had been recorded before; it writes nothing then.
protocol ReadingCommand: Subcommand {}

/// A subcommand that opens no store; on a shared server it answers those alone who are in the store.
protocol StorelessCommand: Subcommand {}
