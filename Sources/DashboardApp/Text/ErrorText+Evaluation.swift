import Domain
import VietnameseText

extension ErrorText {
  /// Refusals about the evaluation of a year.
  func sentence(_ violation: EvaluationViolation) -> DisplayText {
    switch violation {
    case .yearNotBegun(let year):
      say(
        "Năm \(year) chưa bắt đầu, hoặc không phải năm. Viết năm đủ bốn chữ số.",
        "The year \(year) has not begun, or is none. Write all four digits.")
    case .yearClosed(let year, let account, let day):
      say(
        "Đánh giá năm \(year) đã khóa (\(account), \(day?.dayMonthYear ?? "")); không sửa được nữa.",
        "The evaluation of \(year) is closed (\(account), \(day?.dayMonthYear ?? "")); nothing of it changes.")
    case .yearRuns(let year):
      say(
        "Chưa khóa được năm \(year): khóa từ ngày 01/12/\(year).",
        "The year \(year) cannot be closed yet: from 01/12/\(year) on.")
    case .notGradedHere(let target, let year):
      say(
        "\(EvaluationWords(self).name(of: target)) không thuộc diện tỉnh xếp loại năm \(year).",
        "\(EvaluationWords(self).name(of: target)) is not graded by the province in \(year).")
    case .factsForSeveral:
      say(
        "Điểm và số liệu nhập là của một đơn vị hoặc một người. Ghi rõ một đơn vị hoặc một người.",
        "Points and what is entered belong to one unit or person. Name one.")
    case .reasonNeeded(let proposed, let grade): reasonNeeded(proposed, grade)
    case .monthsOutOfRange(let months):
      say("\(months) không phải số tháng công tác (0 đến 12).", "\(months) is no number of months (0 to 12).")
    case .ungraded(let count, let first):
      say(
        "Còn \(count) đơn vị, cá nhân chưa xếp loại, trước hết là \(EvaluationWords(self).name(of: first)).",
        "\(count) have no grade yet, first \(EvaluationWords(self).name(of: first)).")
    case .unsettled(let incidents, let year): unsettled(incidents, year)
    }
  }

  private func reasonNeeded(_ proposed: Grade?, _ grade: Grade) -> DisplayText {
    let word = grade.label
    guard let proposed = proposed?.label else {
      return say(
        "Chưa có mức đề xuất, nên xếp “\(word.vietnamese)” cần ghi lý do.",
        "There is no proposed grade, so “\(word.english)” needs a reason.")
    }
    return say(
      "Xếp “\(word.vietnamese)” khác mức đề xuất “\(proposed.vietnamese)”: cần ghi lý do.",
      "“\(word.english)” is another grade than the proposed “\(proposed.english)”: it needs a reason.")
  }

  private func unsettled(_ incidents: [RecordNumber<Incident>], _ year: Int) -> DisplayText {
    let first = incidents.prefix(5).map { DisplayText($0.rawValue) }.joined(separator: ", ")
    let more: DisplayText = incidents.count > 5 ? ", …" : ""
    return say(
      Phrase(
        "Còn \(incidents.count) vụ việc chưa ghi tính hay không tính vào đánh giá năm \(year): \(first)\(more).",
        "\(incidents.count) incidents are not settled for \(year): \(first)\(more)."),
      onScreen: Phrase(
        "Mở từng vụ việc, chọn bước “Tính vào đánh giá năm”.", "Open each and take the step “Settle the evaluation”."),
      onCommandLine: Phrase("Dùng: kycuong incidents settle", "Use: kycuong incidents settle"))
  }
}
