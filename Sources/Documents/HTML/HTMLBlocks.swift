import VietnameseText

/// Writes the parts of a text as HTML.
enum HTMLBlocks {
  static func write(_ blocks: [DocumentBlock], to writer: inout MarkupWriter) {
    for block in blocks {
      write(block, to: &writer)
      writer.endLine()
    }
  }

  private static func write(_ block: DocumentBlock, to writer: inout MarkupWriter) {
    switch block {
    case .heading(.part, let text): writer.element("h2", text)
    case .heading(.section, let text): writer.element("h3", text)
    case .heading(.point, let text): writer.element("h4", text)
    case .paragraph(let text): writer.element("p", ["class": "text"], text)
    case .item(let text): writer.element("p", ["class": "text"], "- \(text)")
    case .note(let text): writer.element("p", ["class": "note"], text)
    case .table(let table): write(table, to: &writer)
    case .chart(let chart): SVGChart(chart).write(to: &writer)
    }
  }

  private static func write(_ table: DocumentTable, to writer: inout MarkupWriter) {
    guard !table.rows.isEmpty else {
      writer.element("p", ["class": "note"], table.emptyNote)
      return
    }
    // A wide table scrolls in a window that is too narrow for it, and turns the page in print.
    writer.element("div", ["class": table.isWide ? "scroll wide" : "scroll"]) { writer in
      writer.element("table") { writer in
        writeColumns(of: table, to: &writer)
        writer.element("thead") { writeHead(of: table, to: &$0) }
        writer.endLine()
        writer.element("tbody") { writer in
          writer.endLine()
          for row in table.rows { write(row, of: table, to: &writer) }
        }
      }
    }
  }

  private static func writeColumns(of table: DocumentTable, to writer: inout MarkupWriter) {
    let whole = table.columns.reduce(0) { $0 + $1.width }
    for column in table.columns {
      let tenths = 1000 * column.width / whole
      writer.empty("col", ["style": "width:\(tenths / 10).\(tenths % 10)%"])
    }
    writer.endLine()
  }

  private static func writeHead(of table: DocumentTable, to writer: inout MarkupWriter) {
    let isDeep = table.hasGroups
    writer.element("tr") { writer in
      for group in table.headGroups {
        if let title = group.title {
          writer.element("th", ["scope": "colgroup", "colspan": "\(group.columns.count)"], title)
        } else {
          let title = table.columns[group.columns.lowerBound].title
          writer.element("th", ["scope": "col", "rowspan": isDeep ? "2" : "1"], title)
        }
      }
    }
    guard isDeep else { return }
    writer.element("tr") { writer in
      for column in table.columns where column.group != nil {
        writer.element("th", ["scope": "col"], column.title)
      }
    }
  }

  private static func write(_ row: DocumentRow, of table: DocumentTable, to writer: inout MarkupWriter) {
    switch row.kind {
    case .group:
      writer.element("tr", ["class": "group"]) { writer in
        writer.element("td", ["colspan": "\(table.columns.count)"], row.cell(0))
      }
    case .total: writer.element("tr", ["class": "total"]) { writeCells(of: row, table, to: &$0) }
    case .plain: writer.element("tr") { writeCells(of: row, table, to: &$0) }
    }
    writer.endLine()
  }

  private static func writeCells(of row: DocumentRow, _ table: DocumentTable, to writer: inout MarkupWriter) {
    for (place, column) in table.columns.enumerated() {
      switch column.alignment {
      case .leading: writer.element("td", row.cell(place))
      case .centre: writer.element("td", ["class": "centre"], row.cell(place))
      case .trailing: writer.element("td", ["class": "number"], row.cell(place))
      }
    }
  }
}
