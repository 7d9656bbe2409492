/// What the file of compliance of a unit is judged by (`Config/compliance.json`).
///
/// The Chairman's letter sets no periods: those here are the province's own, shipped as proposals.
package struct ComplianceRules: Hashable, Sendable {
  /// A document that every unit must make known to its staff (instruction 1).
  package struct RequiredDocument: Hashable, Sendable {
    /// Its key: that of the catalogue where the catalogue holds it.
    package let id: String
    package let title: String
    /// From when the days count; nil where nobody entered the day, so that nothing is ever late.
    package let issued: CalendarDay?
    /// Days in which it must be made known.
    package let withinDays: Int

    package init(id: String, title: String, issued: CalendarDay?, withinDays: Int) {
      self.id = id
      self.title = title
      self.issued = issued
      self.withinDays = withinDays
    }
  }

  /// Kinds of unit that the instructions are addressed to.
  package let kinds: Set<UnitKind>
  package let documents: [RequiredDocument]
  /// A unit must have checked within so many months.
  package let checkMonths: Int
  /// Working rules must be reviewed within so many months.
  package let rulesReviewMonths: Int
  /// The plan of a year must be recorded by the end of this month of it.
  package let planMonth: Int
  /// A measure of staff must be recorded within so many months.
  package let staffMeasureMonths: Int
  /// How well these numbers are founded.
  package let provenance: Provenance

  package init(
    kinds: Set<UnitKind> = Set(UnitKind.allCases).subtracting([.communeCommittee, .other]),
    documents: [RequiredDocument] = [], checkMonths: Int = 12, rulesReviewMonths: Int = 24, planMonth: Int = 1,
    staffMeasureMonths: Int = 24, provenance: Provenance = Provenance(mark: .proposal)
  ) {
    self.kinds = kinds
    self.documents = documents
    self.checkMonths = checkMonths
    self.rulesReviewMonths = rulesReviewMonths
    self.planMonth = planMonth
    self.staffMeasureMonths = staffMeasureMonths
    self.provenance = provenance
  }
}

extension Rulebook {
  /// The key under which a document that a person names is kept: that of a configured or catalogued one, else the text.
  package func documentKey(of typed: String) -> String {
    let wanted = typed.lowercased()
    if let required = compliance.documents.first(where: { $0.id.lowercased() == wanted }) { return required.id }
    return catalogue.document(named: typed)?.id ?? typed
  }

  /// A document as people read it, by the key under which an entry keeps it.
  package func documentTitle(of key: String) -> String {
    if let document = catalogue.document(key) { return document.shortCitation }
    return compliance.documents.first { $0.id == key }?.title ?? key
  }
}
