import Domain
import TerminalUI
import VietnameseText

/// The two rows over the report: what belongs together above, the columns below; the column in use is marked.
struct ReportHeader: Widget {
  let table: ReportTable
  let language: Language

  func draw(in area: Rect, of frame: inout Frame) {
    let titles = area.row(area.height - 1)
    for (place, cell) in cells(in: titles) {
      drawTitle(place, in: cell, of: &frame)
    }
    guard area.height > 1 else { return }
    drawGroup(Phrase("Xong", "Done"), [.doneOnTime, .doneLate], in: area.row(0), of: &frame)
    drawGroup(Phrase("Chưa xong", "Open"), [.inTime, .overdue, .awaiting], in: area.row(0), of: &frame)
    for (place, cell) in cells(in: area.row(0)) {
      let upper = ReportHeader.upper(of: place)
      if let upper { frame.write(upper[language], in: cell, style: .heading, alignment: .trailing) }
    }
  }

  private func drawTitle(_ place: ReportTable.Place, in cell: Rect, of frame: inout Frame) {
    let title = ReportHeader.title(
      of: place, before: table.before.map { ReportWords.shortName(of: $0, language) }, language)
    let isUnit = place == .figure(.unit)
    guard place == .figure(table.order.column) else {
      frame.write(title, in: cell, style: .heading, alignment: isUnit ? .leading : .trailing)
      return
    }
    let width = TextWidth.of(title)
    frame.write(title, in: cell, style: .tabActive, alignment: isUnit ? .leading : .trailing)
    // The mark stands beside the title, where no column is taken from it.
    let x = isUnit ? cell.x + width + 1 : cell.maxX - width - 1
    frame.put(
      Cell(frame.glyphs.sortMark(descending: table.order.descends), style: .tabActive), at: Point(x: x, y: cell.y))
  }

  /// A line with a name over the columns of some classes.
  private func drawGroup(_ name: Phrase, _ classes: [ReportClass], in area: Rect, of frame: inout Frame) {
    let places = Set(classes.map { ReportTable.Place.figure(.count($0)) })
    let columns = cells(in: area).filter { places.contains($0.0) }.map(\.1)
    guard let first = columns.first, let last = columns.last else { return }
    let span = Rect(x: first.x, y: area.y, width: last.maxX - first.x, height: 1)
    frame.drawHorizontalLine(in: span)
    frame.write(" \(name[language]) ", in: span, style: .heading, alignment: .center)
  }

  /// The columns that are shown, each with its place in a row.
  private func cells(in row: Rect) -> [(ReportTable.Place, Rect)] {
    var rest = row.inset(left: Table.gutter)
    return zip(table.places, table.widths).compactMap { place, width in
      guard width > 0 else { return nil }
      let cell = rest.removing(.left, width)
      _ = rest.removing(.left, TableColumn.gap)
      return (place, cell)
    }
  }

  /// The title of a column.
  static func title(of place: ReportTable.Place, before: DisplayText?, _ language: Language) -> DisplayText {
    switch place {
    case .figure(.unit): Phrase("Đơn vị", "Unit")[language]
    case .figure(.total): Phrase("Tổng", "Total")[language]
    case .figure(.count(let column)): title(of: column)[language]
    case .figure(.share): Phrase("Tỷ lệ", "Share")[language]
    case .figure(.change): before ?? ""
    case .bar: ""
    }
  }

  private static func title(of column: ReportClass) -> Phrase {
    switch column {
    case .doneOnTime: Phrase("Đúng", "Timely")
    case .doneLate: Phrase("Trễ", "Late")
    case .inTime: Phrase("Trong", "In time")
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .awaiting: Phrase("Chờ", "Wait")
    case .undated: Phrase("hạn", "due")
    case .suspended: Phrase("dừng", "aside")
    }
  }

  /// The word above a title that is half of a name.
  private static func upper(of place: ReportTable.Place) -> Phrase? {
    switch place {
    case .figure(.count(.undated)): Phrase("Không", "No")
    case .figure(.count(.suspended)): Phrase("Tạm", "Set")
    case .figure(.change): Phrase("So với", "Since")
    default: nil
    }
  }
}
