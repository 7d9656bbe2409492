import VietnameseText

/// Draws a chart as SVG inside HTML, in the colours of the page.
struct SVGChart {
  private let chart: DocumentChart

  init(_ chart: DocumentChart) {
    self.chart = chart
  }

  /// Columns of a name, of the longest bar and of a figure, and the height of a row; in units of the drawing.
  private static let (labelWidth, barWidth, figureWidth, rowHeight) = (210, 300, 90, 22)
  /// Height of the tallest column and the width of one with the room beside it.
  private static let (columnHeight, columnWidth) = (110, 74)

  func write(to writer: inout MarkupWriter) {
    writer.element("figure") { writer in
      writer.element("figcaption", chart.title)
      switch chart.shape {
      case .bars: writeBars(to: &writer)
      case .columns: writeColumns(to: &writer)
      }
    }
  }

  private func writeBars(to writer: inout MarkupWriter) {
    let width = SVGChart.labelWidth + SVGChart.barWidth + SVGChart.figureWidth
    drawing(width, SVGChart.rowHeight * chart.items.count, &writer) { writer in
      for (place, item) in chart.items.enumerated() {
        let y = place * SVGChart.rowHeight
        let length = chart.length(of: item, in: SVGChart.barWidth)
        // The whole name stands in the tooltip where it does not fit beside the bar.
        writer.element("text", ["x": "\(SVGChart.labelWidth - 8)", "y": "\(y + 15)", "class": "name"]) { writer in
          writer.element("title", item.label)
          writer.write(SVGChart.shortened(item.label, to: 32))
        }
        rectangle(SVGChart.labelWidth, y + 4, length, SVGChart.rowHeight - 8, &writer)
        text(item.shown, SVGChart.labelWidth + length + 6, y + 15, "figure", &writer)
        writer.endLine()
      }
    }
  }

  private func writeColumns(to writer: inout MarkupWriter) {
    let width = SVGChart.columnWidth * chart.items.count
    drawing(width, SVGChart.columnHeight + 44, &writer) { writer in
      for (place, item) in chart.items.enumerated() {
        let height = chart.length(of: item, in: SVGChart.columnHeight)
        let (x, top) = (place * SVGChart.columnWidth, 20 + SVGChart.columnHeight - height)
        rectangle(x + 16, top, SVGChart.columnWidth - 32, height, &writer)
        text(item.shown, x + SVGChart.columnWidth / 2, top - 5, "middle", &writer)
        text(item.label, x + SVGChart.columnWidth / 2, SVGChart.columnHeight + 38, "middle", &writer)
        writer.endLine()
      }
    }
  }

  private func drawing(
    _ width: Int, _ height: Int, _ writer: inout MarkupWriter, _ content: (inout MarkupWriter) -> Void
  ) {
    writer.element(
      "svg",
      ["viewBox": "0 0 \(width) \(height)", "role": "img", "style": "max-width:\(width)px"]
    ) { writer in
      writer.element("title", chart.title)
      writer.endLine()
      content(&writer)
    }
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ writer: inout MarkupWriter) {
    writer.empty("rect", ["x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"])
  }

  private func text(_ text: DisplayText, _ x: Int, _ y: Int, _ style: String, _ writer: inout MarkupWriter) {
    writer.element("text", ["x": "\(x)", "y": "\(y)", "class": style], text)
  }

  /// At most so many characters, the last of them "…" where some are missing.
  private static func shortened(_ text: DisplayText, to count: Int) -> DisplayText {
    text.string.count <= count ? text : "\(text.string.prefix(count - 1))…"
  }
}
