import Domain
import TerminalUI

/// The forms of the annual evaluation.
package enum EvaluationFormRequest: Hashable, Sendable {
  /// Points and what else is entered for a unit or person.
  case points(EvaluationTarget, year: Int)
  case grade(EvaluationTarget, year: Int)
  /// Proposals for all, or the closing of the year.
  case year(Int)
}

extension EvaluationFormRequest {
  /// The form, filled with what the records say; nil where the year has no such row.
  func dialog(_ app: AppState) -> (any Dialog)? {
    guard let registry = app.index?.registry,
      let roll = try? EvaluationRoll(of: year, registry, app.settings.rulebook, today: app.today)
    else { return nil }
    return switch self {
    case .points(let target, _): roll.row(of: target).map { FormDialog(EvaluationPointsForm($0, year, app), app) }
    case .grade(let target, _): roll.row(of: target).map { FormDialog(EvaluationGradeForm($0, year, app), app) }
    case .year: FormDialog(EvaluationYearForm(roll), app)
    }
  }

  private var year: Int {
    switch self {
    case .points(_, let year), .grade(_, let year), .year(let year): year
    }
  }

  /// The name under which drafts of the form are kept, and the record that it is about.
  var draftKey: (form: String, subject: RecordKey?) {
    switch self {
    case .points(let target, let year): ("evaluation.points", key(target, year))
    case .grade(let target, let year): ("evaluation.grade", key(target, year))
    case .year(let year):
      ("evaluation.year", Evaluation.yearID(year).map { RecordKey(.evaluation, $0.rawValue) })
    }
  }

  private func key(_ target: EvaluationTarget, _ year: Int) -> RecordKey? {
    target.id(in: year).map { RecordKey(.evaluation, $0.rawValue) }
  }

  /// The request that a draft was kept for; nil where the key names no evaluation.
  init?(form: String, subject: RecordKey) {
    let parts = subject.id.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard subject.kind == .evaluation, parts.count >= 2, let year = Int(parts[0]) else { return nil }
    if parts.count == 2, parts[1] == "year", form == "evaluation.year" {
      self = .year(year)
      return
    }
    guard parts.count == 3 else { return nil }
    let target: EvaluationTarget? =
      parts[1] == "u"
      ? Code(rawValue: String(parts[2])).map { .unit($0) } : Code(rawValue: String(parts[2])).map { .person($0) }
    switch (form, target) {
    case ("evaluation.points", let target?): self = .points(target, year: year)
    case ("evaluation.grade", let target?): self = .grade(target, year: year)
    default: return nil
    }
  }
}
