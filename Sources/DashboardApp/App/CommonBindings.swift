import Domain
import TerminalUI

/// The keys that mean the same on every screen.
package enum CommonBindings {
  /// Moving the cursor of a list.
  package static let moves: [ActionBinding] = [
    ActionBinding([.up, .character("k")], .move(.up), Phrase("lên một dòng", "up one row"), group: .move),
    ActionBinding([.down, .character("j")], .move(.down), Phrase("xuống một dòng", "down one row"), group: .move),
    ActionBinding([.pageUp, .control("b")], .move(.pageUp), Phrase("lên một trang", "up one page"), group: .move),
    ActionBinding(
      [.pageDown, .control("f")], .move(.pageDown), Phrase("xuống một trang", "down one page"), group: .move),
    ActionBinding([.home, .character("g")], .move(.first), Phrase("về dòng đầu", "to the first row"), group: .move),
    ActionBinding([.end, .character("G")], .move(.last), Phrase("đến dòng cuối", "to the last row"), group: .move),
  ]

  /// Filtering.
  package static let filter = ActionBinding(
    [.character("/")], .filter, Phrase("lọc", "filter"), group: .list, inBar: true)

  /// Choosing and turning the order.
  package static let sorting: [ActionBinding] = [
    ActionBinding([.character(">")], .nextSort, Phrase("sắp xếp theo cột sau", "sort by next column"), group: .list),
    ActionBinding(
      [.character("<")], .previousSort, Phrase("sắp xếp theo cột trước", "sort by previous column"), group: .list),
    ActionBinding([.character("I")], .reverseSort, Phrase("đảo thứ tự", "reverse order"), group: .list),
  ]

  /// Walking through what others changed.
  package static let changes: [ActionBinding] = [
    ActionBinding([.character("n")], .nextChanged, Phrase("dòng vừa đổi kế tiếp", "next changed row"), group: .list),
    ActionBinding(
      [.character("N")], .previousChanged, Phrase("dòng vừa đổi trước đó", "previous changed row"), group: .list),
  ]

  /// Marking rows; `count` of them are marked.
  package static func marking(_ count: Int) -> [ActionBinding] {
    let none = count == 0 ? Phrase("chưa đánh dấu dòng nào", "no row is marked") : nil
    return [
      ActionBinding(
        [.space, .insert], .mark, Phrase("đánh dấu, xuống dòng", "mark, step down"),
        short: Phrase("đánh dấu", "mark"), group: .marks, inBar: true),
      ActionBinding(
        [.character("*")], .invertMarks, Phrase("đảo đánh dấu", "invert the marks"), group: .marks),
      ActionBinding(
        [.character("\\")], .clearMarks, Phrase("bỏ mọi đánh dấu", "clear all marks"), group: .marks, disabled: none),
    ]
  }

  package static let foldDetail = ActionBinding(
    [.character("z")], .foldDetail, Phrase("ẩn, hiện phần chi tiết", "fold the detail"), group: .list)

  /// Reading what the cursor is on.
  package static func open(_ label: Phrase, disabled: Phrase? = nil) -> ActionBinding {
    ActionBinding(
      [.enter, .character("l"), .function(3), .character("v")], .open, label, short: Phrase("Xem", "View"),
      group: .record, disabled: disabled, inBar: true)
  }

  /// Why keys for a row do nothing while none is chosen.
  package static let nothingChosen = Phrase("chưa chọn dòng nào", "no row is chosen")

  /// Leaving what is open.
  package static func back(_ label: Phrase, short: Phrase? = nil) -> ActionBinding {
    ActionBinding(
      [.escape, .character("h"), .control("c")], .back, label, short: short, group: .list, inBar: short != nil)
  }

  /// Other screens, by number.
  static func screens(_ app: AppState) -> [ActionBinding] {
    ScreenCatalog.all.map { screen in
      ActionBinding(
        [.character(screen.key)], .goTo(screen.id), screen.title, group: .go, disabled: screen.bar(app))
    }
  }

  /// Scrolling the detail beside the list, where there is one.
  static func detailScroll(_ app: AppState) -> [ActionBinding] {
    guard app.layout.shape.isWide, app.chosenRecord != nil else { return [] }
    return [
      ActionBinding(
        [.control("d")], .scrollDetail(.down), Phrase("cuộn phần chi tiết xuống", "scroll the detail down"),
        group: .list),
      ActionBinding(
        [.control("u")], .scrollDetail(.up), Phrase("cuộn phần chi tiết lên", "scroll the detail up"), group: .list),
    ]
  }

  /// The history of the chosen record.
  static func history(_ app: AppState) -> ActionBinding {
    ActionBinding(
      [.character("H")], .history, Phrase("lịch sử: ai đổi gì, lúc nào", "history: who changed what, when"),
      short: Phrase("lịch sử", "history"), group: .record, disabled: app.historyBar)
  }

  /// What was typed and not saved, from the palette.
  static func drafts(_ app: AppState) -> ActionBinding {
    let none = Phrase("không có bản nháp nào", "there are no drafts")
    return ActionBinding(
      [], .drafts, Phrase("bản nháp chưa lưu", "unsaved drafts"), group: .program,
      disabled: app.writingBar ?? (app.session.drafts.isEmpty ? none : nil))
  }

  /// What belongs to the program as a whole.
  static let program: [ActionBinding] = [
    ActionBinding(
      [.function(1), .character("?")], .help, Phrase("Trợ giúp", "Help"), short: Phrase("Giúp", "Help"),
      group: .help, inBar: true),
    ActionBinding([.function(2), .character(":")], .palette, Phrase("Lệnh", "Commands"), group: .help, inBar: true),
    ActionBinding(
      [.function(9), .character("=")], .menu, Phrase("Thực đơn", "Menu"), short: Phrase("Menu", "Menu"), group: .help,
      inBar: true),
    ActionBinding(
      [.control("r")], .refresh, Phrase("nhận thay đổi, sắp lại", "take changes, sort anew"), group: .program),
    ActionBinding([.control("l")], .repaint, Phrase("vẽ lại màn hình", "repaint"), group: .program),
    ActionBinding(
      [.function(10), .character("q")], .quit, Phrase("Thoát", "Quit"), group: .program, inBar: true),
  ]
}
