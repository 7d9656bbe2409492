import Domain
import TerminalUI

/// Something open over a screen that takes all keys: help, palette, question, form. The value is its whole state.
package protocol Dialog: Sendable {
  /// The keys of the dialog for the hint bar; none where its own lower edge tells them.
  func bindings(_ app: AppState) -> [ActionBinding]

  /// Takes one input.
  mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome

  /// Takes the store's answer to a command; called on every open dialog, also when the answer is for another.
  mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome

  /// Whether the answer to this request is for the dialog, which then shows what failed itself.
  func awaits(_ request: RequestID) -> Bool

  /// Takes what was decided about fields that others had changed, in the dialog that opened over it.
  ///
  /// - Parameter editing: the field to go on editing; nil sends the command at once.
  mutating func settle(_ settlement: Settlement, editing field: String?, _ app: inout AppState) -> DialogOutcome

  /// New records have been read.
  mutating func refresh(_ app: AppState)

  /// Draws over the screen.
  func draw(in area: Rect, of frame: inout Frame, _ app: AppState)
}

extension Dialog {
  package func bindings(_ app: AppState) -> [ActionBinding] { [] }
  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome { .stays }
  package func awaits(_ request: RequestID) -> Bool { false }
  package mutating func settle(
    _ settlement: Settlement, editing field: String?, _ app: inout AppState
  ) -> DialogOutcome { .stays }
  package mutating func refresh(_ app: AppState) {}
}

/// What becomes of a dialog after an input.
package enum DialogOutcome: Sendable {
  /// It stays open.
  case staysDoing([Effect])
  /// It closes.
  case closesDoing([Effect])
  /// It closes, and an action is done as if its key had been pressed on the screen below.
  case closesFor(Action)
  /// Another one opens over it.
  case opens(any Dialog)
  /// Another one takes its place.
  case givesWay(to: any Dialog, [Effect])

  package static var stays: DialogOutcome { .staysDoing([]) }
  package static var closes: DialogOutcome { .closesDoing([]) }
}
