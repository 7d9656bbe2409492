import Domain
import Foundation
import FoundationXML
import Testing
import VietnameseText

@testable import Documents

/// The same document as text, HTML and flat OpenDocument.
@Suite struct OfficialDocumentTests {
  private static let documents = [("report", SampleDocuments.report), ("letter", SampleDocuments.letter)]

  @Test(arguments: documents)
  func isDrawnAlikeEveryTime(_ name: String, _ document: OfficialDocument) throws {
    try expectDocument(document.lines().map(\.string).joined(separator: "\n") + "\n", is: "\(name).txt")
    try expectDocument(document.html, is: "\(name).html")
    try expectDocument(document.fodt, is: "\(name).fodt")
  }

  @Test(arguments: documents, [40, 60, 80, 132])
  func noLineIsWiderThanTheTerminal(_ named: (String, OfficialDocument), _ width: Int) {
    for line in named.1.lines(width: width) { #expect(TextMeasure.width(of: line) <= width, "\(line)") }
  }

  @Test(arguments: documents)
  func markupIsWellFormed(_ name: String, _ document: OfficialDocument) throws {
    for markup in [document.html, document.fodt] {
      let parser = XMLParser(data: Data(markup.utf8))
      let found = Elements()
      parser.delegate = found
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError)) in line \(parser.lineNumber)")
      #expect(!found.names.contains("script"))
    }
  }

  /// What a record holds appears in every format as text, and as nothing else.
  @Test func hostileTextStaysText() {
    let shown = DisplayText(SampleDocuments.hostile).string
    let report = SampleDocuments.report
    for markup in [report.html, report.fodt] {
      #expect(markup.contains(MarkupWriter.escaped(shown)))
      #expect(!markup.contains("<script"))
      #expect(!markup.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }
    #expect(!report.html.contains("http:") && !report.html.contains("https:") && !report.html.contains("url("))
  }

  @Test func everyFormatSaysWhereTheFiguresComeFrom() {
    let report = SampleDocuments.report
    let formats = [report.html, report.fodt, report.lines().map(\.string).joined(separator: "\n")]
    let wanted = [
      SampleDocuments.origin.asAt.string, SampleDocuments.origin.journal.string,
      DocumentOrigin.sampleMark.vietnamese.string, "Phụ lục I", "Phụ lục II", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]
    for format in formats {
      for text in wanted { #expect(format.contains(text), "\(text)") }
    }
  }

  /// Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, margins, font, the number of a page in the middle of the top margin and
  /// hidden on the first, appendices counted apart.
  @Test func aPageIsAsTheDecreeWantsIt() {
    let fodt = SampleDocuments.report.fodt
    for part in [
      "fo:page-width=\"210mm\" fo:page-height=\"297mm\"", "fo:margin-left=\"30mm\" fo:margin-right=\"15mm\"",
      "style:font-name=\"Times New Roman\"", "style:name=\"First\" style:page-layout-name=\"StandingFirst\"",
      "style:next-style-name=\"Standard\"", "style:page-number=\"1\"", "<table:table-header-rows>",
    ] { #expect(fodt.contains(part), "\(part)") }
    for page in FODTPage.allCases {
      let start = fodt.range(of: "<style:master-page style:name=\"\(page.rawValue)\"")?.upperBound
      let end = start.flatMap { fodt.range(of: "</style:master-page>", range: $0..<fodt.endIndex)?.lowerBound }
      guard let start, let end else {
        Issue.record("no page \(page)")
        continue
      }
      #expect(fodt[start..<end].contains("text:page-number") == page.showsNumber)
    }
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
      attributes attributeDict: [String: String] = [:]
    ) {
      names.insert(elementName)
    }
  }
}
