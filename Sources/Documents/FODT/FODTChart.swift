import VietnameseText

/// Writes a chart as rows of a name, a bar and the figure.
struct FODTChart {
  private let chart: DocumentChart

  /// Columns of the name, the longest bar and the figure, in tenths of a millimetre; together the width of the text.
  static let columns = [650, 800, 200]
  private static let barRoom = 780

  init(_ chart: DocumentChart) {
    self.chart = chart
  }

  func write(to writer: inout MarkupWriter) {
    guard !chart.items.isEmpty else { return }
    writer.paragraph("Point", chart.title)
    writer.element("table:table", ["table:style-name": "Grid"]) { writer in
      writer.columns(FODTChart.columns)
      for item in chart.items {
        writer.element("table:table-row") { writer in
          writer.cell("Bare") { $0.paragraph("CellText", item.label) }
          writer.cell("Bare") { writeBar(chart.length(of: item, in: FODTChart.barRoom), to: &$0) }
          writer.cell("Bare") { $0.paragraph("CellNumber", item.shown) }
        }
        writer.endLine()
      }
    }
    writer.endLine()
  }

  private func writeBar(_ length: Int, to writer: inout MarkupWriter) {
    writer.element("text:p", ["text:style-name": "CellText"]) { writer in
      guard length > 0 else { return }
      writer.empty(
        "draw:rect",
        [
          "text:anchor-type": "as-char", "draw:style-name": "Bar", "svg:width": PageMeasures.millimetres(length),
          "svg:height": "3mm",
        ])
    }
  }
}
