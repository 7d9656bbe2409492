import Domain
import VietnameseText

extension OfficialDocument {
  /// The document as a flat OpenDocument text (OASIS ODF 1.3), laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I wants it.
  package var fodt: String {
    var writer = MarkupWriter(opening: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.element("office:document", FODTStyles.namespaces) { writer in
      writer.endLine()
      writeMeta(to: &writer)
      writer.write(literal: FODTStyles.fonts)
      writer.write(literal: FODTStyles.styles)
      writeAutomaticStyles(to: &writer)
      writeMasterPages(to: &writer)
      writer.element("office:body") { writer in
        writer.element("office:text") { writer in
          writer.endLine()
          FODTBody(self).write(to: &writer)
        }
      }
    }
    writer.endLine()
    return writer.text
  }

  private func writeMeta(to writer: inout MarkupWriter) {
    writer.element("office:meta") { writer in
      writer.element("dc:title", plainTitle)
      writer.element("dc:language", language == .vietnamese ? "vi-VN" : "en-GB")
    }
    writer.endLine()
  }

  /// Styles of lengths that only this document has: columns of its tables and lines below its names.
  private func writeAutomaticStyles(to writer: inout MarkupWriter) {
    writer.element("office:automatic-styles") { writer in
      writer.endLine()
      for width in columnWidths { FODTStyles.writeColumn(width, to: &writer) }
      for line in ruleLines { line.writeStyle(to: &writer) }
      writer.write(literal: FODTStyles.automatic)
      writer.write(literal: FODTStyles.pages)
    }
    writer.endLine()
  }

  /// Every width of a column in the document.
  private var columnWidths: [Int] {
    var widths = Set(PageMeasures.headColumns).union(FODTChart.columns)
    widths.formUnion([PageMeasures.textWidth(isLandscape: false) / 2])
    func add(_ blocks: [DocumentBlock], isLandscape: Bool) {
      for case .table(let table) in blocks {
        widths.formUnion(PageMeasures.columnWidths(of: table, isLandscape: isLandscape || table.isWide))
      }
    }
    add(body, isLandscape: false)
    for appendix in appendices { add(appendix.body, isLandscape: appendix.isLandscape) }
    return widths.sorted()
  }

  /// The lines below the issuing body, the motto and the subject.
  private var ruleLines: [RuleLine] {
    var lines: Set<RuleLine> = [RuleLine.below(head.issuingBody), RuleLine.belowMotto(language)]
    if case .named(_, let subject) = head.title { lines.insert(RuleLine.below(subject: subject)) }
    return lines.sorted { $0.name < $1.name }
  }

  private func writeMasterPages(to writer: inout MarkupWriter) {
    writer.element("office:master-styles") { writer in
      writer.endLine()
      for page in FODTPage.allCases {
        writer.element("style:master-page", page.attributes) { writer in
          if page.showsNumber { writer.write(literal: FODTStyles.pageNumber) }
          writeFooter(to: &writer)
        }
        writer.endLine()
      }
    }
    writer.endLine()
  }

  /// What the figures rest on, in the bottom margin of every page.
  private func writeFooter(to writer: inout MarkupWriter) {
    guard let origin else { return }
    writer.element("style:footer") { writer in
      if origin.isSample {
        writer.element("text:p", ["text:style-name": "SampleMark"], DocumentOrigin.sampleMark[language])
      }
      writer.element("text:p", ["text:style-name": "Origin"], "\(origin.asAt) – \(origin.journal)")
    }
  }
}
