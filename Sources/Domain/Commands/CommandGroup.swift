/// Commands of one kind that are written together: one entry of the journal, under the action they share.
package struct CommandGroup: Hashable, Sendable {
  /// The commands, in the order in which they were asked for.
  package let parts: [Command]
  /// The name that all of them have in the journal.
  package let action: String

  /// - Returns: nil without commands, where they are of different kinds, or where one is a group itself.
  package init?(_ parts: [Command]) {
    guard let first = parts.first, parts.allSatisfy({ $0.action == first.action && !$0.isGroup }) else { return nil }
    self.parts = parts
    action = first.action
  }
}

extension Command {
  fileprivate var isGroup: Bool {
    if case .together = self { true } else { false }
  }
}
