extension Theme {
  /// For a dark background. Red and magenta are the bright ones: the others have less than 4.5:1 on black.
  package static let dark = Theme(name: "dark") { style in
    switch style {
    case .text, .value, .hintLabel: Appearance()
    case .heading, .selected, .changed: Appearance(.standard, .bold)
    case .label, .dim, .border, .placeholder: Appearance(.standard, .dim)
    case .tabInactive: Appearance()
    case .late: Appearance(.brightRed)
    case .veryLate, .error: Appearance(.brightRed, .bold)
    case .dueSoon, .warning: Appearance(.yellow)
    case .good: Appearance(.green)
    case .accent, .marked, .hintKey: Appearance(.cyan)
    case .tabActive: Appearance(.cyan, .bold)
    case .incident: Appearance(.brightMagenta)
    case .field: Appearance(.standard, .underline)
    case .fieldActive: Appearance(.white, on: .blue)
    }
  }

  /// For a light background. Green, yellow and cyan cannot be read on white: yellow becomes a background, the accent is
  /// blue, and what is good is bold.
  package static let light = Theme(name: "light") { style in
    switch style {
    case .text, .value, .hintLabel, .tabInactive: Appearance()
    case .heading, .selected, .changed, .good: Appearance(.standard, .bold)
    case .label, .dim, .border, .placeholder: Appearance(.standard, .dim)
    case .late: Appearance(.red)
    case .veryLate, .error: Appearance(.red, .bold)
    case .dueSoon, .warning: Appearance(.black, on: .yellow)
    case .accent, .marked, .hintKey: Appearance(.blue)
    case .tabActive: Appearance(.blue, .bold)
    case .incident: Appearance(.magenta)
    case .field: Appearance(.standard, .underline)
    case .fieldActive: Appearance(.black, on: .cyan)
    }
  }

  /// Without colours, for NO_COLOR and terminals that have none.
  package static let mono = Theme(name: "mono") { style in
    switch style {
    case .text, .value, .hintLabel, .tabInactive, .good: Appearance()
    case .heading, .selected, .changed, .marked, .accent, .hintKey, .late: Appearance(.standard, .bold)
    case .label, .dim, .border, .placeholder: Appearance(.standard, .dim)
    case .veryLate, .incident: Appearance(.standard, [.bold, .underline])
    case .dueSoon, .warning, .field: Appearance(.standard, .underline)
    case .error: Appearance(.standard, [.bold, .reverse])
    case .tabActive: Appearance(.standard, [.bold, .underline])
    case .fieldActive: Appearance(.standard, .reverse)
    }
  }
}
