/// A place in a legal document, written `D25:Đ.5/k.2/đ.a`; without a colon the document as a whole.
package struct LegalCitation: Hashable, Sendable {
  /// Key of the document.
  package let document: String
  /// Number of the article (Điều).
  package let article: String?
  /// Number of the clause (khoản); only with an article.
  package let clause: String?
  /// Letter of the point (điểm); only with a clause.
  package let point: String?

  /// Creates a citation of a document as a whole.
  package init(document: String) {
    self.document = document
    article = nil
    clause = nil
    point = nil
  }

  /// Reads the written form; nil when it is not one.
  package init?(_ text: String) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let document = halves.first, Self.isKey(document), halves.count <= 2 else { return nil }
    self.document = String(document)
    let steps = halves.count == 2 ? halves[1].split(separator: "/", omittingEmptySubsequences: false) : []
    guard halves.count == 1 || (1...3).contains(steps.count) else { return nil }
    let prefixes = ["Đ.", "k.", "đ."]
    var numbers: [String] = []
    for (step, prefix) in zip(steps, prefixes) {
      guard step.hasPrefix(prefix), step.count > prefix.count else { return nil }
      numbers.append(String(step.dropFirst(prefix.count)))
    }
    article = numbers.first
    clause = numbers.count > 1 ? numbers[1] : nil
    point = numbers.count > 2 ? numbers[2] : nil
  }

  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",") }
  }

  /// The written form.
  package var text: String {
    guard let article else { return document }
    var text = "\(document):Đ.\(article)"
    if let clause { text += "/k.\(clause)" }
    if let point { text += "/đ.\(point)" }
    return text
  }
}
