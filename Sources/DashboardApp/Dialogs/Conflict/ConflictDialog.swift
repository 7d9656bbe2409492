import Domain
import TerminalUI
import VietnameseText

/// Fields that someone else changed while a form was filled in: mine, theirs and what stood before, to choose from.
///
/// The form stays open below; nothing is written before the person has decided about every field.
package struct ConflictDialog: Dialog {
  /// What is to become of a field.
  enum Choice: Hashable, Sendable {
    case mine
    case theirs
  }

  let conflicts: [FieldConflict]
  /// Whether the fields are parts of one step, so that they are decided together.
  let isWhole: Bool
  private(set) var choices: [Choice?]
  /// The field that keys are about.
  private(set) var cursor = 0
  /// Whether saving was tried while a field was undecided.
  private(set) var isUrged = false

  package init(_ conflicts: [FieldConflict], of command: Command) {
    self.conflicts = conflicts
    if case .edit = command { isWhole = false } else { isWhole = true }
    choices = Array(repeating: nil, count: conflicts.count)
  }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("conflict.\(name)")), label, short: label, group: .record, inBar: true)
    }
    return [
      hint([.character("1")], "mine", Phrase("của tôi", "mine")),
      hint([.character("2")], "theirs", Phrase("của người khác", "theirs")),
      hint([.character("3")], "edit", Phrase("sửa lại", "edit again")),
      hint([.function(2), .control("s")], "save", Phrase("Lưu", "Save")),
      hint([.escape], "leave", Phrase("về biểu mẫu", "back to the form")),
    ]
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .escape, .control("c"), .function(10): return .closes
      case .function(2), .control("s"): return save(&app)
      case .character("1"), .left: choose(.mine)
      case .character("2"), .right: choose(.theirs)
      case .character("3"): return editAgain(&app)
      case .up, .backTab, .character("k"): cursor = max(0, cursor - 1)
      case .down, .tab, .enter, .character("j"): cursor = min(conflicts.count - 1, cursor + 1)
      case .control("l"): return .staysDoing([.repaint])
      default: break
      }
    }
    return .stays
  }

  private mutating func choose(_ choice: Choice) {
    guard conflicts.indices.contains(cursor) else { return }
    if isWhole {
      choices = choices.map { _ in choice }
    } else {
      choices[cursor] = choice
    }
  }

  /// What was decided; the field under `cursor` counts as mine where it is to be edited again.
  private func settlement(editing: Int? = nil) -> Settlement {
    var settlement = Settlement()
    for (place, conflict) in conflicts.enumerated() {
      switch editing == place ? .mine : choices[place] {
      case .mine: settlement.keepMine(conflict)
      case .theirs: settlement.takeTheirs(conflict)
      case nil: break
      }
    }
    return settlement
  }

  /// Goes back to the field in the form, whose text may now go over the other one.
  private func editAgain(_ app: inout AppState) -> DialogOutcome {
    guard conflicts.indices.contains(cursor) else { return .closes }
    let field = conflicts[cursor].field
    return .closesDoing(app.settleDialogBelow(settlement(editing: isWhole ? nil : cursor), editing: field))
  }

  /// Saves what was decided, as soon as every field is.
  private mutating func save(_ app: inout AppState) -> DialogOutcome {
    if let undecided = choices.firstIndex(of: nil) {
      cursor = undecided
      isUrged = true
      return .stays
    }
    return .closesDoing(app.settleDialogBelow(settlement(), editing: nil))
  }
}

extension AppState {
  /// Tells the dialog under the topmost one what was decided about fields that others changed.
  fileprivate mutating func settleDialogBelow(_ settlement: Settlement, editing field: String?) -> [Effect] {
    guard dialogs.count >= 2 else { return [] }
    let place = dialogs.count - 2
    var dialog = dialogs[place]
    let outcome = dialog.settle(settlement, editing: field, &self)
    dialogs[place] = dialog
    return finish(outcome, at: place)
  }
}
