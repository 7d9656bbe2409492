import Domain

/// Reads one instrument of the catalogue.
struct DocumentReader {
  private let node: ConfigNode

  /// Reads the instrument; nil where something it cannot do without is missing.
  static func read(_ node: ConfigNode) -> LegalDocument? {
    let allowed = node.allows([
      "id", "type", "number", "issuer", "title", "issued", "issuedAsCited", "effectiveFrom", "effectiveTo",
      "partialEnds", "replacedBy", "amends", "appliesTo", "textStatus", "mark", "source", "note", "articles",
    ])
    return allowed ? DocumentReader(node: node).document() : nil
  }

  private func document() -> LegalDocument? {
    guard let id = node.member("id")?.key, let type = node.member("type")?.text,
      let number = node.member("number")?.text, let issuer = node.member("issuer")?.text,
      let title = node.member("title")?.text, let status = node.member("textStatus")?.choice(TextStatus.self),
      let provenance = node.provenance
    else { return nil }
    let appliesTo = node.keys("appliesTo")
    let document = LegalDocument(
      id: id, type: type, number: number, issuer: issuer, title: title, issued: node.optional("issued")?.day,
      issuedAsCited: node.optional("issuedAsCited")?.day, effectiveFrom: node.optional("effectiveFrom")?.day,
      effectiveTo: endOfEffect(), partialEnds: partialEnds(of: appliesTo),
      replacedBy: node.optional("replacedBy")?.key, amends: node.keys("amends"), appliesTo: appliesTo,
      textStatus: status, provenance: provenance, note: node.optional("note")?.text, articles: articles())
    check(document)
    return document
  }

  private func endOfEffect() -> EndOfEffect {
    guard let end = node.optional("effectiveTo"), let text = end.text else { return .unknown }
    if text == "open" { return .open }
    return end.day.map(EndOfEffect.day) ?? .unknown
  }

  private func partialEnds(of appliesTo: [String]) -> [LegalDocument.PartialEnd] {
    (node.optional("partialEnds")?.items ?? []).compactMap { end in
      guard end.allows(["appliesTo", "effectiveTo", "replacedBy"]), let last = end.member("effectiveTo")?.day else {
        return nil
      }
      for item in end.member("appliesTo")?.items ?? [] {
        guard let group = item.text, !appliesTo.contains(group) else { continue }
        item.report(.unknownValue(group, allowed: appliesTo))
      }
      return LegalDocument.PartialEnd(
        appliesTo: end.keys("appliesTo"), effectiveTo: last, replacedBy: end.optional("replacedBy")?.key)
    }
  }

  private func articles() -> [LegalArticle] {
    var chains: [String: PeriodChain] = [:]
    var articles: [LegalArticle] = []
    for item in node.optional("articles")?.items ?? [] {
      guard item.allows(["number", "heading", "effectiveFrom", "effectiveTo", "clauses"]),
        let number = item.member("number")?.text
      else { continue }
      let period = item.period("effectiveFrom", "effectiveTo")
      chains[number, default: PeriodChain(name: "Điều \(number)")].append(period, at: item)
      let clauses = (item.member("clauses")?.items ?? []).compactMap(clause)
      articles.append(
        LegalArticle(number: number, heading: item.optional("heading")?.text, period: period, clauses: clauses))
    }
    for chain in chains.values { chain.report(gaps: false) }
    return articles
  }

  private func clause(_ node: ConfigNode) -> LegalClause? {
    guard node.allows(["number", "points", "text", "textStatus", "note"]),
      let status = node.member("textStatus")?.choice(TextStatus.self)
    else { return nil }
    let text = node.optional("text")?.text
    if (text == nil) != (status == .missing) { node.report(.textStatusWithoutText) }
    return LegalClause(
      number: node.optional("number")?.text, points: node.uniqueItems("points") { $0.text }, text: text,
      textStatus: status)
  }

  private func check(_ document: LegalDocument) {
    if let issued = document.issued, let start = document.effectiveFrom, start < issued {
      node.report(.effectiveBeforeIssue)
    }
    if let start = document.effectiveFrom ?? document.issued, case .day(let end) = document.effectiveTo, end <= start {
      node.report(.emptyPeriod)
    }
    let holdsText = document.articles.contains { $0.clauses.contains { $0.textStatus != .missing } }
    if document.textStatus != .missing, !holdsText { node.report(.textStatusWithoutText) }
  }
}
