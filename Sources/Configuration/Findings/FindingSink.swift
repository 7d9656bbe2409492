import JSON

/// Collects what is found in one file while it is read.
final class FindingSink {
  /// The file's name below the configuration folder.
  let file: String
  /// What was found so far, in the order in which it was met.
  private(set) var findings: [ConfigFinding] = []

  /// Starts an empty collection.
  init(file: String) {
    self.file = file
  }

  /// Adds a finding at a value, or on the file as a whole.
  func report(_ fault: ConfigFault, at element: JSONElement?, weight: ConfigFinding.Weight = .error) {
    findings.append(ConfigFinding(file: file, place: element?.place, fault: fault, weight: weight))
  }

  /// Whether something was found that forbids use.
  var hasErrors: Bool { findings.contains { $0.weight == .error } }
}
