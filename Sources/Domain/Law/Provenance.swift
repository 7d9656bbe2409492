/// How well a fact of the shipped data is founded.
package enum SourceMark: String, CaseIterable, Hashable, Sendable {
  /// Stated by the province's own direction that this product answers.
  case seed
  /// Read in a public source, named beside it.
  case found
  /// Commonly known, not checked by anybody who answers for it.
  case generalKnowledge = "general-knowledge"
  /// Concluded from other facts.
  case inference
  /// A suggestion of this product, not law.
  case proposal

  /// Whether a source stands behind the fact.
  package var isVerified: Bool { self == .seed || self == .found }
}

/// Where a fact of the shipped data comes from.
package struct Provenance: Hashable, Sendable {
  /// How well it is founded.
  package let mark: SourceMark
  /// The source in words or by its key; nil where there is none to name.
  package let source: String?

  /// Creates a provenance.
  package init(mark: SourceMark, source: String? = nil) {
    self.mark = mark
    self.source = source
  }

  /// Whether a source stands behind the fact.
  package var isVerified: Bool { mark.isVerified }
}
