/// The keys held down together with another one.
package struct KeyModifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// Makes a set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let shift = KeyModifiers(rawValue: 1)
  package static let alt = KeyModifiers(rawValue: 2)
  package static let control = KeyModifiers(rawValue: 4)
}

/// One key, with its modifiers.
package struct KeyPress: Hashable, Sendable {
  /// The key itself.
  package enum Key: Hashable, Sendable {
    /// A key that types a character; with `control` the lower-case letter.
    case character(Character)
    /// F1 to F20.
    case function(Int)
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete
    case enter, tab, backTab, escape, backspace
  }

  package let key: Key
  package let modifiers: KeyModifiers

  /// Makes a key press.
  package init(_ key: Key, _ modifiers: KeyModifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A character key without modifiers.
  package static func character(_ character: Character) -> KeyPress { KeyPress(.character(character)) }

  /// A letter together with Ctrl.
  package static func control(_ letter: Character) -> KeyPress { KeyPress(.character(letter), .control) }

  /// A character together with Alt.
  package static func alt(_ character: Character) -> KeyPress { KeyPress(.character(character), .alt) }

  /// A function key without modifiers.
  package static func function(_ number: Int) -> KeyPress { KeyPress(.function(number)) }

  package static let up = KeyPress(.up)
  package static let down = KeyPress(.down)
  package static let left = KeyPress(.left)
  package static let right = KeyPress(.right)
  package static let home = KeyPress(.home)
  package static let end = KeyPress(.end)
  package static let pageUp = KeyPress(.pageUp)
  package static let pageDown = KeyPress(.pageDown)
  package static let insert = KeyPress(.insert)
  package static let delete = KeyPress(.delete)
  package static let enter = KeyPress(.enter)
  package static let tab = KeyPress(.tab)
  package static let backTab = KeyPress(.backTab)
  package static let escape = KeyPress(.escape)
  package static let backspace = KeyPress(.backspace)
  package static let space = KeyPress(.character(" "))
}
