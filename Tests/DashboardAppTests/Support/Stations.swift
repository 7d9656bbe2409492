import Domain
import TerminalUI

@testable import DashboardApp

/// Places of the dashboard at which keys mean something of their own: each screen, its pages and parts, and with marks.
struct Station: Sendable, CustomStringConvertible {
  let name: String
  let english: String
  let keys: [KeyPress]
  /// An account that may come here.
  let account: String

  var description: String { name }

  init(_ name: String, _ english: String, as account: String = "vp01", _ keys: KeyPress...) {
    self.account = account
    self.name = name
    self.english = english
    self.keys = keys
  }

  /// A dashboard that stands there.
  func desk(_ width: Int = 120, _ height: Int = 40, as other: String? = nil, language: Language = .vietnamese)
    throws -> Desk
  {
    var desk = try Fixture.desk(width, height, as: other ?? account, language: language)
    for key in keys { desk.press(key) }
    return desk
  }

  /// All of them. A screen that is added is walked even before it is named here.
  static let all =
    named
    + ScreenCatalog.all.filter { screen in !named.contains { $0.keys.contains(screen.opener) } }
    .map { Station($0.title.vietnamese.string, $0.title.english.string, $0.opener) }

  private static let named = [
    Station("Đơn vị", "Units", .character("1")),
    Station("Đơn vị: trang của một đơn vị", "Units: the page of a unit", .character("1"), .enter),
    Station("Đơn vị: có bộ lọc", "Units: filtered", .character("1"), .character("/"), .character("s"), .enter),
    Station("Nhiệm vụ", "Assignments", .character("2")),
    Station("Nhiệm vụ: trang của một việc", "Assignments: the page of a task", .character("2"), .enter),
    Station("Nhiệm vụ: có đánh dấu", "Assignments: with marks", .character("2"), .space, .space),
    Station("Nhiệm vụ: có bộ lọc", "Assignments: filtered", .character("2"), .character("/"), .character("b"), .enter),
    Station("Quá hạn", "Overdue", .character("1"), .character("3")),
    Station("Quá hạn: theo đơn vị", "Overdue: by unit", .character("1"), .character("3"), .tab),
    Station("Quá hạn: sắp đến hạn", "Overdue: due soon", .character("1"), .character("3"), .tab, .tab),
    Station("Quá hạn: có đánh dấu", "Overdue: with marks", .character("1"), .character("3"), .space),
    Station("Quá hạn: trang của một việc", "Overdue: the page of a task", .character("1"), .character("3"), .enter),
    Station("Quá hạn: số lớn", "Overdue: large counts", .character("1"), .character("3"), .character("L")),
    Station("Vụ việc", "Incidents", .character("4")),
    Station("Vụ việc: trang của một vụ", "Incidents: the page of an incident", .character("4"), .enter),
    Station("Vụ việc: có đánh dấu", "Incidents: with marks", .character("4"), .space),
    Station("Báo cáo", "Report", .character("5")),
    Station("Đánh giá", "Evaluation", as: "ttv01", .character("6")),
    Station("Tài khoản", "Accounts", as: "qt01", .character("8")),
  ]
}

extension Screen {
  /// The key that opens the screen.
  fileprivate static var opener: KeyPress { .character(key) }
}
