import TerminalUI
import VietnameseText

/// A table of safe texts in aligned columns.
struct TextTable {
  let headings: [DisplayText]
  let isNumeric: [Bool]
  let isFlexible: [Bool]
  let rows: [[DisplayText]]
  let urgencies: [Urgency]
  /// Whether a text that is wider than its column goes on below instead of being cut.
  var wraps = false

  /// Writes the table; the widest flexible columns give way until it fits `width`, nil lets every column have its width.
  func write(to sink: inout Sink, width: Int?, colour: Bool) throws(Failure) {
    let widths = columnWidths(fitting: width)
    try sink.write(painted(line(headings, widths), colour ? .heading : nil))
    for (row, urgency) in zip(rows, urgencies) {
      for line in lines(row, widths) { try sink.write(painted(line, colour ? Paint(urgency) : nil)) }
    }
  }

  private func columnWidths(fitting width: Int?) -> [Int] {
    var widths = headings.map { TextWidth.of($0) }
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], TextWidth.of(cell)) }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    let flexible = widths.indices.filter { isFlexible[$0] }
    while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
      // Down to the next widest at once, so that this takes as many steps as there are columns.
      let next = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, 8)))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  /// The lines of a row: one, or as many as its longest text needs.
  private func lines(_ cells: [DisplayText], _ widths: [Int]) -> [DisplayText] {
    guard wraps else { return [line(cells, widths)] }
    let wrapped = zip(cells, widths).map { TextWrap.wrap($0, to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 1)).map { level in
      line(wrapped.map { level < $0.count ? $0[level] : "" }, widths)
    }
  }

  private func line(_ cells: [DisplayText], _ widths: [Int]) -> DisplayText {
    var line = DisplayText()
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += "  " }
      let fitted = fitted(cell, widths[column])
      let padding = DisplayText(String(repeating: " ", count: max(0, widths[column] - TextWidth.of(fitted))))
      if isNumeric[column] {
        line += padding + fitted
      } else {
        line += column == cells.count - 1 ? fitted : fitted + padding
      }
    }
    return line
  }

  private func fitted(_ cell: DisplayText, _ width: Int) -> DisplayText {
    guard TextWidth.of(cell) > width else { return cell }
    return "\(TextWidth.prefix(of: cell.string, fitting: max(0, width - 1)))…"
  }

  private func painted(_ line: DisplayText, _ paint: Paint?) -> [UInt8] {
    guard let paint else { return Array(line.string.utf8) + [UInt8(ascii: "\n")] }
    return Array("\u{1B}[\(paint.rawValue)m\(line.string)\u{1B}[0m\n".utf8)
  }

  /// The colours of rows, as parameters of SGR (ECMA-48).
  private enum Paint: String {
    case heading = "1"
    case dueSoon = "33"
    case late = "31"
    case veryLate = "1;31"

    init?(_ urgency: Urgency) {
      switch urgency {
      case .none: return nil
      case .dueSoon: self = .dueSoon
      case .late: self = .late
      case .veryLate: self = .veryLate
      }
    }
  }
}
