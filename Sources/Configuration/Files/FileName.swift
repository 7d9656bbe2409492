/// Names of the files of the configuration.
enum FileName {
  /// Instruments, obligations and kinds of violation.
  static let catalogue = "legal/catalogue.json"
  /// What each role may do.
  static let roles = "roles.json"
  /// Numbers and readings of the province.
  static let thresholds = "thresholds.json"
  /// What the file of compliance of a unit is judged by.
  static let compliance = "compliance.json"
  /// Heads, signs and recipients of documents.
  static let letterheads = "letterheads.json"
  /// Forms of handling and for whom they exist.
  static let forms = "discipline/forms.json"
  /// Degrees of gravity.
  static let severity = "discipline/severity.json"
  /// Limitation periods and processing limits.
  static let limitation = "discipline/limitation.json"
  /// Grounds to put discipline off.
  static let postponement = "discipline/postponement.json"
  /// Instruments that can govern a case, and their transitional articles.
  static let instruments = "discipline/instruments.json"
  /// Which time does not count on a clock, and acts without limitation.
  static let exclusions = "discipline/exclusions.json"
  /// Times for the steps of procedure.
  static let procedure = "discipline/procedure.json"
  /// Which form is expected for which gravity.
  static let proportionality = "discipline/proportionality.json"
  /// When incidents are proposed.
  static let suggestions = "suggestions.json"
  /// Rules by which units are graded in a year.
  static let unitGrades = "evaluation/units.json"
  /// Rules by which their heads are graded.
  static let personGrades = "evaluation/persons.json"
  /// Disciplinary councils and grounds to go without one.
  static let councils = "discipline/councils.json"
  /// The units of a new store.
  static let register = "units/dak-nong.json"
  /// Later reorganisations of these units.
  static let events = "units/dak-nong-2025.json"

  private static let fixed: Set<String> = [
    catalogue, roles, thresholds, compliance, forms, severity, limitation, postponement, instruments, exclusions,
    procedure, proportionality, suggestions, unitGrades, personGrades, councils, register, events,
    letterheads,
  ]

  /// The year of a calendar file's name, `calendar/2026.json`; nil for any other name.
  static func calendarYear(_ name: String) -> Int? {
    guard name.hasPrefix("calendar/"), name.hasSuffix(".json") else { return nil }
    let digits = name.dropFirst("calendar/".count).dropLast(".json".count)
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2999).contains(year) else { return nil }
    return year
  }

  /// Whether a file of this name means something.
  static func isKnown(_ name: String) -> Bool {
    fixed.contains(name) || calendarYear(name) != nil
  }
}
