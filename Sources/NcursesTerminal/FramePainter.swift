import CNcurses
import TerminalUI

/// Hands the changed runs of a frame to ncurses.
struct FramePainter {
  private var shown: Frame?
  private var pairs: ColourPairs
  private var spelling: CellSpelling
  private let theme: Theme
  /// Looks worked out so far, by style and selection.
  private var looks = [Look?](repeating: nil, count: Style.allCases.count * 2)
  /// The characters of the run that is painted.
  private var text: [wchar_t] = []
  private var isForgotten = true

  private struct Look {
    let attributes: attr_t
    let pair: Int16
  }

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
    let difference = FrameDifference(from: shown, to: frame, within: size)
    if let scroll = difference.scroll {
      _ = kc_scroll(CInt(scroll.rows.lowerBound), CInt(scroll.rows.upperBound - 1), scroll.isUp ? 1 : -1)
    }
    for run in difference.runs { paintRun(frame.row(run.row), run) }
    placeCursor(frame.cursor)
    refresh()
    shown = frame
  }

  private mutating func paintRun(_ row: ArraySlice<Cell>, _ run: FrameDifference.Run) {
    let start = row.startIndex + run.columns.lowerBound
    let cells = row[start..<row.startIndex + run.columns.upperBound]
    guard let first = cells.first else { return }
    let look = look(of: first)
    _ = kc_set_style(look.attributes, look.pair)
    text.removeAll(keepingCapacity: true)
    for cell in cells { spelling.append(cell, to: &text) }
    // The last cell of the screen is drawn and then refused, since the cursor cannot step past it.
    _ = kc_put(CInt(run.row), CInt(run.columns.lowerBound), text, CInt(text.count))
  }

  /// How ncurses is asked to show what looks like a cell.
  private mutating func look(of cell: Cell) -> Look {
    let place = Int(cell.style.rawValue) * 2 + (cell.isSelected ? 1 : 0)
    if let known = looks[place] { return known }
    let appearance = theme.appearance(of: cell.style, isSelected: cell.isSelected)
    let (pair, extra) = pairs.pair(for: appearance)
    let look = Look(attributes: attributes(of: appearance) | extra, pair: pair)
    looks[place] = look
    return look
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
