/// What is expected for a case, and from what that follows; it warns and never decides.
package struct Expectation: Hashable, Sendable {
  /// The forms that fit; nil where no rule is entered for this subject, day and gravity.
  package let range: ExpectedForms?
  /// The rule; nil where none is entered.
  package let rule: ProportionRule?
  /// What shaped the range, in order.
  package let reasons: [ProportionReason]

  /// Creates an expectation.
  package init(range: ExpectedForms?, rule: ProportionRule?, reasons: [ProportionReason]) {
    self.range = range
    self.rule = rule
    self.reasons = reasons
  }
}

/// How a form relates to what is expected.
package enum ProportionVerdict: String, CaseIterable, Hashable, Sendable, Labelled {
  /// It lies in the range.
  case fits
  /// It is lighter.
  case tooLight = "too-light"
  /// It is heavier.
  case tooHeavy = "too-heavy"
  /// There is no rule to compare with.
  case noRule = "no-rule"

  package var label: Phrase {
    switch self {
    case .fits: Phrase("tương xứng", "in proportion")
    case .tooLight: Phrase("hình thức chưa tương xứng: nhẹ hơn khung", "out of proportion: lighter than expected")
    case .tooHeavy: Phrase("hình thức chưa tương xứng: nặng hơn khung", "out of proportion: heavier than expected")
    case .noRule: Phrase("chưa nhập khung để đối chiếu", "no range entered to compare with")
    }
  }

  /// Whether a written reason is asked for.
  package var needsReason: Bool { self == .tooLight || self == .tooHeavy }
}

extension Expectation {
  /// How a form relates to the range.
  package func verdict(on form: HandlingForm) -> ProportionVerdict {
    guard let range else { return .noRule }
    if form.rank < range.least.rank { return .tooLight }
    return form.rank > range.most.rank ? .tooHeavy : .fits
  }
}
