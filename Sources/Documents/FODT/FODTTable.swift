import VietnameseText

/// Writes a table whose head rows are repeated on each page.
struct FODTTable {
  private let table: DocumentTable
  private let widths: [Int]

  init(_ table: DocumentTable, isLandscape: Bool) {
    self.table = table
    widths = PageMeasures.columnWidths(of: table, isLandscape: isLandscape)
  }

  func write(to writer: inout MarkupWriter) {
    guard !table.rows.isEmpty else { return writer.paragraph("Note", table.emptyNote) }
    writer.element("table:table", ["table:style-name": "Grid"]) { writer in
      writer.columns(widths)
      writer.element("table:table-header-rows") { writeHead(to: &$0) }
      writer.endLine()
      for row in table.rows {
        writer.element("table:table-row") { write(row, to: &$0) }
        writer.endLine()
      }
    }
    writer.endLine()
  }

  private func writeHead(to writer: inout MarkupWriter) {
    let isDeep = table.hasGroups
    writer.element("table:table-row") { writer in
      for group in table.headGroups {
        if let title = group.title {
          writeHeadCell(title, over: group.columns.count, down: 1, to: &writer)
        } else {
          writeHeadCell(table.columns[group.columns.lowerBound].title, over: 1, down: isDeep ? 2 : 1, to: &writer)
        }
      }
    }
    guard isDeep else { return }
    writer.element("table:table-row") { writer in
      for column in table.columns {
        if column.group == nil {
          writer.empty("table:covered-table-cell")
        } else {
          writeHeadCell(column.title, over: 1, down: 1, to: &writer)
        }
      }
    }
  }

  private func writeHeadCell(_ title: DisplayText, over columns: Int, down rows: Int, to writer: inout MarkupWriter) {
    let attributes: KeyValuePairs<StaticString, String> = [
      "table:style-name": "HeadCell", "table:number-columns-spanned": "\(columns)",
      "table:number-rows-spanned": "\(rows)",
    ]
    writer.element("table:table-cell", attributes) { $0.paragraph("CellHead", title) }
    for _ in 1..<max(1, columns) { writer.empty("table:covered-table-cell") }
  }

  private func write(_ row: DocumentRow, to writer: inout MarkupWriter) {
    guard row.kind != .group else {
      let attributes: KeyValuePairs<StaticString, String> = [
        "table:style-name": "Cell", "table:number-columns-spanned": "\(table.columns.count)",
      ]
      writer.element("table:table-cell", attributes) { $0.paragraph("CellTextBold", row.cell(0)) }
      for _ in 1..<max(1, table.columns.count) { writer.empty("table:covered-table-cell") }
      return
    }
    for (place, column) in table.columns.enumerated() {
      let style = FODTTable.style(of: column.alignment) + (row.kind == .total ? "Bold" : "")
      writer.cell("Cell") { $0.paragraph(style, row.cell(place)) }
    }
  }

  private static func style(of alignment: DocumentColumn.Alignment) -> String {
    switch alignment {
    case .leading: "CellText"
    case .centre: "CellCentre"
    case .trailing: "CellNumber"
    }
  }
}
