import CNcurses
import TerminalUI

/// Hands the changed runs of a frame to ncurses.
struct FramePainter {
  private var shown: Frame?
  private var pairs: ColourPairs
  private var spelling: CellSpelling
  private let theme: Theme
  private var isForgotten = true

  init(theme: Theme, isUTF8: Bool) {
    self.theme = theme
    spelling = CellSpelling(isUTF8: isUTF8)
    pairs = ColourPairs()
  }

  /// Whatever the terminal shows now, the next frame is sent whole.
  mutating func forget() {
    shown = nil
    isForgotten = true
  }

  /// Shows a frame: what differs from the one before goes to ncurses, which sends the fewest bytes it can.
  ///
  /// - Parameter size: the terminal's; what goes beyond is left out, since a frame may be older than the last resize.
  mutating func paint(_ frame: Frame, on size: Size) {
    if isForgotten {
      clear()
      isForgotten = false
    }
    for y in 0..<min(frame.size.height, size.height) {
      if let shown, frame.hasSameRow(y, as: shown) { continue }
      let before = shown?.size == frame.size ? shown?.row(y).prefix(size.width) : nil
      paintRow(frame.row(y).prefix(size.width), at: y, before: before)
    }
    placeCursor(frame.cursor)
    refresh()
    shown = frame
  }

  private mutating func paintRow(_ cells: ArraySlice<Cell>, at y: Int, before: ArraySlice<Cell>?) {
    var x = cells.startIndex
    while x < cells.endIndex {
      if let before, before[x] == cells[x] {
        x += 1
        continue
      }
      var end = x + 1
      while end < cells.endIndex, cells[end].style == cells[x].style, cells[end].isSelected == cells[x].isSelected,
        before.map({ $0[end] != cells[end] }) ?? true
      {
        end += 1
      }
      // A wide character is written whole from its left half.
      let start = cells[x].width == 0 && x > cells.startIndex ? x - 1 : x
      paintRun(cells[start..<end], at: y, column: start - cells.startIndex)
      x = end
    }
  }

  private mutating func paintRun(_ cells: ArraySlice<Cell>, at y: Int, column: Int) {
    guard let first = cells.first else { return }
    let appearance = theme.appearance(of: first.style, isSelected: first.isSelected)
    let (pair, extra) = pairs.pair(for: appearance)
    _ = kc_set_style(attributes(of: appearance) | extra, pair)
    var text: [wchar_t] = []
    for cell in cells { spelling.append(cell, to: &text) }
    // The last cell of the screen is drawn and then refused, since the cursor cannot step past it.
    _ = kc_put(CInt(y), CInt(column), text, CInt(text.count))
  }

  private func attributes(of appearance: Appearance) -> attr_t {
    var bits: attr_t = 0
    if appearance.attributes.contains(.bold) { bits |= kc_bold() }
    if appearance.attributes.contains(.dim) { bits |= kc_dim() }
    if appearance.attributes.contains(.reverse) { bits |= kc_reverse() }
    if appearance.attributes.contains(.underline) { bits |= kc_underline() }
    return bits
  }

  private func placeCursor(_ cursor: Point?) {
    guard let cursor else {
      curs_set(0)
      return
    }
    curs_set(1)
    move(CInt(cursor.y), CInt(cursor.x))
  }
}
