/// Names of the files of the configuration.
enum FileName {
  static let catalogue = "legal/catalogue.json"
  static let roles = "roles.json"
  static let thresholds = "thresholds.json"
  static let forms = "discipline/forms.json"
  static let severity = "discipline/severity.json"
  static let limitation = "discipline/limitation.json"
  static let postponement = "discipline/postponement.json"
  static let register = "units/dak-nong.json"
  static let events = "units/dak-nong-2025.json"

  private static let fixed: Set<String> = [
    catalogue, roles, thresholds, forms, severity, limitation, postponement, register, events,
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
