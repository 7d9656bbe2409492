import Domain
import Synchronization
import TerminalUI

/// The line of counts as it was drawn last, since it changes with the state that was read and not with the keys.
final class CountsMemo: Sendable {
  private struct Wish: Hashable {
    let width: Int
    let language: Language
    let glyphs: Glyphs
  }

  private let last = Mutex<(wish: Wish, line: Line)?>(nil)

  /// The line for so many columns, made by `make` where the one before was another.
  func line(_ width: Int, _ language: Language, _ glyphs: Glyphs, _ make: () -> Line) -> Line {
    let wish = Wish(width: width, language: language, glyphs: glyphs)
    if let last = last.withLock({ $0 }), last.wish == wish { return last.line }
    let line = make()
    last.withLock { $0 = (wish, line) }
    return line
  }
}
