/// When facts of the records are reason enough to propose an incident (`Config/suggestions.json`).
///
/// The thresholds are proposals of DOMAIN §6; a province sets its own. A rule only proposes: an inspector decides.
package struct SuggestionRule: Hashable, Sendable {
  /// What a rule looks at.
  package enum Fact: String, CaseIterable, Hashable, Sendable {
    /// An open assignment is later than `limit` calendar days.
    case daysLate = "days-late"
    /// A unit has at least `limit` late assignments in a quarter.
    case lateInQuarter = "late-in-quarter"
    /// Fewer than `limit` percent of what a unit finished in an ended quarter were on time.
    case onTimePercent = "on-time-percent"
    /// A unit was urged at least `limit` times about an assignment and has reported nothing.
    case reminders
    /// What an inspection found is more than `limit` days past the day by which it had to be put right.
    case openFinding = "open-finding"
  }

  /// Permanent key, the first part of the identifiers of what the rule proposes.
  package let id: String
  package let fact: Fact
  package let limit: Int
  /// Least number of finished assignments of which a share is taken.
  package let least: Int
  /// Kind of violation that is proposed.
  package let violation: String
  package let isActive: Bool
  /// How well the rule is founded.
  package let provenance: Provenance

  package init(
    id: String, fact: Fact, limit: Int, least: Int = 1, violation: String, isActive: Bool = true,
    provenance: Provenance = Provenance(mark: .proposal)
  ) {
    self.id = id
    self.fact = fact
    self.limit = limit
    self.least = least
    self.violation = violation
    self.isActive = isActive
    self.provenance = provenance
  }
}
