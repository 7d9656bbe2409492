import Domain
import TerminalUI

/// The keys of what is done to all marked rows: those of the single row, as in a file manager.
enum BulkBindings {
  /// What can be done to `count` marked assignments; what is done to the one under the cursor alone comes after it.
  static func assignments(
    _ count: Int, _ chosen: RecordNumber<Assignment>?, _ app: AppState
  ) -> [ActionBinding] {
    let together = [
      binding(
        [.character("!")], .flag, Phrase("một vụ việc cho \(count) việc đánh dấu", "one incident on \(count) marked"),
        Phrase("vụ việc", "flag"), app.bar(to: .flagIncident)),
      binding(
        [.function(4), .character("c")], .own(.editAssignment),
        Phrase("giao người theo dõi \(count) việc đánh dấu", "hand over \(count) marked"), Phrase("Theo dõi", "Hand"),
        app.bar(to: .editAssignment)),
      binding(
        [.character("t")], .own(.noteAssignment),
        Phrase("ghi tiến độ \(count) việc đánh dấu", "note progress of \(count) marked"), Phrase("tiến độ", "note"),
        app.bar(to: .noteAssignment)),
      binding(
        [.function(6), .character("m")], .own(.nextStep),
        Phrase("xác nhận, gia hạn \(count) việc đánh dấu", "accept, extend \(count) marked"),
        Phrase("Bước", "Next"), app.bar(to: .acceptAssignment)),
      binding(
        [.character("b")], .own(.urge), Phrase("đôn đốc \(count) việc đánh dấu", "urge on \(count) marked"),
        Phrase("đôn đốc", "urge"), app.bar(to: .urgeUnit)),
    ]
    let taken = Set(together.flatMap(\.keys))
    return together + EditingBindings.assignment(chosen, app).filter { taken.isDisjoint(with: $0.keys) }
  }

  /// What can be done to `count` marked incidents.
  static func incidents(_ count: Int, _ app: AppState) -> ActionBinding {
    binding(
      [.function(6), .character("m")], .own(.incidentSteps),
      Phrase("xác minh \(count) vụ việc đánh dấu", "verify \(count) marked"), Phrase("Xác minh", "Verify"),
      app.bar(to: .verifyIncident))
  }

  private static func binding(
    _ keys: [KeyPress], _ action: Action, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
  ) -> ActionBinding {
    ActionBinding(keys, action, label, short: short, group: .marks, disabled: disabled, inBar: disabled == nil)
  }
}
