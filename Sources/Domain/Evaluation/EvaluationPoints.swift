/// Points of a unit's own scoring, 0 to 100 with at most two decimals, kept in hundredths.
package struct EvaluationPoints: FieldConvertible, Hashable, Comparable {
  /// A hundredth of a point each.
  package let hundredths: Int

  /// Nil outside 0...100.
  package init?(hundredths: Int) {
    guard (0...10_000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Points as people type them: "87", "87,5", "87.25"; nil for anything else.
  package init?(typed text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let whole = parts.first.flatMap({ EvaluationPoints.number($0, digits: 1...3) }) else {
      return nil
    }
    var rest = 0
    if parts.count == 2 {
      guard let digits = EvaluationPoints.number(parts[1], digits: 1...2) else { return nil }
      rest = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
    self.init(hundredths: whole * 100 + rest)
  }

  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    guard let points = EvaluationPoints(typed: text) else { throw FieldError(.unknownValue(text)) }
    self = points
  }

  package var fieldValue: FieldValue { .text(text) }

  /// "87.5": with a full stop and without noughts at the end, as files hold it.
  package var text: String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  package static func < (left: EvaluationPoints, right: EvaluationPoints) -> Bool {
    left.hundredths < right.hundredths
  }

  private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
