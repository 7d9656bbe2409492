/// Why no configuration could be made.
package struct ConfigError: Error, Hashable, Sendable {
  /// What was found, errors and warnings; at least one error.
  package let findings: [ConfigFinding]

  /// Creates the error.
  package init(findings: [ConfigFinding]) {
    self.findings = findings
  }

  /// The findings because of which the configuration cannot be used.
  package var errors: [ConfigFinding] { findings.filter { $0.weight == .error } }
}
