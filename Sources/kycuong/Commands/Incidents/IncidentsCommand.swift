import ArgumentParser

/// `kycuong incidents`: incidents of leadership responsibility.
struct IncidentsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "incidents",
      abstract: about("Vụ việc về trách nhiệm người đứng đầu.", "Incidents of leadership responsibility."),
      subcommands: [
        IncidentsListCommand.self, IncidentsFlagCommand.self, IncidentsVerifyCommand.self,
        IncidentsConfirmCommand.self, IncidentsDismissCommand.self, IncidentsPartyCommand.self,
        IncidentsDescribeCommand.self, IncidentsRequestExplanationCommand.self, IncidentsExplainCommand.self,
        IncidentsReviewCommand.self, IncidentsCouncilCommand.self, IncidentsInstrumentCommand.self,
        IncidentsDecideCommand.self, IncidentsPostponeCommand.self, IncidentsResumeCommand.self,
        IncidentsTransferCommand.self, IncidentsAppealCommand.self, IncidentsAnnulCommand.self,
        IncidentsSettleCommand.self,
      ])
  }

  @OptionGroup var common: CommonOptions
}

/// What help says of an incident's identifier.
var incidentHint: ArgumentHelp {
  hint("Số vụ việc: VV-2026-0012 hoặc 12.", "The incident: VV-2026-0012 or 12.", value: "id")
}
