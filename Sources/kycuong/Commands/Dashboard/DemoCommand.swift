import ArgumentParser
import Domain
import VietnameseText

/// `kycuong demo`: the dashboard on a sample store that goes away when it is left.
struct DemoCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: about(
        "Xem thử với dữ liệu mẫu; thoát ra là xóa hết.", "Look around with sample data, gone when you leave."),
      discussion: about(
        "Bắt đầu với tư cách thanh tra viên; trong màn hình, đổi tài khoản bằng bảng lệnh F2 để làm cả quá trình.",
        "You begin as an inspector; switch accounts by the palette F2 to play the whole job."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: hint("Số nhiệm vụ mẫu (50 đến 1000000).", "Sample assignments (50 to 1000000).", value: "n"))
  var sample = 60

  @Option(help: hint("Số gieo của dữ liệu mẫu.", "Seed of the sample data.", value: "s"))
  var seed: UInt64 = 1

  func run(in session: Session) throws(Failure) {
    try WayIn.refuseOnServer("demo")
    try DashboardRun.requireTerminal()
    let day = try session.reportingDay()
    let scratch = try DemoFolder()
    defer { scratch.remove() }
    var founding = Founding(register: .province, administrator: try Identity.code)
    founding.sample = try SampleWish(size: sample, seed: seed, day: day)
    var session = session
    session.options.storeFolder = try session.found(founding, at: scratch.store)
    session.options.today = day.iso
    if session.options.account == nil { session.options.account = try DemoCommand.inspector(in: session) }
    let place = try session.workplace(writing: true)
    try place.require(.seeUnits)
    try DashboardRun(place: place, reportingDay: day, screen: screen, isReadOnly: false).run()
  }

  /// The sample's first account that is an inspector and nothing else.
  private static func inspector(in session: Session) throws(Failure) -> String? {
    let registry = try session.workplace().registry
    return registry.users.all.filter { $0.roles == [.inspector] }.map(\.id).min()?.rawValue
  }
}
