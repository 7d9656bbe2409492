import TerminalUI

extension Frame {
  /// The rows with their styles, the cursor, and below them how each style that is on screen looks in every theme.
  ///
  /// A cell's look follows from its style, whether it is selected, and the theme alone, so rows and legend together say
  /// how each cell looks in each theme.
  var themedText: String {
    var seen: Set<Look> = []
    for cell in cells where cell.style != .text || cell.isSelected {
      seen.insert(Look(style: cell.style, isSelected: cell.isSelected))
    }
    let looks = seen.sorted { ($0.style.rawValue, $0.isSelected ? 1 : 0) < ($1.style.rawValue, $1.isSelected ? 1 : 0) }
    let rows = looks.map { look in
      Theme.all.map { "\($0.name): \($0.appearance(of: look.style, isSelected: look.isSelected).words)" }
        .joined(separator: " | ") + "  (\(look.style)\(look.isSelected ? ", selected" : ""))"
    }
    return styledText + rows.map { "\($0)\n" }.joined()
  }

  /// What a theme decides on.
  private struct Look: Hashable {
    let style: Style
    let isSelected: Bool
  }
}

extension Appearance {
  /// "bright-red on black bold reverse"; "plain" where there is nothing to say.
  fileprivate var words: String {
    var words: [String] = []
    if let name = foreground.name { words.append(name) }
    if let name = background.name { words.append("on \(name)") }
    let named: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.reverse, "reverse"), (.underline, "underline"),
    ]
    words += named.filter { attributes.contains($0.0) }.map(\.1)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension TerminalColor {
  fileprivate var name: String? {
    guard case .indexed(let number) = self else { return nil }
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return (number > 7 ? "bright-" : "") + names[Int(number % 8)]
  }
}
