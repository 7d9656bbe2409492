import Domain
import TerminalUI

/// What a key can ask for; keys, help and palette lead here through an `ActionBinding`.
package enum Action: Hashable, Sendable {
  // In a list
  case move(ListState.Move)
  case open
  case back
  case nextPane
  case previousPane
  case filter
  case nextSort
  case previousSort
  case reverseSort
  case nextChanged
  case previousChanged
  case foldDetail
  /// Scrolls the detail beside the list.
  case scrollDetail(ListState.Move)
  case mark
  case invertMarks
  case clearMarks

  // With a record
  case flag
  case verify
  case confirm
  case dismiss

  /// Who changed what of it when.
  case history

  /// An action that only one screen knows; declared in that screen's folder.
  case own(ScreenAction)

  // Everywhere
  case help
  case palette
  case menu
  case goTo(ScreenID)
  case switchAccount(Code<User>)
  /// Asks for an earlier state to look at.
  case lookBack
  /// Comes back to the newest state.
  case lookAtNow
  /// What was typed and not saved.
  case drafts
  /// Takes rows of a file into the store.
  case importFile
  case refresh
  case repaint
  case quit
}

/// The name of an action that only one screen knows ("units.unfold").
package struct ScreenAction: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }
}
