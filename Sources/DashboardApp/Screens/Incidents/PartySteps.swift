import Domain
import TerminalUI
import VietnameseText

/// The steps that were taken with one party, in the order of its life: what, when, by which document, entered by whom.
struct PartySteps {
  /// One step.
  struct Step {
    let label: DisplayText
    let text: DisplayText
    var style = Style.value
    var more: [DisplayText] = []
  }

  private let party: ResponsibleParty
  private let app: AppState
  private let showsNames: Bool
  private let words: HandlingWords

  init(_ party: ResponsibleParty, _ app: AppState, showsNames: Bool) {
    self.party = party
    self.app = app
    self.showsNames = showsNames
    words = HandlingWords(app.settings.rulebook)
  }

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.text(Phrase(vietnamese, english))
  }

  var all: [Step] {
    [request, explanation].compactMap(\.self) + postponements + [review, council, instrument].compactMap(\.self)
      + party.formerDecisions.map { decision($0, isFormer: true) }
      + [party.decision].compactMap(\.self).map { decision($0, isFormer: false) } + appeals + effects
  }

  /// "24/11/2026, 12/YC-TTr (gs01)", without what is empty or hidden.
  private func head(_ day: CalendarDay?, _ document: String, _ account: String) -> DisplayText {
    let by: DisplayText = account.isEmpty ? "" : " (\(account))"
    return document.isEmpty ? "\(DayWords.full(day))\(by)" : "\(DayWords.full(day)), \(document)\(by)"
  }

  private var request: Step? {
    party.request.map { request in
      Step(
        label: say("Yêu cầu", "Asked"), text: head(request.on, request.document, request.account),
        more: [say("hạn giải trình: hết \(DayWords.full(request.due))", "answer due by \(DayWords.full(request.due))")])
    }
  }

  private var explanation: Step? {
    party.explanation.map { answer in
      let text =
        answer.isMissing
        ? say("không giải trình, ghi \(DayWords.full(answer.on))", "none, stated \(DayWords.full(answer.on))")
        : head(answer.on, answer.document, answer.account)
      return Step(
        label: say("Giải trình", "Explained"), text: text, style: answer.isMissing ? .warning : .value,
        more: DisplayText.lines(of: answer.text).filter { !$0.isEmpty })
    }
  }

  private var postponements: [Step] {
    party.postponements.map { rest in
      var step = Step(
        label: say("Tạm hoãn", "Postponed"), text: DayWords.period(rest.period, app.language), style: .incident)
      if !rest.ground.isEmpty { step.more = [words.ground(rest.ground), "\(rest.document) (\(rest.account))"] }
      return step
    }
  }

  private var review: Step? {
    party.review.map { review in
      var step = Step(label: say("Kiểm điểm", "Reviewed"), text: head(review.on, review.minutes, review.account))
      guard showsNames else { return step }
      step.more = [
        say("chủ trì: \(review.chair)", "chaired by \(review.chair)"), app.text(review.attendance.label),
      ]
      if let second = review.secondSummons {
        step.more.append(say("triệu tập lần 2: \(DayWords.full(second))", "second summons: \(DayWords.full(second))"))
      }
      step.more += DisplayText.lines(of: review.text).filter { !$0.isEmpty }
      return step
    }
  }

  private var council: Step? {
    guard showsNames, let council = party.council else { return nil }
    var step = Step(label: say("Hội đồng", "Council"), text: head(council.on, council.document, council.account))
    if let ground = council.skipGround {
      step.more = [say("không họp: \(words.ground(ground))", "none: \(words.ground(ground))")]
    } else {
      step.more = [DisplayText(council.members.joined(separator: ", "))]
    }
    if let form = council.form {
      step.more.append(say("kiến nghị: \(words.form(form))", "proposed: \(words.form(form))"))
    }
    return step
  }

  private var instrument: Step? {
    guard showsNames, let chosen = party.instrument else { return nil }
    return Step(
      label: say("Văn bản", "Instrument"), text: words.instrument(chosen),
      more: DisplayText.lines(of: party.instrumentReason ?? ""))
  }

  private func decision(_ decision: HandlingDecision, isFormer: Bool) -> Step {
    let isForm = decision.form != nil || (showsNames && decision.form == nil)
    let cleared = say("không có vi phạm", "no violation")
    let form = decision.form.map { words.form($0) } ?? cleared
    var step = Step(
      label: isFormer ? say("Đã hủy", "Taken away") : say("Quyết định", "Decided"),
      text: isForm
        ? "\(form), \(head(decision.on, decision.document, decision.account))" : head(decision.on, "", ""),
      style: isFormer ? .dim : .value)
    if showsNames, !decision.signer.isEmpty {
      step.more.append(say("ký: \(decision.signer)", "signed: \(decision.signer)"))
    }
    if let effect = effect(of: decision) { step.more.append(effect) }
    if let reason = decision.disproportion {
      step.more.append(say("! hình thức chưa tương xứng: \(reason)", "! out of proportion: \(reason)"))
    }
    return step
  }

  private func effect(of decision: HandlingDecision) -> DisplayText? {
    guard let from = decision.effectFrom else { return nil }
    guard let until = decision.effectUntil else {
      return say("có hiệu lực từ \(DayWords.full(from))", "in force from \(DayWords.full(from))")
    }
    let last = DayWords.full(until.advanced(by: -1))
    return say(
      "hiệu lực từ \(DayWords.full(from)) đến hết \(last)", "in force from \(DayWords.full(from)) until \(last)")
  }

  private var appeals: [Step] {
    party.appeals.map { appeal in
      var step = Step(
        label: say("Khiếu nại", "Appeal"), text: head(appeal.on, appeal.document, appeal.account), style: .incident)
      guard let outcome = appeal.outcome else {
        step.more = [say("chưa có kết quả giải quyết", "not settled yet")]
        return step
      }
      step.more = ["\(app.text(outcome.label)), \(head(appeal.outcomeOn, appeal.outcomeDocument ?? "", ""))"]
      return step
    }
  }

  private var effects: [Step] {
    party.effects.map { effect in
      let counted = effect.isCounted ? say("đã tính", "counted") : say("không tính", "not counted")
      return Step(
        label: say("Đánh giá", "Evaluation"),
        text: "\(effect.year): \(counted) (\(head(effect.on, "", effect.account)))",
        more: DisplayText.lines(of: effect.reason).filter { !$0.isEmpty })
    }
  }
}
