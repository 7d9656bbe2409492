import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Every main screen at four sizes, with how it looks in each of the three themes.
@Suite struct WholeDashboardGoldenTests {
  /// A screen, and the keys that lead to it from the start.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// Characters as typed, "⏎" for Enter and "↓" for the arrow.
    let keys: String
    /// What the picture must show whatever the size, so that a golden file cannot pin a wrong screen.
    let shows: [String]

    init(_ name: String, _ keys: String, shows: String...) {
      self.name = name
      self.keys = keys
      self.shows = shows
    }

    var testDescription: String { name }

    var presses: [KeyPress] {
      keys.map { key in
        switch key {
        case "⏎": .enter
        case "↓": .down
        default: .character(key)
        }
      }
    }
  }

  static let scenes = [
    Scene("units", "1+", shows: "UBND xã Tâm Thắng", "Chưa xong"),
    Scene("units-page", "1↓⏎", shows: "Sở Nội vụ", "Phạm Thị Mẫu Bốn"),
    Scene("assignments", "2", shows: "000412", "Quá hạn 12 ngày"),
    Scene("assignments-page", "2⏎", shows: "NV-2020-000412", "Chủ trì"),
    Scene("overdue", "", shows: "000412", "7 quá hạn"),
    Scene("overdue-units", "3", shows: "QUÁ HẠN THEO ĐƠN VỊ", "THEO SỐ NGÀY"),
    Scene("overdue-large", "L", shows: "LÂU NHẤT, NGÀY", "██"),
    Scene("incidents", "4", shows: "Đang xác minh", "[Tất cả 3]"),
    Scene("incidents-page", "4⏎", shows: "VV-2020-000", "Người đứng đầu"),
    Scene("reports", "5", shows: "Quý IV/2020", "Tổng cộng"),
    Scene("reports-page", "5⏎", shows: "[Quá hạn 2]", "000409"),
    Scene("help", "?", shows: "Trợ giúp", "Với dòng đang chọn"),
  ]

  static let sizes = [(80, 24), (100, 30), (120, 30), (160, 45)]

  @Test(arguments: scenes, sizes) func looks(_ scene: Scene, _ size: (Int, Int)) throws {
    var desk = try Fixture.desk(size.0, size.1)
    for press in scene.presses { desk.press(press) }
    let frame = desk.app.render()
    for text in scene.shows { #expect(frame.plainText.contains(text), "\(text)") }
    expectGolden(frame.themedText, "whole/\(scene.name)-\(size.0)x\(size.1)", plain: frame.plainText)
  }
}
