import ArgumentParser

/// `kycuong tui`: the dashboard; what `kycuong` alone does.
struct TuiCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tui", abstract: about("Mở màn hình làm việc.", "Open the dashboard."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Flag(help: hint("Chỉ xem, không ghi gì.", "Look only; write nothing."))
  var readOnly = false

  func run(in session: Session) throws(Failure) {
    try DashboardRun.requireTerminal()
    let place = try session.workplace(writing: true)
    try place.require(.seeUnits)
    var run = DashboardRun(place: place, reportingDay: try session.askedDay(), screen: screen, isReadOnly: readOnly)
    run.asOf = try session.options.recordingPoint()
    try run.run()
  }
}
