import Domain
import TerminalUI
import VietnameseText

/// The rows of the report as cells: the same columns for the units, the header and the line of all.
struct ReportTable {
  /// What stands in a column of the table.
  enum Place: Hashable {
    case figure(ReportColumn)
    /// The share as a bar.
    case bar
  }

  let places: [Place]
  let widths: [Int]
  let order: ReportOrder
  /// The quarter that changes are told against.
  let before: Quarter?
  private let columns: [TableColumn]
  private let language: Language
  private let glyphs: Glyphs

  init(_ screen: ReportsScreen, _ app: AppState, width: Int) {
    language = app.language
    glyphs = app.settings.drawing.glyphs
    order = screen.order
    before = screen.report?.before?.quarter
    let isColumn = app.layout.shape == .column
    let shown: [ReportColumn] = isColumn ? [.unit, .total, .count(.overdue), .share] : screen.columns
    places = shown.flatMap { $0 == .share && !isColumn ? [.figure($0), .bar] : [.figure($0)] }
    let total = screen.totalRow
    columns = places.map { ReportTable.column($0, total, app.language) }
    widths = TableColumn.layout(columns, width: width - Table.gutter)
  }

  /// A column as wide as its title and its largest number, so that no number is ever cut.
  private static func column(_ place: Place, _ total: QuarterRow?, _ language: Language) -> TableColumn {
    let title = ReportHeader.title(of: place, before: total == nil ? nil : "", language)
    let digits = total.map { number in
      switch place {
      case .figure(.total): VietnameseNumber.grouped(number.figures.total).count
      case .figure(.count(let column)): VietnameseNumber.grouped(number.figures.counts[column]).count
      default: 0
      }
    }
    switch place {
    case .figure(.unit): return TableColumn(title, minimum: 12, ideal: 17, maximum: 40, givesWay: 2)
    case .bar: return TableColumn(title, minimum: 3, ideal: 5, maximum: 14, givesWay: 1, canGo: true)
    case .figure(.share): return TableColumn(title, ideal: 6, alignment: .trailing)
    case .figure(.change): return TableColumn(title, ideal: 7, alignment: .trailing)
    case .figure(.count(.undated)): return TableColumn(title, ideal: max(5, digits ?? 0), alignment: .trailing)
    case .figure:
      return TableColumn(title, ideal: max(TextWidth.of(title), digits ?? 0), alignment: .trailing)
    }
  }

  /// The units as a table without a header: that is drawn beside it, in two rows.
  func table(_ rows: [QuarterRow?], _ state: ListState) -> Table {
    let cells = self
    var table = Table(columns: columns, count: rows.count, state: state) { place in
      rows[place].map { cells.row($0, name: nil) } ?? TableRow([])
    }
    table.showsHeader = false
    table.position = .none
    return table
  }

  /// The line of all units.
  func totalTable(_ row: QuarterRow, name: DisplayText) -> Table {
    let cells = self
    var table = Table(columns: columns, count: 1, state: ListState()) { _ in cells.row(row, name: name) }
    table.showsHeader = false
    table.position = .none
    table.isActive = false
    return table
  }

  private func row(_ row: QuarterRow, name: DisplayText?) -> TableRow {
    TableRow(places.map { cell($0, row, name) })
  }

  private func cell(_ place: Place, _ row: QuarterRow, _ name: DisplayText?) -> TableCell {
    let isTotal = name != nil
    switch place {
    case .figure(.unit):
      if let name { return TableCell(name, style: .heading) }
      guard row.unit != nil else { return TableCell(ReportsScreen.noUnit[language], style: .warning) }
      return TableCell(DisplayText(row.name.name), short: DisplayText(row.name.short))
    case .figure(.total): return number(row.figures.total, isTotal ? .heading : .text)
    case .figure(.count(let column)):
      let style: Style = column == .overdue ? .late : isTotal ? .heading : .text
      return number(row.figures.counts[column], style)
    case .figure(.share):
      guard let tenths = row.figures.counts.onTimeShare.tenths else { return TableCell("–", style: .dim) }
      return TableCell(ReportWords.percent(tenths, language), style: isTotal ? .heading : .text)
    case .bar: return TableCell(bar(row.figures.counts.onTimeShare), style: .dim)
    case .figure(.change): return TableCell(ReportWords.change(row.changeOfShare, glyphs, language))
    }
  }

  /// A count; a dot for none, so that what there is stands out.
  private func number(_ count: Int, _ style: Style) -> TableCell {
    count == 0 ? TableCell("·", style: .dim) : TableCell(DisplayText(VietnameseNumber.grouped(count)), style: style)
  }

  private func bar(_ share: OnTimeShare) -> DisplayText {
    guard let place = places.firstIndex(of: .bar), widths[place] > 0 else { return "" }
    return Bar.text(value: share.onTime, maximum: share.whole, width: widths[place], glyphs)
  }
}

extension ReportsScreen {
  /// The name of the row of assignments without a unit.
  static let noUnit = Phrase("(chưa ghi đơn vị)", "(no unit)")
}
