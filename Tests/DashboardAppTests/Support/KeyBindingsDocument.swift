import Domain
import TerminalUI
import VietnameseText

@testable import DashboardApp

/// The keys of every place as a page of Markdown, Vietnamese with English beside it.
struct KeyBindingsDocument {
  /// One row of a table.
  private struct Row: Hashable {
    let keys: String
    let vietnamese: String
    let english: String
  }

  private let places: [(title: String, groups: [(BindingGroup, [Row])])]
  private let everywhere: [(BindingGroup, [Row])]

  init() throws {
    let common = CommonBindings.screens(try Fixture.desk(as: "qt01").app) + CommonBindings.program
    let shared = Set(common.map(\.action))
    everywhere = Self.groups(common)
    places = try Station.all.map { station in
      let own = try station.desk().app.bindings.filter { !shared.contains($0.action) }
      return ("\(station.name) / \(station.english)", Self.groups(own))
    }
  }

  var text: String {
    var lines = Self.preface
    lines += ["", "## Ở mọi màn hình / Everywhere", ""] + Self.tables(everywhere)
    for place in places { lines += ["", "## \(place.title)", ""] + Self.tables(place.groups) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let preface = [
    "# Phím / Keys",
    "",
    "Cho người dùng bảng điều khiển.",
    "For everyone who uses the dashboard.",
    "",
    "Trang này được tạo từ bảng phím của chương trình; sửa ở đó rồi chạy",
    "`KYCUONG_REWRITE_GOLDEN=1 swift test --filter KeyBindingsDocumentTests`.",
    "This page is generated from the bindings of the program; change them there and run the command above.",
    "",
    "Phím F1 đến F10 có thể gõ là Alt với chữ số (Alt-1 là F1, Alt-0 là F10) khi terminal không gửi phím F.",
    "F1 to F10 may be typed as Alt with a digit (Alt-1 is F1, Alt-0 is F10) where the terminal keeps the F-keys.",
    "Trong biểu mẫu: Tab sang ô sau, F2 hoặc Ctrl-S lưu, ESC thôi, F1 trợ giúp cho ô đang nhập.",
    "In forms: Tab goes to the next field, F2 or Ctrl-S saves, ESC leaves, F1 helps with the field.",
  ]

  private static func groups(_ bindings: [ActionBinding]) -> [(BindingGroup, [Row])] {
    BindingGroup.allCases.compactMap { group in
      let rows = bindings.filter { $0.group == group }.map { binding in
        let (vietnamese, english) = (binding.spoken(.vietnamese), binding.spoken(.english))
        return Row(
          keys: binding.keys.map { "`\($0.name().string)`" }.joined(separator: " "),
          vietnamese: vietnamese.title.string, english: english.title.string)
      }
      return rows.isEmpty ? nil : (group, rows)
    }
  }

  private static func tables(_ groups: [(BindingGroup, [Row])]) -> [String] {
    Array(
      groups.map { group, rows in
        ["| \(group.label.vietnamese) | | \(group.label.english) |", "|---|---|---|"]
          + rows.map { "| \($0.keys) | \($0.vietnamese) | \($0.english) |" }
      }.joined(separator: [""]))
  }
}
