import Domain
import VietnameseText

/// Evaluations as people read them: points, reasons, where a rule comes from.
package struct EvaluationWords {
  private let errorText: ErrorText
  private var language: Language { errorText.language }

  /// Words with the names of a registry and the citations of a rulebook.
  package init(_ errorText: ErrorText) {
    self.errorText = errorText
  }

  /// Points with the decimal sign of the language: "87,5".
  package static func points(_ points: EvaluationPoints?, _ language: Language) -> DisplayText {
    guard let text = points?.text else { return "" }
    return DisplayText(language == .vietnamese ? String(text.map { $0 == "." ? "," : $0 }) : text)
  }

  /// "12/15 (80,0%)"; empty where there is nothing to have a share of.
  package static func share(_ share: WorkShare?, _ language: Language) -> DisplayText {
    guard let share, let tenths = share.tenths else { return "" }
    return "\(share.part)/\(share.whole) (\(ReportWords.percent(tenths, language)))"
  }

  /// A reason in one sentence: what was looked at, its figure, the grade it allows, its source and whether that was checked.
  package func sentence(_ reason: EvaluationReason) -> DisplayText {
    var text = body(of: reason)
    if let grade = reason.grade, reason.rule != .noRuleSet {
      let word = grade.label[language]
      text +=
        isBase(reason.rule)
        ? ": \(word)" : Phrase(": không cao hơn “\(word)”", ": not above “\(word)”")[language]
    }
    let source = source(of: reason)
    return source.isEmpty ? text : "\(text) [\(source)]"
  }

  /// Whether the reason gives a grade rather than bounding it.
  private func isBase(_ rule: EvaluationRule) -> Bool {
    switch rule {
    case .points, .ownGrade, .shortService, .newUnit: true
    default: false
    }
  }

  private func body(of reason: EvaluationReason) -> DisplayText {
    let value = DisplayText(reason.value ?? "")
    let limit = DisplayText(reason.limit ?? 0)
    let phrase: Phrase =
      switch reason.rule {
      case .points:
        Phrase("\(points(reason.value)) điểm", "\(points(reason.value)) points")
      case .ownGrade: Phrase("Đơn vị tự xếp", "The unit's own grade")
      case .notEntered: Phrase("Chưa nhập điểm hoặc mức tự xếp", "Neither points nor an own grade entered")
      case .noRuleSet: Phrase("Chưa nhập quy định xếp loại cho nhóm này", "No rules entered for this group")
      case .shortService:
        Phrase(
          "Công tác \(value) tháng trong năm, ít hơn \(limit) tháng",
          "Served \(value) months of the year, less than \(limit)")
      case .newUnit:
        Phrase(
          "Mới thành lập: \(value) tháng trong năm, ít hơn \(limit) tháng",
          "Newly set up: \(value) months of the year, less than \(limit)")
      case .headNotAboveUnit: Phrase("Người đứng đầu không cao hơn đơn vị", "A head is not above the unit")
      case .unitNotGraded: Phrase("Đơn vị chưa có mức xếp loại", "The unit has no grade yet")
      case .disciplined: Phrase("Bị kỷ luật trong năm (\(value))", "Disciplined in the year (\(value))")
      case .onTime:
        Phrase(
          "Đúng hạn \(share(reason.value)), dưới \(limit)%", "On time \(share(reason.value)), below \(limit)%")
      case .done:
        Phrase("Hoàn thành \(share(reason.value)), dưới \(limit)%", "Done \(share(reason.value)), below \(limit)%")
      case .confirmedIncidents:
        Phrase("Vụ việc đã xác nhận, không kỷ luật (\(value))", "Confirmed incident, no discipline (\(value))")
      case .corruption:
        Phrase("Tham nhũng, lãng phí bị xử lý (\(value))", "Corruption or waste dealt with (\(value))")
      case .countedBefore:
        Phrase("\(word(0, reason)) đã tính năm \(word(1, reason))", "\(word(0, reason)) counts in \(word(1, reason))")
      case .otherUnit:
        Phrase("\(word(0, reason)) tính cho \(unit(reason))", "\(word(0, reason)) counts for \(unit(reason))")
      case .secondYear:
        Phrase("Hai năm liền không hoàn thành nhiệm vụ", "Not completed two years running")
      }
    return phrase[language]
  }

  private func source(of reason: EvaluationReason) -> DisplayText {
    let cited = reason.documents.map { errorText.citation($0) }.joined(separator: ", ")
    guard let mark = reason.mark, !mark.isVerified else { return cited }
    let unchecked = Phrase("chưa xác minh", "unverified")[language]
    return cited.isEmpty ? unchecked : "\(cited); \(unchecked)"
  }

  private func points(_ value: String?) -> DisplayText {
    EvaluationWords.points(value.flatMap { EvaluationPoints(typed: $0) }, language)
  }

  /// "12/15" with its percentage.
  private func share(_ value: String?) -> DisplayText {
    let parts = (value ?? "").split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2 else { return DisplayText(value ?? "") }
    return EvaluationWords.share(WorkShare(part: parts[0], whole: parts[1]), language)
  }

  private func word(_ place: Int, _ reason: EvaluationReason) -> DisplayText {
    let words = (reason.value ?? "").split(separator: " ")
    return place < words.count ? DisplayText(words[place]) : ""
  }

  private func unit(_ reason: EvaluationReason) -> DisplayText {
    errorText.name(of: (reason.value?.split(separator: " ").last).flatMap { Code<OrgUnit>(rawValue: String($0)) })
  }

  /// Who is graded, by name.
  package func name(of target: EvaluationTarget) -> DisplayText {
    switch target {
    case .unit(let unit): errorText.name(of: unit)
    case .person(let person): errorText.name(of: person)
    }
  }
}

extension ErrorText {
  /// The name of an evaluation's record: whom it grades and the year.
  func evaluationName(_ id: String) -> DisplayText {
    guard let record = Code<Evaluation>(rawValue: id).flatMap({ registry?.evaluations[$0] }) else {
      return DisplayText(id)
    }
    let name = record.target.map { EvaluationWords(self).name(of: $0) } ?? say("năm đánh giá", "evaluation year")
    return "\(name) (\(record.year))"
  }
}
