import Domain
import VietnameseText

/// Parties of an incident and what the law says of them, in words.
struct PartyWords {
  private let app: AppState

  init(_ app: AppState) {
    self.app = app
  }

  private var words: HandlingWords { HandlingWords(app.settings.rulebook) }

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.text(Phrase(vietnamese, english))
  }

  /// "1. Người đứng đầu: Trần Thị Mẫu (Công chức lãnh đạo, quản lý)".
  func name(of party: ResponsibleParty) -> DisplayText {
    let capacity = app.text(party.kind.label)
    let head = "\(party.number). \(capacity)" as DisplayText
    guard let index = app.index else { return head }
    if party.kind == .unit { return "\(head): \(index.shortName(of: party.unit))" }
    guard let person = party.person, index.visibility == .everything else { return head }
    let group = party.subject.map { " (\(app.text($0.label)))" as DisplayText } ?? ""
    return "\(head): \(HeadWords.name(of: person, index.registry))\(group)"
  }

  /// The governing instrument, why, and whether that is established.
  func governing(_ law: PartyLaw) -> DisplayText {
    let governing = law.clocks.governing
    let doubt = governing.provenance.isVerified ? "" : say(" (chưa xác minh)", " (not verified)")
    let reason = app.text(governing.reason.label)
    guard let instrument = governing.instrument else { return "\(reason)\(doubt)" }
    let name = words.instrument(instrument.id)
    return say("văn bản áp dụng: \(name), \(reason)\(doubt)", "governing: \(name), \(reason)\(doubt)")
  }

  /// "dự kiến: Khiển trách đến Cảnh cáo (mức độ vi phạm)"; nil where there is no rule to go by.
  func expected(_ law: PartyLaw) -> DisplayText? {
    let expectation = law.expectation
    guard let range = expectation.range else { return nil }
    let (least, most) = (DisplayText(range.least.title), DisplayText(range.most.title))
    let reasons = expectation.reasons.map { app.text($0.label) }.joined(separator: ", ")
    let doubt = expectation.rule?.provenance.isVerified == true ? "" : say(", chưa xác minh", ", not verified")
    let forms = least == most ? least : say("\(least) đến \(most)", "\(least) to \(most)")
    return say("dự kiến: \(forms) (\(reasons)\(doubt))", "expected: \(forms) (\(reasons)\(doubt))")
  }

  /// "Thời hạn xử lý: còn 12 ngày, đến hết 05/12/2026".
  func clock(_ clock: DisciplineClock) -> DisplayText {
    let name = app.text(clock.kind.label)
    return "\(name): \(standing(clock))"
  }

  /// How a clock stands, in few words.
  func standing(_ clock: DisciplineClock) -> DisplayText {
    let last = clock.lastDay.map { DayWords.full($0) } ?? ""
    switch clock.standing {
    case .notStarted: return say("chưa bắt đầu", "not begun")
    case .noRule: return say("chưa nhập quy định", "no rule entered")
    case .unlimited: return say("không áp dụng thời hiệu", "no limitation")
    case .running, .nearing, .pressing:
      let left = StatusWords.days(max(0, clock.daysLeft ?? 0), app.language)
      return say("còn \(left), đến hết \(last)", "\(left) left, until \(last)")
    case .passed:
      let over = StatusWords.days(abs(clock.daysLeft ?? 0), app.language)
      return say("quá \(over), hết ngày \(last)", "\(over) over, ended \(last)")
    case .stopped(let kind): return say("tạm dừng (\(app.text(kind.label)))", "stopped (\(app.text(kind.label)))")
    case .ended(let inTime):
      return inTime ? say("quyết định trong hạn", "decided in time") : say("quyết định khi đã quá hạn", "decided late")
    }
  }

  /// What the handling suggests against the authority: a hint for an inspector, no finding.
  func suggestion(_ shortcoming: HandlingShortcoming) -> DisplayText {
    let kind = LawWords.violation(shortcoming.violation, app.settings.rulebook.catalogue)
    let fact = fact(shortcoming.fact)
    return say(
      "! gợi ý \(shortcoming.violation) đối với cơ quan xử lý (\(kind)): \(fact)",
      "! \(shortcoming.violation) is suggested against the handling authority (\(kind)): \(fact)")
  }

  private func fact(_ fact: HandlingShortcoming.Fact) -> DisplayText {
    switch fact {
    case .disproportionate(let form, let least, let most, _):
      let forms = (words.form(form), words.form(least), words.form(most))
      return say(
        "\(forms.0), dự kiến \(forms.1) đến \(forms.2)", "\(forms.0), expected \(forms.1) to \(forms.2)")
    case .unsettled(let decided, let year):
      return say(
        "quyết định \(DayWords.full(decided)), chưa tính vào đánh giá \(year)",
        "decided \(DayWords.full(decided)), not settled for \(year)")
    case .leftOut(let year, let form, _):
      return say(
        "\(words.form(form)) không tính vào đánh giá \(year)", "\(words.form(form)) left out of \(year)")
    }
  }

  /// Why the same hands should not be in the case.
  static func interest(_ interest: CaseInterest) -> Phrase {
    switch interest {
    case .ownUnit(let account):
      Phrase(
        "! tài khoản \(account) thuộc chính đơn vị liên quan, nên để người khác làm",
        "! account \(account) belongs to the unit concerned; better someone else")
    case .headOfUnit(let account):
      Phrase(
        "! tài khoản \(account) là của người đứng đầu đơn vị liên quan",
        "! account \(account) is that of the head of the unit concerned")
    }
  }
}
