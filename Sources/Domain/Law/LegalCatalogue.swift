/// The law this product refers to: instruments, the duties they set and the kinds of violation.
///
/// It says only what somebody entered; missing wording is missing and a citation of it carries a warning.
/// An incident stores the version it was judged by, so versions are appended and keys never change their meaning.
package struct LegalCatalogue: Hashable, Sendable {
  /// Version of the catalogue as its keeper names it.
  package let version: String
  /// The instruments, in the order of the file.
  package let documents: [LegalDocument]
  /// The duties, in the order of the file.
  package let obligations: [Obligation]
  /// The kinds of violation, in the order of the file.
  package let violations: [ViolationCategory]

  private let documentIndex: [String: Int]
  private let obligationIndex: [String: Int]
  private let violationIndex: [String: Int]

  /// Creates a catalogue; of entries with the same key the first counts.
  package init(
    version: String, documents: [LegalDocument], obligations: [Obligation], violations: [ViolationCategory]
  ) {
    self.version = version
    self.documents = documents
    self.obligations = obligations
    self.violations = violations
    documentIndex = Self.index(documents.map(\.id))
    obligationIndex = Self.index(obligations.map(\.id))
    violationIndex = Self.index(violations.map(\.id))
  }

  /// The instrument with a key.
  package func document(_ id: String) -> LegalDocument? {
    documentIndex[id].map { documents[$0] }
  }

  /// The duty with a key.
  package func obligation(_ id: String) -> Obligation? {
    obligationIndex[id].map { obligations[$0] }
  }

  /// The kind of violation with a key.
  package func violation(_ id: String) -> ViolationCategory? {
    violationIndex[id].map { violations[$0] }
  }

  /// The instrument a person names by its key, its number or the beginning of its number: `D25`, `25/2013/QĐ-UBND`, `25/2013`.
  ///
  /// Nil when none or more than one is meant. Letter case does not matter.
  package func document(named name: String) -> LegalDocument? {
    let wanted = name.lowercased()
    if let exact = documents.first(where: { $0.id.lowercased() == wanted || $0.number.lowercased() == wanted }) {
      return exact
    }
    let begun = documents.filter { $0.number.lowercased().hasPrefix(wanted + "/") }
    return begun.count == 1 ? begun.first : nil
  }

  /// The decisions that incidents are flagged under, in the order of the instruments.
  package var flaggingDecisions: [LegalDocument] {
    let named = Set(violations.flatMap(\.decisions))
    return documents.filter { named.contains($0.id) }
  }

  /// The kinds of violation that can be flagged under a decision for an act of that day; none where the decision is refused.
  package func violations(under decision: String, on day: CalendarDay) -> [ViolationCategory] {
    guard let document = document(decision), citability(of: document, on: day).isCitable else { return [] }
    return violations.filter { $0.decisions.contains(decision) && $0.isSelectable(on: day) }
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
