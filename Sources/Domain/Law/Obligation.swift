/// A duty of heads of units that a violation category refers to.
package struct Obligation: Hashable, Sendable {
  /// Permanent key, such as `OB-04`.
  package let id: String
  /// The duty in Vietnamese.
  package let title: String
  /// Keys of the decisions that govern it.
  package let documents: [String]
  /// Keys of further documents that bear on it.
  package let relatedDocuments: [String]
  /// The numbers of the province's seven instructions it follows from; 0 is their preamble.
  package let instructions: [Int]
  /// Places that state it, as far as a legal officer entered them.
  package let cites: [LegalCitation]
  /// The days of acts it is used for.
  package let period: Period
  /// Where it comes from.
  package let provenance: Provenance

  /// Creates an obligation.
  package init(
    id: String, title: String, documents: [String], relatedDocuments: [String] = [], instructions: [Int] = [],
    cites: [LegalCitation] = [], period: Period = Period(from: nil, to: nil), provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.documents = documents
    self.relatedDocuments = relatedDocuments
    self.instructions = instructions
    self.cites = cites
    self.period = period
    self.provenance = provenance
  }
}
