import ArgumentParser
import Domain

/// The subcommand of a register; its name is that of the register.
struct EntriesCommand<Options: EntryOptions>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let register = Options.Entry.register
    return CommandConfiguration(
      commandName: Options.Entry.kind.register?.rawValue ?? "",
      abstract: about(
        "Sổ theo dõi: \(register.title.vietnamese.string.lowercased()).",
        "Register: \(register.title.english.string.lowercased())."),
      subcommands: [
        EntriesListCommand<Options>.self, EntriesAddCommand<Options>.self, EntriesEditCommand<Options>.self,
        EntriesAnnulCommand<Options>.self,
      ] + more)
  }

  /// What only this register can do.
  private static var more: [any ParsableCommand.Type] {
    switch Options.Entry.kind {
    case .check: [ChecksFindingCommand.self, ChecksFollowCommand.self, ChecksFlagCommand.self]
    case .planItem: [PlanAssignCommand.self]
    case .advice: [AdviceFlagCommand.self]
    default: []
    }
  }

  @OptionGroup var common: CommonOptions
}

/// The subcommands of all registers.
enum RegisterCommands {
  static var all: [any ParsableCommand.Type] {
    [
      EntriesCommand<DisseminationOptions>.self, EntriesCommand<CheckOptions>.self,
      EntriesCommand<RulesOptions>.self, EntriesCommand<PlanOptions>.self, EntriesCommand<MeasureOptions>.self,
      EntriesCommand<AdviceOptions>.self, EntriesCommand<DutyOptions>.self,
    ]
  }
}

/// What help says of an entry of a register.
func entryNumberHint<Entry: RegisterRecord>(_ type: Entry.Type) -> ArgumentHelp {
  let example = "\(Entry.numberPrefix)-2026-0003"
  return hint(
    "Mục sổ: \(example), hoặc số trong năm.", "The entry: \(example), or its number in the year.", value: "id")
}
