import Domain

/// Checks what the entries of the catalogue say of each other, once all of them are read.
struct CatalogueReferences {
  private let catalogue: LegalCatalogue
  private let twice: KeysSeen

  /// Prepares the checks of a catalogue as far as it could be read.
  init(catalogue: LegalCatalogue) {
    self.catalogue = catalogue
    twice = KeysSeen()
  }

  /// Checks the references of a document.
  func checkDocument(_ node: ConfigNode) {
    twice.see(node.optional("id"))
    checkDocumentKey(node.optional("replacedBy"))
    node.optional("amends")?.items.forEach(checkDocumentKey)
    for end in node.optional("partialEnds")?.items ?? [] { checkDocumentKey(end.optional("replacedBy")) }
  }

  /// Checks the references of an obligation.
  func checkObligation(_ node: ConfigNode) {
    twice.see(node.optional("id"))
    if let documents = node.member("documents") { checkDocumentList(documents) }
    node.optional("relatedDocuments")?.items.forEach(checkDocumentKey)
    node.optional("cites")?.items.forEach(checkCitation)
  }

  /// Checks the references of a kind of violation.
  func checkViolation(_ node: ConfigNode) {
    twice.see(node.optional("id"))
    for item in node.optional("obligations")?.items ?? [] {
      guard let id = item.text, catalogue.obligation(id) == nil else { continue }
      item.report(.unknownReference(.obligation, id))
    }
    if let decisions = node.member("decisions") { checkDocumentList(decisions) }
    let decisions = Set(node.optional("decisions")?.items.compactMap(\.text) ?? [])
    for choice in [node.optional("defaultDecision"), node.optional("reformDecision")] {
      guard let choice, let id = choice.text, !decisions.contains(id) else { continue }
      choice.report(.decisionNotAmongDecisions(id))
    }
    node.optional("relatedDocuments")?.items.forEach(checkDocumentKey)
    node.optional("cites")?.items.forEach(checkCitation)
  }

  private func checkDocumentList(_ node: ConfigNode) {
    let items = node.items
    if items.isEmpty { node.report(.emptyList) }
    items.forEach(checkDocumentKey)
  }

  private func checkDocumentKey(_ node: ConfigNode?) {
    guard let node, let id = node.text, catalogue.document(id) == nil else { return }
    node.report(.unknownReference(.document, id))
  }

  private func checkCitation(_ node: ConfigNode) {
    guard let text = node.text, let citation = LegalCitation(text) else { return }
    guard let document = catalogue.document(citation.document) else {
      node.report(.unknownReference(.document, citation.document))
      return
    }
    if !document.holdsText(of: citation) { node.report(.citedTextMissing(text)) }
  }
}

/// Reports keys that stand twice in a file.
final class KeysSeen {
  private var seen: Set<String> = []

  /// Notes a key, and reports it where it was noted before.
  func see(_ node: ConfigNode?) {
    guard let node, let key = node.text else { return }
    if !seen.insert(key).inserted { node.report(.duplicate(key)) }
  }
}
