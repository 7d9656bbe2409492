import Domain
import VietnameseText

extension ErrorText {
  /// Refusals because of dated law.
  func law(_ violation: RuleViolation) -> DisplayText? {
    switch violation {
    case .unknownDecision(let id):
      return say(
        "Không ghi nhận vụ việc theo “\(id)” được. Chọn quyết định có trong danh mục, như 25/2013 hoặc 30/2019.",
        "Incidents cannot be flagged under “\(id)”. Choose a decision of the catalogue, such as 25/2013 or 30/2019.")
    case .decisionNotCitable(let document, let citability): return notCitable(document, citability)
    case .unknownViolation(let id):
      return say(
        Phrase("Danh mục không có loại vi phạm “\(id)”.", "The catalogue has no violation “\(id)”."),
        onScreen: ErrorText.chooseFromList,
        onCommandLine: Phrase("Xem danh mục bằng: kycuong law list.", "See it with: kycuong law list."))
    case .violationNotUnderDecision(let violation, let decision, let allowed):
      let others = allowed.map { citation($0) }.joined(separator: ", ")
      return say(
        "Loại \(self.violation(violation)) không thuộc \(citation(decision)). Loại này dùng với: \(others).",
        "\(self.violation(violation)) does not fall under \(citation(decision)). It is used with: \(others).")
    case .violationInactive(let id):
      return say(
        "Loại \(self.violation(id)) không dùng cho ngày xảy ra đã nhập. Chọn loại khác hoặc sửa ngày.",
        "\(self.violation(id)) is not in use for the day of the act. Choose another or correct the day.")
    case .severityNotOnScale(let severity, let allowed):
      return say(
        "Thang mức độ của ngày xảy ra không có “\(say(severity.label))”. Có: \(list(allowed.map(\.label))).",
        "The scale of that day has no “\(say(severity.label))”. It has: \(list(allowed.map(\.label))).")
    case .headChangedWithoutReason(let expected):
      return say(
        "Người giữ chức ngày đó là \(name(of: expected)). Nêu lý do nếu ghi người khác.",
        "The head on that day was \(name(of: expected)). Give the reason for naming someone else.")
    case .assignmentOfOtherUnit(let id, let unit):
      return say(
        "Nhiệm vụ \(id.rawValue) là của \(name(of: unit)), không phải của đơn vị đã chọn.",
        "Assignment \(id.rawValue) belongs to \(name(of: unit)), not to the unit chosen.")
    default: return nil
    }
  }

  private func notCitable(_ document: String, _ citability: Citability) -> DisplayText {
    switch citability {
    case .beforeIssue(let issued):
      say(
        "\(citation(document)) ban hành ngày \(issued.dayMonthYear), sau ngày xảy ra. Chọn văn bản khác hoặc sửa ngày.",
        "\(citation(document)) was issued on \(issued.dayMonthYear), after the act. Choose another or correct the day.")
    case .notYetEffective(let from):
      say(
        "\(citation(document)) có hiệu lực từ \(from.dayMonthYear), sau ngày xảy ra. Chọn văn bản khác hoặc sửa ngày.",
        "\(citation(document)) is in force from \(from.dayMonthYear), after the act. Choose another or correct the day."
      )
    case .expired(let since):
      say(
        "\(citation(document)) hết hiệu lực từ \(since.dayMonthYear). Chọn văn bản còn hiệu lực vào ngày xảy ra.",
        "\(citation(document)) is no longer in force since \(since.dayMonthYear). Choose one in force on the day of the act."
      )
    case .inForce, .doubtful:
      say("\(citation(document)) không áp dụng được.", "\(citation(document)) cannot be applied.")
    }
  }
}
