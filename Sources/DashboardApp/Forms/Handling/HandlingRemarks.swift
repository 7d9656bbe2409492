import Domain
import VietnameseText

/// What a form says beside its fields: computed days, what the law proposes, and what must be minded.
struct HandlingRemarks {
  private let form: HandlingStepForm
  private let app: AppState

  init(_ form: HandlingStepForm, _ app: AppState) {
    self.form = form
    self.app = app
  }

  var all: [FormField.Key: [FormRemark]] {
    switch form.step {
    case .requestExplanation: ["request.due": answerDue]
    case .explain: ["explanation.none": explanationDue]
    case .council: ["council.members": leastMembers]
    case .instrument: ["parties.instrument": proposed]
    case .decide: ["decision.form": decision + clocks, "decision.document": proposed]
    case .postpone: ["postponements.ground": [.info(app.text(Self.restsClocks))]]
    case .settle: ["effects.counted": settlement]
    case .annul: ["reason": [.warning(app.text(Self.forGood))]]
    default: [:]
    }
  }

  private static let restsClocks = Phrase(
    "thời gian tạm hoãn không tính vào thời hiệu, thời hạn", "the time does not count on the clocks")
  private static let forGood = Phrase("vụ việc đóng lại, không mở lại được", "the incident is closed for good")

  /// The last day of the answer, as it is computed where none is typed.
  private var answerDue: [FormRemark] {
    let rulebook = app.settings.rulebook
    let count = rulebook.thresholds.explanationWorkingDays
    guard let day = form.day("request.on", app), form.text("request.due").isEmpty,
      let due = try? rulebook.calendar.lastDay(ofWorkingDays: count, from: day)
    else { return [] }
    return [
      .info(
        app.text(
          Phrase(
            "\(count) ngày làm việc: đến hết \(DayWords.full(due)) (mức đề xuất, chưa có căn cứ)",
            "\(count) working days: until \(DayWords.full(due)) (a proposal, not law)")))
    ]
  }

  private var explanationDue: [FormRemark] {
    guard let due = form.party(app)?.request?.due else { return [] }
    let words = Phrase("hạn giải trình: hết \(DayWords.full(due))", "the answer is due by \(DayWords.full(due))")
    return [due < app.writingDay ? .warning(app.text(words)) : .info(app.text(words))]
  }

  private var leastMembers: [FormRemark] {
    guard let subject = form.party(app)?.subject,
      let rule = app.settings.rulebook.councils.council(for: subject, on: app.writingDay)
    else { return [] }
    let words = Phrase(
      "ít nhất \(rule.leastPresent) thành viên có mặt", "at least \(rule.leastPresent) members present")
    let doubt = rule.provenance.isVerified ? "" : app.text(Phrase(" (chưa xác minh)", " (not verified)"))
    return [.info("\(app.text(words))\(doubt)")]
  }

  /// The governing instrument, and why it is that one.
  private var proposed: [FormRemark] {
    guard let law = form.law(app) else { return [] }
    return [.info(PartyWords(app).governing(law))]
  }

  /// What is to be expected, and what the council proposed.
  private var decision: [FormRemark] {
    guard let law = form.law(app) else {
      return [.warning(app.text(Phrase("chưa rõ nhóm đối tượng", "the group under the law is not entered")))]
    }
    var remarks: [FormRemark] = []
    if let expected = PartyWords(app).expected(law) { remarks.append(.info(expected)) }
    if let proposal = form.party(app)?.council?.form {
      let words = HandlingWords(app.settings.rulebook).form(proposal)
      remarks.append(.info(app.text(Phrase("hội đồng kiến nghị: \(words)", "the council proposes: \(words)"))))
    }
    if let chosen = law.forms?.first(where: { $0.id == form.text("decision.form") }) {
      let verdict = law.expectation.verdict(on: chosen)
      if verdict.needsReason { remarks.append(.warning(app.text(verdict.label))) }
    }
    return remarks
  }

  /// Clocks that are running out or ran out: they warn and do not forbid.
  private var clocks: [FormRemark] {
    (form.law(app)?.alarms ?? []).map { .warning(PartyWords(app).clock($0)) }
  }

  private var settlement: [FormRemark] {
    guard let party = form.party(app) else { return [] }
    let unit = DisplayText(app.index?.name(of: party.unit) ?? "")
    let known = party.effects.map { effect in
      let words = effect.isCounted ? Phrase("đã tính", "counted") : Phrase("không tính", "not counted")
      return FormRemark.info("\(effect.year): \(app.text(words))")
    }
    return [.info(app.text(Phrase("tính cho \(unit), nơi xảy ra vụ việc", "for \(unit), where it happened")))] + known
  }
}
