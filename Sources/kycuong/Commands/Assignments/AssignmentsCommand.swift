import ArgumentParser

/// `kycuong assignments`: assigned tasks.
struct AssignmentsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assignments", abstract: about("Nhiệm vụ được giao.", "Assigned tasks."),
      subcommands: [
        AssignmentsListCommand.self, AssignmentsAddCommand.self, AssignmentsEditCommand.self,
        AssignmentsNoteCommand.self, AssignmentsReportCommand.self, AssignmentsAcceptCommand.self,
        AssignmentsReturnCommand.self, AssignmentsExtendCommand.self, AssignmentsSuspendCommand.self,
        AssignmentsResumeCommand.self, AssignmentsCancelCommand.self, AssignmentsTransferCommand.self,
        AssignmentsExcuseCommand.self, AssignmentsCauseCommand.self, AssignmentsJudgeCommand.self,
      ])
  }

  @OptionGroup var common: CommonOptions
}
