import Domain
import TerminalUI
import VietnameseText

/// Keys with what they do, in both languages: hint bar, menu, palette, help and Docs/KeyBindings.md are made from these.
///
/// An object, since lists of them are put together for each key and picture.
package final class ActionBinding: Equatable, Sendable {
  /// The keys that do the same, the one to show first; none where only the palette offers the action.
  package let keys: [KeyPress]
  package let action: Action
  package let label: Phrase
  /// The same in one word, for a narrow hint bar.
  package let short: Phrase?
  package let group: BindingGroup
  /// Why the key does nothing now; nil when it works.
  package let disabled: Phrase?
  package let showsInBar: Bool

  package init(
    _ keys: [KeyPress], _ action: Action, _ label: Phrase, short: Phrase? = nil, group: BindingGroup,
    disabled: Phrase? = nil, inBar: Bool = false
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.short = short
    self.group = group
    self.disabled = disabled
    showsInBar = inBar
  }

  /// Whether two bindings say and do the same.
  package static func == (left: ActionBinding, right: ActionBinding) -> Bool {
    left === right
      || left.keys == right.keys && left.action == right.action && left.label == right.label
        && left.short == right.short && left.group == right.group && left.disabled == right.disabled
        && left.showsInBar == right.showsInBar
  }

  /// The binding in one language.
  package func spoken(_ language: Language) -> Binding<Action> {
    Binding(
      keys, action, label: label[language], shortLabel: short?[language], group: group.label[language],
      disabledReason: disabled?[language], showsInBar: showsInBar)
  }
}

/// The parts of the help, in its order; each belongs to a pull-down menu.
package enum BindingGroup: CaseIterable, Sendable, Labelled {
  case record
  case marks
  case list
  case move
  case go
  case program
  case help

  package var label: Phrase {
    switch self {
    case .record: Phrase("Với dòng đang chọn", "With the selected row")
    case .marks: Phrase("Đánh dấu nhiều dòng", "Marking rows")
    case .list: Phrase("Danh sách", "List")
    case .move: Phrase("Di chuyển", "Moving")
    case .go: Phrase("Màn hình", "Screens")
    case .program: Phrase("Chương trình", "Program")
    case .help: Phrase("Trợ giúp", "Help")
    }
  }

  /// The pull-down menu in which the group stands.
  package var menu: MenuTitle {
    switch self {
    case .record: .record
    case .marks: .marks
    case .list: .view
    case .go, .move: .go
    case .program: .program
    case .help: .help
    }
  }
}

/// The pull-down menus, in the order in which they stand.
package enum MenuTitle: CaseIterable, Sendable, Labelled {
  case record
  case marks
  case view
  case go
  case program
  case help

  package var label: Phrase {
    switch self {
    case .record: Phrase("Bản ghi", "Record")
    case .marks: Phrase("Đánh dấu", "Mark")
    case .view: Phrase("Xem", "View")
    case .go: Phrase("Đi tới", "Go")
    case .program: Phrase("Hệ thống", "Program")
    case .help: Phrase("Trợ giúp", "Help")
    }
  }

  /// The parts of the help that stand in the menu, with a rule between them.
  package var groups: [BindingGroup] {
    self == .go ? [.go, .move] : BindingGroup.allCases.filter { $0.menu == self }
  }
}
