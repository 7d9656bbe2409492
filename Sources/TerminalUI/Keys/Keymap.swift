import VietnameseText

/// The bindings in force, the more specific ones first.
package struct Keymap<Action: Sendable>: Sendable {
  package let bindings: [Binding<Action>]

  /// Makes a keymap; where two bindings claim a key, the earlier has it.
  package init(_ bindings: [Binding<Action>]) {
    self.bindings = bindings
  }

  /// What pressing a key does.
  package enum Outcome: Sendable {
    case action(Action)
    /// Nothing now, for this reason, which the status line should tell.
    case disabled(DisplayText)
    case unbound
  }

  /// The binding of a key.
  ///
  /// A keymap is made for one key press, so looking through it takes less than a table of its keys would.
  package subscript(key: KeyPress) -> Binding<Action>? { bindings.first { $0.keys.contains(key) } }

  /// What pressing a key does now.
  package func outcome(of key: KeyPress) -> Outcome {
    guard let binding = self[key] else { return .unbound }
    return binding.disabledReason.map { .disabled($0) } ?? .action(binding.action)
  }

  /// The keys that more than one binding claims.
  package var contestedKeys: Set<KeyPress> {
    let keys = bindings.flatMap { Set($0.keys) }
    return Set(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys)
  }

  /// What the hint bar shows: F-keys in the order of their numbers with a capital, as they are engraved in such bars,
  /// then the other bindings in their own order, without.
  package func hints(_ glyphs: Glyphs = .unicode) -> [Hint] {
    let shown = bindings.filter { $0.showsInBar && !$0.keys.isEmpty }
    let numbered = shown.filter { $0.functionKey != nil }.sorted { ($0.functionKey ?? 0) < ($1.functionKey ?? 0) }
    return (numbered + shown.filter { $0.functionKey == nil }).map { binding in
      let isNumbered = binding.functionKey != nil
      return Hint(
        key: binding.hintKey.name(glyphs),
        label: isNumbered ? binding.title : binding.label.uncapitalised,
        shortLabel: isNumbered ? binding.shortLabel.capitalised : binding.shortLabel.uncapitalised,
        isFunctionKey: isNumbered, isEnabled: binding.isEnabled)
    }
  }

  /// The help: the bindings under their headings, both in the order given; a binding without keys is left out.
  package func help(_ glyphs: Glyphs = .unicode) -> [HelpGroup] {
    var groups: [HelpGroup] = []
    for binding in bindings where !binding.keys.isEmpty {
      let row = HelpRow(
        keys: binding.keyNames(glyphs), label: binding.title, disabledReason: binding.disabledReason)
      if let position = groups.firstIndex(where: { $0.title == binding.group }) {
        groups[position].rows.append(row)
      } else {
        groups.append(HelpGroup(title: binding.group, rows: [row]))
      }
    }
    return groups
  }
}

extension Binding {
  /// The number of the plain F-key among the keys.
  fileprivate var functionKey: Int? {
    keys.lazy.compactMap { press in
      if case .function(let number) = press.key, press.modifiers.isEmpty { number } else { nil }
    }.first
  }

  fileprivate var hintKey: KeyPress { functionKey.map { .function($0) } ?? keys.first ?? .escape }
}

/// A key and what it does, for a hint bar.
package struct Hint: Hashable, Sendable {
  package let key: DisplayText
  package let label: DisplayText
  package let shortLabel: DisplayText
  package let isFunctionKey: Bool
  package let isEnabled: Bool

  /// Makes a hint; without a short label the label is used.
  package init(
    key: DisplayText, label: DisplayText, shortLabel: DisplayText? = nil, isFunctionKey: Bool = false,
    isEnabled: Bool = true
  ) {
    self.key = key
    self.label = label
    self.shortLabel = shortLabel ?? label
    self.isFunctionKey = isFunctionKey
    self.isEnabled = isEnabled
  }
}

/// One line of the help.
package struct HelpRow: Hashable, Sendable {
  package let keys: DisplayText
  package let label: DisplayText
  /// Why the key does nothing now.
  package let disabledReason: DisplayText?
}

/// The lines of the help under one heading.
package struct HelpGroup: Hashable, Sendable {
  package let title: DisplayText
  package fileprivate(set) var rows: [HelpRow]
}
