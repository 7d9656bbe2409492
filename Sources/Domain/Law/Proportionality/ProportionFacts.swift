/// What the expected form follows from.
package struct ProportionFacts: Hashable, Sendable {
  /// For whom.
  package var subject: DisciplineSubject
  /// The gravity of each act judged together.
  package var severities: [Severity]
  /// Whether the fault lies in leading others: responsibility not exercised, or duties of management not fulfilled.
  package var isLeadershipFault = false
  /// Whether the act was disciplined before and the window of repeat still ran.
  package var isRepeat = false
  /// Key of the form of a decision that had effect when the act was done; nil where none had.
  package var formInEffect: String?
  /// Whether an aggravating fact stands.
  package var isAggravated = false
  /// Whether a mitigating fact stands.
  package var isMitigated = false
  /// Whether the harm was made good; nil where nobody said so.
  package var isRemedied: Bool?
  /// Whether the person had been reminded in writing; nil where nobody said so.
  package var wasReminded: Bool?

  /// Creates the facts of one act without further circumstances.
  package init(subject: DisciplineSubject, severity: Severity) {
    self.subject = subject
    severities = [severity]
  }
}

/// The forms that are expected, both ends included.
package struct ExpectedForms: Hashable, Sendable {
  /// The lightest.
  package let least: HandlingForm
  /// The heaviest.
  package let most: HandlingForm

  /// Creates a range.
  package init(least: HandlingForm, most: HandlingForm) {
    self.least = least
    self.most = most
  }
}

/// One thing that shaped the expected range.
package enum ProportionReason: String, CaseIterable, Hashable, Sendable, Labelled {
  /// The degree of gravity.
  case severity
  /// A fault in leading others is judged more strictly.
  case leadershipFault = "leadership-fault"
  /// Several acts: one form, by the heaviest or one step above.
  case severalActs = "several-acts"
  /// The harm was made good and a mitigating fact stands.
  case remedied
  /// It was not made good and an aggravating fact stands.
  case notRemedied = "not-remedied"
  /// The act was disciplined before.
  case repeated
  /// A decision had effect.
  case duringEffect = "during-effect"
  /// An aggravating fact lets a heavier form fit.
  case aggravated
  /// A mitigating fact lets a lighter form fit.
  case mitigated
  /// A reprimand needs a written reminder before it; without one a lighter measure fits.
  case reminderMissing = "reminder-missing"

  package var label: Phrase {
    switch self {
    case .severity: Phrase("mức độ vi phạm", "gravity of the act")
    case .leadershipFault: Phrase("lỗi lãnh đạo, quản lý", "fault in leading others")
    case .severalActs: Phrase("nhiều hành vi xử lý một lần", "several acts judged together")
    case .remedied: Phrase("đã khắc phục và có tình tiết giảm nhẹ", "made good, with a mitigating fact")
    case .notRemedied: Phrase("không khắc phục và có tình tiết tăng nặng", "not made good, with an aggravating fact")
    case .repeated: Phrase("tái phạm", "repeated")
    case .duringEffect: Phrase("vi phạm khi quyết định trước còn hiệu lực", "while an earlier decision has effect")
    case .aggravated: Phrase("tình tiết tăng nặng", "aggravating fact")
    case .mitigated: Phrase("tình tiết giảm nhẹ", "mitigating fact")
    case .reminderMissing: Phrase("chưa có văn bản nhắc nhở trước", "no written reminder before")
    }
  }

  /// How well it is founded where it is not the rule itself that says it.
  ///
  /// That circumstances widen the range by one form is a reading of this product, to warn less, not law.
  package var mark: SourceMark? {
    switch self {
    case .aggravated, .mitigated: .proposal
    default: nil
    }
  }
}
