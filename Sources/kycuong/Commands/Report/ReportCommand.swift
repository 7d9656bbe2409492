import ArgumentParser

/// `kycuong report`: figures of a period.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: about("Số liệu báo cáo của một kỳ.", "Figures of a period."),
      subcommands: [ReportQuarterCommand.self, ReportEvaluationCommand.self])
  }

  @OptionGroup var common: CommonOptions
}
