/// What is done about the evaluation of a year (DOMAIN §8); issued by Sở Nội vụ.
package enum EvaluationCommand: Hashable, Sendable {
  /// Enters what the units' own scoring gave and writes down the grade that the rules propose.
  case propose(EvaluationEntry)
  /// Sets a grade; another than the proposed one with a reason.
  case set(year: Int, EvaluationTarget, Grade, reason: String, base: Int?)
  /// Closes the year: nothing of it changes any more.
  case close(year: Int)
}

/// What is entered for evaluations of a year; nil leaves what was entered before.
package struct EvaluationEntry: Hashable, Sendable {
  package var year: Int
  /// Those it is for; empty for all who are graded in the year.
  package var targets: [EvaluationTarget]
  package var points: EvaluationPoints?
  package var ownGrade: Grade?
  package var months: Int?
  package var corruption: String?
  /// The version that was seen, where a single record is edited.
  package var base: Int?

  package init(year: Int, targets: [EvaluationTarget] = []) {
    self.year = year
    self.targets = targets
  }

  /// Whether anything is entered beside whom it is for.
  package var hasFacts: Bool { points != nil || ownGrade != nil || months != nil || corruption != nil }
}

extension EvaluationCommand {
  /// Name of the command in the journal.
  package var action: String {
    switch self {
    case .propose: "evaluation.propose"
    case .set: "evaluation.set"
    case .close: "evaluation.close"
    }
  }

  /// The record that the command is about; nil where it is about several.
  package var subject: RecordKey? {
    switch self {
    case .propose(let entry) where entry.targets.count == 1: EvaluationCommand.key(entry.targets[0], entry.year)
    case .propose: nil
    case .set(let year, let target, _, _, _): EvaluationCommand.key(target, year)
    case .close(let year): Evaluation.yearID(year).map { RecordKey(.evaluation, $0.rawValue) }
    }
  }

  /// Versions of the records that the person saw.
  package var expectedVersions: [RecordKey: Int] {
    switch self {
    case .propose(let entry) where entry.targets.count == 1:
      EvaluationCommand.expected(entry.targets[0], entry.year, entry.base)
    case .set(let year, let target, _, _, let base): EvaluationCommand.expected(target, year, base)
    default: [:]
    }
  }

  /// The same command, made on another version of the record.
  package func based(on base: Int) -> EvaluationCommand {
    switch self {
    case .propose(var entry):
      entry.base = base
      return .propose(entry)
    case .set(let year, let target, let grade, let reason, _):
      return .set(year: year, target, grade, reason: reason, base: base)
    case .close: return self
    }
  }

  private static func expected(_ target: EvaluationTarget, _ year: Int, _ base: Int?) -> [RecordKey: Int] {
    guard let base, base > 0, let key = key(target, year) else { return [:] }
    return [key: base]
  }

  private static func key(_ target: EvaluationTarget, _ year: Int) -> RecordKey? {
    target.id(in: year).map { RecordKey(.evaluation, $0.rawValue) }
  }
}
