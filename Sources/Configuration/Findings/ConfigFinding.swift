import Domain
import JSON

/// Something found wrong in the configuration, and where.
package struct ConfigFinding: Hashable, Sendable {
  /// What follows from a finding.
  package enum Weight: Hashable, Sendable {
    /// The configuration cannot be used.
    case error
    /// It can be used; somebody should look at it.
    case warning
  }

  /// The file below the configuration folder, such as `legal/catalogue.json`.
  package let file: String
  /// The place in its JSON; nil where the file as a whole is meant.
  package let place: JSONPlace?
  /// What is wrong.
  package let fault: ConfigFault
  /// What follows from it.
  package let weight: Weight

  /// Creates a finding.
  package init(file: String, place: JSONPlace?, fault: ConfigFault, weight: Weight = .error) {
    self.file = file
    self.place = place
    self.fault = fault
    self.weight = weight
  }
}
