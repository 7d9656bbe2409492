import Domain
import TerminalUI
import VietnameseText

/// The pull-down menus: every action of the screen below with its keys, made from its bindings.
package struct MenuDialog: Dialog {
  /// One line of a menu.
  struct Item: Sendable {
    let title: DisplayText
    let keys: DisplayText
    let action: Action
    /// Why it does nothing now.
    let disabled: DisplayText?
    /// Whether a rule stands above it.
    let beginsPart: Bool
  }

  /// One menu with its items.
  struct Menu: Sendable {
    let title: DisplayText
    let items: [Item]
  }

  let menus: [Menu]
  /// The menu that is open.
  private(set) var place = 0
  private(set) var list = ListState(cursor: 0)

  /// The menus for the screen that is shown.
  package init(_ app: AppState) {
    let bindings = app.bindings
    menus = MenuTitle.allCases.compactMap { title in
      let items = title.groups.enumerated().flatMap { place, group in
        MenuDialog.items(bindings.filter { $0.group == group && $0.action != .menu }, ruled: place > 0, app)
      }
      return items.isEmpty ? nil : Menu(title: app.text(title.label), items: items)
    }
  }

  private static func items(_ bindings: [ActionBinding], ruled: Bool, _ app: AppState) -> [Item] {
    bindings.enumerated().map { place, binding in
      let spoken = binding.spoken(app.language)
      return Item(
        title: spoken.title, keys: spoken.keyNames(app.settings.drawing.glyphs), action: binding.action,
        disabled: spoken.disabledReason, beginsPart: ruled && place == 0)
    }
  }

  /// The items of the menu that is open.
  var items: [Item] { menus.indices.contains(place) ? menus[place].items : [] }

  private var chosen: Item? { list.cursor.flatMap { items.indices.contains($0) ? items[$0] : nil } }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("menu.\(name)")), label, group: .help, inBar: true)
    }
    return [
      hint([.enter], "choose", Phrase("làm", "do")), hint([.left], "left", Phrase("mục trước", "menu before")),
      hint([.right], "right", Phrase("mục sau", "next menu")), hint([.escape], "close", Phrase("đóng", "close")),
    ]
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .escape, .control("c"), .function(9), .function(10), .character("="): return .closes
      case .enter: return choose(&app)
      case .left, .backTab, .character("h"): turn(by: -1)
      case .right, .tab, .character("l"): turn(by: 1)
      default:
        if let move = ListState.Move(press) {
          list.move(move, count: items.count, height: items.count)
        } else if let outcome = perform(press, &app) {
          return outcome
        }
      }
    }
    return .stays
  }

  private mutating func turn(by step: Int) {
    guard !menus.isEmpty else { return }
    place = (place + step + menus.count) % menus.count
    list = ListState(cursor: 0)
  }

  private func choose(_ app: inout AppState) -> DialogOutcome {
    guard let chosen else { return .stays }
    guard let reason = chosen.disabled else { return .closesFor(chosen.action) }
    app.messages.post(.warning, reason.capitalised)
    return .stays
  }

  /// Does what a key that stands beside an item does; nil for a key that none has.
  private func perform(_ press: KeyPress, _ app: inout AppState) -> DialogOutcome? {
    switch app.keymap.outcome(of: press) {
    case .action(let action): return .closesFor(action)
    case .disabled(let reason):
      app.messages.post(.warning, reason.capitalised)
      return .stays
    case .unbound: return nil
    }
  }
}
