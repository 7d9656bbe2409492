import TerminalUI

/// Where the parts of the screen lie at a size (interface.md §4).
package struct ChromeLayout: Hashable, Sendable {
  /// How much room there is, in the steps in which layouts change.
  package enum Shape: Comparable, Hashable, Sendable {
    /// Under 40×10: only a message.
    case tooSmall
    /// Under 60×15: a list and nothing beside it.
    case column
    /// The usual 80×24: the detail below the list.
    case narrow
    /// From 110 columns: the detail beside the list.
    case panes
    /// From 160 columns: a third pane.
    case threePanes

    init(_ size: Size) {
      if size.width < 40 || size.height < 10 {
        self = .tooSmall
      } else if size.width < 60 || size.height < 15 {
        self = .column
      } else if size.width < 110 {
        self = .narrow
      } else {
        self = size.width < 160 ? .panes : .threePanes
      }
    }

    /// Whether a detail stands beside the list.
    package var isWide: Bool { self >= .panes }
  }

  package let shape: Shape
  package let tabs: Rect
  package let counts: Rect
  package let topRule: Rect
  /// What the screen draws into.
  package let body: Rect
  package let bottomRule: Rect
  /// Facts that are always on screen.
  package let status: Rect
  package let message: Rect
  /// The filter; where it is empty, the filter stands among the facts of the status line.
  package let filter: Rect
  package let hints: Rect

  /// Whether counts and rules have rows of their own.
  package var isRoomy: Bool { shape >= .narrow }

  package init(_ size: Size) {
    shape = Shape(size)
    var rest = Rect(size: size)
    let isRoomy = shape >= .narrow
    tabs = rest.removing(.top, 1)
    counts = rest.removing(.top, isRoomy ? 1 : 0)
    topRule = rest.removing(.top, isRoomy ? 1 : 0)
    hints = rest.removing(.bottom, 1)
    let isTall = shape == .narrow && size.height >= 20
    filter = rest.removing(.bottom, isTall ? 1 : 0)
    message = rest.removing(.bottom, isTall ? 1 : 0)
    status = rest.removing(.bottom, 1)
    bottomRule = rest.removing(.bottom, isRoomy ? 1 : 0)
    body = rest
  }
}

extension AppState {
  /// The layout at the size of now.
  package var layout: ChromeLayout { ChromeLayout(size) }
}
