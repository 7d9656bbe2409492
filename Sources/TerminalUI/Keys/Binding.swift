import VietnameseText

/// A key with what it does: hint bar, help, menu and palette are all made from bindings.
package struct Binding<Action: Sendable>: Sendable {
  /// The keys that do the same, the one to show first.
  package let keys: [KeyPress]
  package let action: Action
  /// What the key does, in a few words.
  package let label: DisplayText
  /// The same in one word, for a narrow hint bar.
  package let shortLabel: DisplayText
  /// The heading of its part of the help.
  package let group: DisplayText
  /// Why the key does nothing now; `nil` when it works.
  package let disabledReason: DisplayText?
  /// Whether the hint bar shows it.
  package let showsInBar: Bool

  /// Makes a binding; without a short label the bar shows the label.
  package init(
    _ keys: [KeyPress], _ action: Action, label: DisplayText, shortLabel: DisplayText? = nil, group: DisplayText = "",
    disabledReason: DisplayText? = nil, showsInBar: Bool = false
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.shortLabel = shortLabel ?? label
    self.group = group
    self.disabledReason = disabledReason
    self.showsInBar = showsInBar
  }

  /// The label as a line of its own, with a capital: menu, palette and help.
  package var title: DisplayText { label.capitalised }

  /// Whether the key works now.
  package var isEnabled: Bool { disabledReason == nil }

  /// The names of the keys, separated by spaces.
  package func keyNames(_ glyphs: Glyphs = .unicode) -> DisplayText {
    keys.map { $0.name(glyphs) }.joined(separator: " ")
  }
}
