import Domain

/// Reads `legal/catalogue.json`.
struct CatalogueReader {
  private let root: ConfigNode

  /// Reads the catalogue; nil where it has no usable frame.
  static func read(_ root: ConfigNode) -> LegalCatalogue? {
    guard root.allows(["schema", "version", "versions", "note", "documents", "obligations", "violations"]) else {
      return nil
    }
    return CatalogueReader(root: root).catalogue()
  }

  private func catalogue() -> LegalCatalogue? {
    let documentNodes = nodes("documents")
    let documents = documentNodes.compactMap(DocumentReader.read)
    let obligations = nodes("obligations").compactMap(obligation)
    let violations = nodes("violations").compactMap(violation)
    checkVersions()
    guard let version = root.member("version")?.key else { return nil }
    let catalogue = LegalCatalogue(
      version: version, documents: documents, obligations: obligations, violations: violations)
    let references = CatalogueReferences(catalogue: catalogue)
    documentNodes.forEach(references.checkDocument)
    nodes("obligations").forEach(references.checkObligation)
    nodes("violations").forEach(references.checkViolation)
    return catalogue
  }

  /// The entries of a list, reporting an absent list and keys that stand twice.
  private func nodes(_ name: StaticString) -> [ConfigNode] {
    root.member(name)?.items ?? []
  }

  private func checkVersions() {
    var seen: Set<String> = []
    var last: String?
    for node in nodes("versions") where node.allows(["version", "date", "changes"]) {
      last = node.member("version")?.key
      if let last, !seen.insert(last).inserted { node.report(.duplicate(last)) }
      _ = node.member("date")?.day
      _ = node.member("changes")?.text
    }
    if let version = root.member("version")?.key, version != last { root.report(.versionNotListed(version)) }
  }

  private func obligation(_ node: ConfigNode) -> Obligation? {
    let allowed = node.allows([
      "id", "title", "documents", "relatedDocuments", "instructions", "cites", "activeFrom", "activeTo", "mark",
      "source", "note",
    ])
    guard allowed, let id = node.member("id")?.key, let title = node.member("title")?.text,
      let provenance = node.provenance
    else { return nil }
    return Obligation(
      id: id, title: title, documents: node.keys("documents"), relatedDocuments: node.keys("relatedDocuments"),
      instructions: node.uniqueItems("instructions") { $0.integer(in: 0...7) },
      cites: node.uniqueItems("cites") { $0.citation }, period: node.period("activeFrom", "activeTo"),
      provenance: provenance)
  }

  private func violation(_ node: ConfigNode) -> ViolationCategory? {
    let allowed = node.allows([
      "id", "title", "seedWording", "searchWords", "obligations", "decisions", "defaultDecision", "reformDecision",
      "relatedDocuments", "cites", "severityHint", "evidence", "active", "requiresFreeText", "activeFrom", "activeTo",
      "mark", "source", "note",
    ])
    guard allowed, let id = node.member("id")?.key, let title = node.member("title")?.text,
      let defaultDecision = node.member("defaultDecision")?.key, let isActive = node.member("active")?.flag,
      let provenance = node.provenance
    else { return nil }
    return ViolationCategory(
      id: id, title: title, seedWording: node.optional("seedWording")?.text,
      searchWords: node.uniqueItems("searchWords") { $0.text }, obligations: node.keys("obligations"),
      decisions: node.keys("decisions"), defaultDecision: defaultDecision,
      reformDecision: node.optional("reformDecision")?.key, relatedDocuments: node.keys("relatedDocuments"),
      cites: node.uniqueItems("cites") { $0.citation },
      severityHint: node.optional("severityHint")?.choice(ViolationCategory.SeverityHint.self),
      evidence: node.optional("evidence")?.text, isActive: isActive, isProposal: provenance.mark == .proposal,
      requiresFreeText: node.optional("requiresFreeText")?.flag ?? false,
      period: node.period("activeFrom", "activeTo"))
  }
}

extension ConfigNode {
  /// The value as a citation.
  var citation: LegalCitation? {
    guard let text else { return nil }
    let citation = LegalCitation(text)
    if citation == nil { report(.malformedCitation(text)) }
    return citation
  }
}
