/// How each style looks.
package struct Theme: Hashable, Sendable {
  package let name: String
  private let appearances: [Appearance]

  /// Makes a theme from a rule for each style.
  package init(name: String, _ appearance: (Style) -> Appearance) {
    self.name = name
    appearances = Style.allCases.map(appearance)
  }

  /// How text of a style looks, alone or in the selection bar.
  ///
  /// In the bar everything is reversed and bold; only what is urgent keeps its colour, so that the bar does not hide it.
  package func appearance(of style: Style, isSelected: Bool = false) -> Appearance {
    let plain = appearances[Int(style.rawValue)]
    guard isSelected else { return plain }
    let attributes = plain.attributes.subtracting(.dim).union([.bold]).symmetricDifference(.reverse)
    guard style.isUrgent else { return Appearance(.standard, attributes.subtracting(.underline).union(.reverse)) }
    return Appearance(plain.foreground, on: plain.background, attributes)
  }

  /// The themes that ship.
  package static let all = [dark, light, mono]

  /// The theme of this name.
  package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

extension Style {
  /// Whether the colour says that something is urgent, so that it is kept in the selection bar.
  package var isUrgent: Bool {
    switch self {
    case .late, .veryLate, .dueSoon, .incident, .error, .warning: true
    default: false
    }
  }
}
