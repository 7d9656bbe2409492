import VietnameseText

extension KeyPress {
  /// The key as it is engraved on a keyboard, with its modifiers: `Ctrl-S`, `Alt-x`, `F10`, `PgUp`.
  package func name(_ glyphs: Glyphs = .unicode) -> DisplayText {
    let names = [
      modifiers.contains(.control) ? "Ctrl-" : "", modifiers.contains(.alt) ? "Alt-" : "",
      modifiers.contains(.shift) ? "Shift-" : "",
    ]
    return DisplayText(names.joined()) + keyName(glyphs)
  }

  private func keyName(_ glyphs: Glyphs) -> DisplayText {
    switch key {
    case .character(" "): "Space"
    case .character(let character):
      DisplayText(modifiers.contains(.control) ? character.uppercased() : String(character))
    case .function(let number): "F\(number)"
    case .up: glyphs == .unicode ? "↑" : "Up"
    case .down: glyphs == .unicode ? "↓" : "Down"
    case .left: glyphs == .unicode ? "←" : "Left"
    case .right: glyphs == .unicode ? "→" : "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "ESC"
    case .backspace: "Backspace"
    }
  }
}
