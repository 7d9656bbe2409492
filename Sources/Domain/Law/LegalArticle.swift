/// One article (Điều) of a document, in one of its versions.
package struct LegalArticle: Hashable, Sendable {
  /// Its number, such as `5` or `5a`.
  package let number: String
  /// Its heading.
  package let heading: String?
  /// When this version is in force; nil where an end is unknown or not set.
  package let period: Period
  /// Its clauses; an article without numbered clauses has one without a number.
  package let clauses: [LegalClause]

  /// Creates an article.
  package init(
    number: String, heading: String?, period: Period, clauses: [LegalClause]
  ) {
    self.number = number
    self.heading = heading
    self.period = period
    self.clauses = clauses
  }
}

/// One clause (khoản) of an article.
package struct LegalClause: Hashable, Sendable {
  /// Its number; nil for an article without numbered clauses.
  package let number: String?
  /// Letters of its points (điểm).
  package let points: [String]
  /// Its wording; nil where nobody entered it.
  package let text: String?
  /// What is entered of its wording.
  package let textStatus: TextStatus

  /// Creates a clause.
  package init(number: String?, points: [String] = [], text: String?, textStatus: TextStatus) {
    self.number = number
    self.points = points
    self.text = text
    self.textStatus = textStatus
  }
}
