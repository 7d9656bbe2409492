/// What is known of the wording of a document, article or clause.
package enum TextStatus: String, CaseIterable, Hashable, Sendable {
  /// Nobody entered it; only the document as a whole can be cited.
  case missing
  /// The gist is entered, not the wording.
  case summary
  /// The wording is entered and was compared with the original.
  case verified
}

/// The end of a document's effect.
package enum EndOfEffect: Hashable, Sendable {
  /// Nobody established it.
  case unknown
  /// No end is set.
  case open
  /// The first day no longer in force.
  case day(CalendarDay)
}

/// One legal instrument as the catalogue holds it; what is not known is nil.
package struct LegalDocument: Hashable, Sendable {
  /// Permanent key, such as `D25`.
  package let id: String
  /// Kind of instrument in Vietnamese: Quyết định, Nghị định, Chỉ thị.
  package let type: String
  /// Number and sign, such as `25/2013/QĐ-UBND`.
  package let number: String
  /// Issuing body.
  package let issuer: String
  /// What it is about, in Vietnamese.
  package let title: String
  /// Day of issue.
  package let issued: CalendarDay?
  /// Day of issue as another document cites it, where that differs.
  package let issuedAsCited: CalendarDay?
  /// First day in force.
  package let effectiveFrom: CalendarDay?
  /// End of its effect as a whole.
  package let effectiveTo: EndOfEffect
  /// Earlier ends for some of those it applies to.
  package let partialEnds: [PartialEnd]
  /// Key of the document that took its place.
  package let replacedBy: String?
  /// Keys of the documents it changes.
  package let amends: [String]
  /// Whom it applies to: groups of persons, kinds of body.
  package let appliesTo: [String]
  /// What is entered of its wording.
  package let textStatus: TextStatus
  /// Where these facts come from.
  package let provenance: Provenance
  /// What the legal officer should know.
  package let note: String?
  /// Its articles as far as entered.
  package let articles: [LegalArticle]

  /// Creates a document.
  package init(
    id: String, type: String, number: String, issuer: String, title: String, issued: CalendarDay?,
    issuedAsCited: CalendarDay? = nil, effectiveFrom: CalendarDay?, effectiveTo: EndOfEffect,
    partialEnds: [PartialEnd] = [], replacedBy: String? = nil, amends: [String] = [], appliesTo: [String] = [],
    textStatus: TextStatus, provenance: Provenance, note: String? = nil, articles: [LegalArticle] = []
  ) {
    self.id = id
    self.type = type
    self.number = number
    self.issuer = issuer
    self.title = title
    self.issued = issued
    self.issuedAsCited = issuedAsCited
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
    self.partialEnds = partialEnds
    self.replacedBy = replacedBy
    self.amends = amends
    self.appliesTo = appliesTo
    self.textStatus = textStatus
    self.provenance = provenance
    self.note = note
    self.articles = articles
  }

  /// Type and number, the short way to cite it: "Quyết định 25/2013/QĐ-UBND".
  package var shortCitation: String { "\(type) \(number)" }

  /// The end of effect for some of those a document applies to.
  package struct PartialEnd: Hashable, Sendable {
    /// For whom it ended; entries of `appliesTo`.
    package let appliesTo: [String]
    /// The first day no longer in force for them.
    package let effectiveTo: CalendarDay
    /// Key of the document that took its place for them.
    package let replacedBy: String?

    /// Creates a partial end.
    package init(appliesTo: [String], effectiveTo: CalendarDay, replacedBy: String?) {
      self.appliesTo = appliesTo
      self.effectiveTo = effectiveTo
      self.replacedBy = replacedBy
    }
  }
}
