import Domain
import TerminalUI
import VietnameseText

/// What can be chosen in the fields of a step: only what the law of the day has for the party.
struct HandlingOptions {
  private let form: HandlingStepForm
  private let app: AppState

  init(_ form: HandlingStepForm, _ app: AppState) {
    self.form = form
    self.app = app
  }

  private var rulebook: Rulebook { app.settings.rulebook }
  private var words: HandlingWords { HandlingWords(rulebook) }

  /// What stands for no form, no ground and the like.
  static let none = "-"

  func all(of key: FormField.Key) -> [FormOption] {
    switch key.name {
    case "party": form.parties.map { FormOption(String($0.number), PartyWords(app).name(of: $0)) }
    case "handlingUnit":
      (app.index?.unitTree() ?? []).compactMap { FlagForm.option(ofUnit: $0.unit, on: nil, app) }
    case "ongoing": [HandlingOptions.yesNo(false, app), HandlingOptions.yesNo(true, app)]
    case "explanation.none": explanation
    case "effects.counted": counted
    case "review.attendance": ReviewAttendance.allCases.map { $0.option(app) }
    case "transfers.kind": TransferKind.allCases.map { $0.option(app) }
    case "appeals.outcome": AppealOutcome.allCases.map { $0.option(app) }
    default: lawful(key.name)
    }
  }

  /// What the law of the day has for the party.
  private func lawful(_ key: String) -> [FormOption] {
    guard let party = form.party(app), let subject = party.subject else { return [] }
    let day = app.writingDay
    switch key {
    case "council.skipGround":
      let met = FormOption(HandlingOptions.none, app.text(Phrase("hội đồng đã họp", "the council met")))
      return [met]
        + rulebook.councils.skipGrounds(for: subject, on: day).map { FormOption($0.id, DisplayText($0.title)) }
    case "postponements.ground":
      return rulebook.discipline.postponementGrounds(on: day, for: subject).map {
        FormOption($0.id, DisplayText($0.title))
      }
    case "parties.instrument":
      return rulebook.discipline.instruments(for: subject).map { FormOption($0.id, words.instrument($0.id)) }
    case "council.form": return forms
    case "decision.form":
      let cleared = Phrase("kết luận không có vi phạm", "no violation of this party")
      return forms + [FormOption(HandlingOptions.none, app.text(cleared))]
    default: return []
    }
  }

  /// The forms that exist, with how each relates to what is to be expected.
  private var forms: [FormOption] {
    guard let law = form.law(app), let forms = law.forms else { return [] }
    let expectation = law.expectation
    return forms.map { form in
      let verdict = expectation.verdict(on: form)
      return FormOption(
        form.id, DisplayText(form.title), remark: verdict == .noRule ? "" : app.text(verdict.label))
    }
  }

  private var explanation: [FormOption] {
    [
      FormOption("no", app.text(Phrase("có giải trình", "explained"))),
      FormOption("yes", app.text(Phrase("không giải trình, đã hết hạn", "no explanation, time over"))),
    ]
  }

  private var counted: [FormOption] {
    [
      FormOption("yes", app.text(Phrase("tính vào đánh giá", "counted"))),
      FormOption("no", app.text(Phrase("không tính", "not counted"))),
    ]
  }

  static func yesNo(_ flag: Bool, _ app: AppState) -> FormOption {
    FormOption(flag ? "yes" : "no", app.text(flag ? Phrase("có", "yes") : Phrase("không", "no")))
  }
}
