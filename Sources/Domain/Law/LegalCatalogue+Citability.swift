extension LegalCatalogue {
  /// Whether a document can be cited for an act of that day.
  ///
  /// An unknown start or end is allowed with a warning; an act before the issue is refused.
  /// With a group of persons, an earlier end of effect for that group counts.
  package func citability(
    of document: LegalDocument, on day: CalendarDay, for group: String? = nil
  ) -> Citability {
    if let issued = document.issued, day < issued { return .beforeIssue(issued: issued) }
    if let start = document.effectiveFrom, day < start { return .notYetEffective(from: start) }
    let end = document.endOfEffect(for: group)
    if case .day(let end) = end, end <= day { return .expired(since: end) }
    let doubts = document.doubts(end: end)
    return doubts.isEmpty ? .inForce : .doubtful(doubts)
  }

  /// Whether a place can be cited for an act of that day; nil where the catalogue does not hold it.
  ///
  /// A place below the document needs its wording: a clause whose text is missing is not held.
  package func citability(of citation: LegalCitation, on day: CalendarDay) -> Citability? {
    guard let document = document(citation.document) else { return nil }
    let whole = citability(of: document, on: day)
    return document.holdsText(of: citation, on: day) ? whole : nil
  }
}

extension LegalDocument {
  /// Whether the text of a place is entered, in a version of a day or in any; a document as a whole can always be cited.
  package func holdsText(of citation: LegalCitation, on day: CalendarDay? = nil) -> Bool {
    guard let number = citation.article else { return true }
    return articles.contains { article in
      article.number == number && (day.map(article.period.contains) ?? true) && article.holdsText(of: citation)
    }
  }

  fileprivate func endOfEffect(for group: String?) -> EndOfEffect {
    guard let group, let partial = partialEnds.first(where: { $0.appliesTo.contains(group) }) else {
      return effectiveTo
    }
    return .day(partial.effectiveTo)
  }

  fileprivate func doubts(end: EndOfEffect) -> CitationDoubts {
    var doubts: CitationDoubts = []
    if textStatus == .missing { doubts.insert(.textMissing) }
    if effectiveFrom == nil { doubts.insert(.unknownStart) }
    if end == .unknown { doubts.insert(.unknownEnd) }
    if issued == nil { doubts.insert(.unknownIssue) }
    return doubts
  }
}

extension LegalArticle {
  fileprivate func holdsText(of citation: LegalCitation) -> Bool {
    let entered = clauses.filter { $0.textStatus != .missing }
    guard let number = citation.clause else { return !entered.isEmpty }
    return entered.contains { clause in
      clause.number == number && (citation.point.map(clause.points.contains) ?? true)
    }
  }
}
