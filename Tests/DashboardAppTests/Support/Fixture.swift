import Configuration
import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// A small made-up register on a fixed morning, 23/11/2020 08:41: the one that interface.md §4a shows.
///
/// People and accounts are made up and marked as samples.
enum Fixture {
  static let day = Fixture.day(23, 11)
  static let now = Moment(day, hour: 8, minute: 41)

  /// A day of 2020 unless another year is given.
  static func day(_ day: Int, _ month: Int, _ year: Int = 2020) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
  }

  static func rulebook() throws -> Rulebook { try loaded.get() }

  /// The shipped configuration, read once for all tests.
  private static let loaded = Result { () throws(ConfigError) in
    try Configuration.load { _ in String(repeating: "0", count: 64) }
  }

  /// Codes are written by hand below, so one that is none would be an error of the fixture.
  static func code<Owner>(_ text: String) -> Code<Owner> {
    guard let code = Code<Owner>(rawValue: text) else { preconditionFailure("no code: \(text)") }
    return code
  }

  static func assignment(_ number: Int) -> RecordNumber<Assignment> { RecordNumber(year: 2020, number: number) }
  static func incident(_ number: Int) -> RecordNumber<Incident> { RecordNumber(year: 2020, number: number) }

  /// The changes that make the register, in an order in which they can be applied.
  static var changes: [RecordChange] {
    units.map { RecordChange(creating: $0) } + people.map { RecordChange(creating: $0) }
      + headships.map { RecordChange(creating: $0) } + users.map { RecordChange(creating: $0) }
      + assignments.map { RecordChange(creating: $0) } + incidents.map { RecordChange(creating: $0) }
  }

  /// The register as a store, with accounts beside its own.
  static func store(adding users: [User] = []) throws -> MemoryStore {
    try MemoryStore(
      filledWith: changes + users.map { RecordChange(creating: $0) }, at: Moment(day, hour: 8, minute: 30),
      rulebook: rulebook())
  }

  /// An account of the Office.
  static func office(_ account: String, _ name: String) -> User {
    var user = User(id: code(account))
    user.displayName = name
    user.roles = [.office]
    return user
  }

  /// A dashboard over the fixture, loaded and settled.
  static func desk(
    _ width: Int = 80, _ height: Int = 24, as account: String = "ttv01", language: Language = .vietnamese,
    glyphs: Glyphs = .unicode, readOnly: Bool = false, slow: Bool = false, shared: Bool = false,
    store: MemoryStore? = nil
  ) throws -> Desk {
    let settings = AppSettings(
      language: language, drawing: DrawingEnvironment(glyphs: glyphs, isSlowLink: slow), isReadOnly: readOnly,
      canSwitchAccount: true, canExport: !shared,
      rulebook: try rulebook(), requestPrefix: "test-\(account)")
    let app = AppState(
      size: Size(width: width, height: height), settings: settings, actor: Actor(account: account), now: now)
    var desk = Desk(app: app, store: try store ?? Fixture.store())
    desk.send(.start)
    return desk
  }
}
