/// What can be done with an incident that has been flagged, in the order of its life.
package enum IncidentStep: String, CaseIterable, Sendable, Labelled {
  case verify
  case confirm
  case dismiss
  case party
  case describe
  case requestExplanation = "request-explanation"
  case explain
  case review
  case council
  case instrument
  case decide
  case postpone
  case resume
  case transfer
  case appeal
  case settle
  case annul

  package var label: Phrase {
    switch self {
    case .verify: Phrase("Xác minh", "Verify")
    case .confirm: Phrase("Xác nhận vi phạm", "Confirm")
    case .dismiss: Phrase("Kết luận không vi phạm", "Dismiss")
    case .party: Phrase("Bên chịu trách nhiệm", "Responsible parties")
    case .describe: Phrase("Thẩm quyền, báo cáo, tính chất", "Authority, report, nature")
    case .requestExplanation: Phrase("Yêu cầu giải trình", "Request an explanation")
    case .explain: Phrase("Ghi giải trình", "Enter the explanation")
    case .review: Phrase("Họp kiểm điểm", "Review meeting")
    case .council: Phrase("Hội đồng kỷ luật", "Disciplinary council")
    case .instrument: Phrase("Chọn văn bản áp dụng", "Choose the instrument")
    case .decide: Phrase("Quyết định xử lý", "Decide")
    case .postpone: Phrase("Tạm hoãn", "Postpone")
    case .resume: Phrase("Tiếp tục xử lý", "Resume")
    case .transfer: Phrase("Chuyển cơ quan khác", "Transfer")
    case .appeal: Phrase("Khiếu nại", "Appeal")
    case .settle: Phrase("Tính vào đánh giá năm", "Settle the evaluation")
    case .annul: Phrase("Hủy vụ việc", "Annul")
    }
  }
}

extension Registry {
  /// Why an account cannot take a step with an incident now, whatever it would write; nil where it can.
  ///
  /// The command itself is judged with content that breaks no rule, or the part of it that does not depend on content,
  /// so that a screen says in advance exactly what the store would say.
  package func objection(
    to step: IncidentStep, of id: RecordNumber<Incident>, party: Int? = nil, by actor: Actor, on today: CalendarDay,
    under rulebook: Rulebook
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      guard let command = probe(step, id, on: today, under: rulebook) else {
        let deliberation = try Deliberation(self, rulebook, actor, today)
        _ = try deliberation.admit(step, to: try deliberation.incident(id).standing(today), party: party)
        return nil
      }
      _ = try decide(command, by: actor, on: today, under: rulebook)
      return nil
    } catch {
      return error
    }
  }

  private func probe(
    _ step: IncidentStep, _ id: RecordNumber<Incident>, on today: CalendarDay, under rulebook: Rulebook
  ) -> Command? {
    switch step {
    case .verify: return .verifyIncident(id, finding: "?")
    case .dismiss: return .dismissIncident(id, reason: "?")
    case .confirm:
      let actDate = (try? incident(id))?.actDate ?? today
      let severity = rulebook.severities(on: actDate).first ?? .lessSerious
      return .confirmIncident(id, severity: severity, cause: "?")
    default: return nil
    }
  }
}
