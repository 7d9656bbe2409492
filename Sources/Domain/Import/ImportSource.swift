/// The file that rows came from, as the journal keeps it.
package struct ImportSource: Hashable, Sendable {
  /// Its name without folders; "-" for standard input.
  package let file: String
  /// SHA-256 of its bytes, in hexadecimal.
  package let hash: String
  /// How its bytes were read ("tcvn3").
  package let encoding: String

  package init(file: String, hash: String, encoding: String) {
    self.file = file
    self.hash = hash
    self.encoding = encoding
  }
}

/// Rows of a file, to be taken into the store in one transaction.
package struct ImportRequest: Hashable, Sendable {
  package let sheet: ImportSheet
  package let source: ImportSource
  /// What the person was shown and agreed to; nil where nobody was asked.
  ///
  /// Where the store has changed meanwhile so that something else would be written, nothing is.
  package var agreed: ImportTally?

  package init(_ sheet: ImportSheet, from source: ImportSource, agreed: ImportTally? = nil) {
    self.sheet = sheet
    self.source = source
    self.agreed = agreed
  }

  /// The record that stands for the file in the store: the same file taken again is known by it.
  var recordID: Code<FileImport>? { Code(rawValue: "\(sheet.kind.rawValue)-\(source.hash.lowercased())") }
}

/// How many rows of a file do what.
package struct ImportTally: Hashable, Sendable {
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  package var refused = 0

  package init() {}

  package var rows: Int { added + changed + unchanged + refused }
  /// Whether anything would be written.
  package var writesNothing: Bool { added + changed == 0 }
}
