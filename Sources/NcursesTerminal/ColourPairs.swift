import CNcurses
import TerminalUI

/// The colour pairs of ncurses, made as they are needed.
struct ColourPairs {
  private struct Key: Hashable {
    let foreground: TerminalColor
    let background: TerminalColor
  }

  private var known: [Key: Int16] = [:]
  private let hasColours: Bool

  init() {
    hasColours = has_colors() && start_color() == OK && use_default_colors() == OK
  }

  /// The pair for an appearance, and attributes that stand in for bright colours where the terminal has only eight.
  mutating func pair(for appearance: Appearance) -> (pair: Int16, attributes: attr_t) {
    guard hasColours else { return (0, 0) }
    let extra = isBright(appearance.foreground) && kc_colour_count() < 16 ? kc_bold() : 0
    let key = Key(foreground: appearance.foreground, background: appearance.background)
    if key == Key(foreground: .standard, background: .standard) { return (0, 0) }
    if let pair = known[key] { return (pair, extra) }
    let pair = Int16(known.count + 1)
    guard Int(pair) < Int(kc_pair_count()),
      init_pair(pair, index(of: key.foreground), index(of: key.background)) == OK
    else { return (0, extra) }
    known[key] = pair
    return (pair, extra)
  }

  private func isBright(_ colour: TerminalColor) -> Bool {
    if case .indexed(let number) = colour { number >= 8 } else { false }
  }

  /// -1 is the terminal's default colour (default_colors(3x)).
  private func index(of colour: TerminalColor) -> Int16 {
    guard case .indexed(let number) = colour else { return -1 }
    return Int16(kc_colour_count() < 16 ? number % 8 : number)
  }
}
