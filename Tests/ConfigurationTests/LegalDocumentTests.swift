import Configuration
import Domain
import Foundation
import Testing

/// `Docs/Legal.md` against the catalogue and the tree it speaks of.
@Suite("The document on law")
struct LegalDocumentTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text() throws -> String {
    try String(contentsOf: root.appending(path: "Docs/Legal.md"), encoding: .utf8)
  }

  @Test("has a word on every instrument, obligation and kind of violation")
  func namesAll() throws {
    let text = try text()
    let catalogue = try Configuration.load { _ in "" }.catalogue
    let ids = catalogue.documents.map(\.id) + catalogue.obligations.map(\.id) + catalogue.violations.map(\.id)
    #expect(ids.filter { !text.contains("`\($0)`") } == [])
    #expect(ids.count > 70)
  }

  @Test("names no file that is not there")
  func namesFiles() throws {
    let named = try text().split(separator: "`").filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Config/") }
    let missing = named.filter { !FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
    #expect(missing == [])
    #expect(named.count > 40)
  }
}
