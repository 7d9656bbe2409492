import Domain
import TerminalUI
import VietnameseText

/// The steps that can follow for an incident, each with what it does or why it cannot be taken.
package struct StepsDialog: Dialog {
  private let id: RecordNumber<Incident>
  private(set) var cursor: Int

  init(_ id: RecordNumber<Incident>, _ app: AppState) {
    self.id = id
    cursor = 0
    cursor = steps(app).firstIndex { $0.objection == nil } ?? 0
  }

  /// A step, and why it cannot be taken now.
  private struct Choice {
    let step: IncidentStep
    let objection: Phrase?
  }

  private func steps(_ app: AppState) -> [Choice] {
    IncidentStep.allCases.map { step in
      Choice(step: step, objection: StepObjection.phrase(to: step, of: id, app))
    }
  }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    [
      ActionBinding(
        [.enter], .own(ScreenAction("steps.choose")), Phrase("chọn", "choose"), group: .record, inBar: true),
      ActionBinding([.escape], .back, Phrase("thôi", "leave"), group: .record, inBar: true),
    ]
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .escape, .control("c"), .function(10), .character("h"): return .closes
      case .enter, .character("l"):
        let choice = steps(app)[cursor]
        if let objection = choice.objection {
          app.messages.post(.warning, app.text(objection))
          return .stays
        }
        return .closesFor(choice.step.action)
      default:
        guard let move = ListState.Move(press) else { continue }
        var state = ListState(cursor: cursor)
        state.move(move, count: IncidentStep.allCases.count, height: IncidentStep.allCases.count)
        cursor = state.cursor ?? cursor
      }
    }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let choices = steps(app)
    let width = min(60, area.width - 6)
    let rows = choices.map { TextWrap.wrap(remark(of: $0, app), to: width - 4) }
    let height = rows.reduce(0) { $0 + 1 + $1.count }
    let box = TerminalUI.Modal.frame(around: Size(width: width, height: height), in: area)
    frame.draw(TerminalUI.Modal("\(app.text(Phrase("Bước tiếp theo", "Next step"))) \(id.rawValue)"), in: box)
    var rest = TerminalUI.Modal.content(in: box)
    for (place, choice) in choices.enumerated() {
      let row = rest.removing(.top, 1)
      let isChosen = place == cursor
      frame.write(
        Line([
          Span(isChosen ? "> " : "  ", .selected),
          Span(app.text(choice.step.label), choice.objection == nil ? .value : .dim),
        ]), in: row)
      if isChosen {
        if !frame.environment.isSlowLink { frame.select(row) }
        frame.cursor = row.origin
      }
      for text in rows[place] {
        frame.write(text, in: rest.removing(.top, 1).inset(left: 4), style: choice.objection == nil ? .text : .dim)
      }
    }
  }

  private func remark(of choice: Choice, _ app: AppState) -> DisplayText {
    if let objection = choice.objection { return app.text(objection) }
    let phrase =
      switch choice.step {
      case .verify: Phrase("ghi kết quả xác minh, có thể nhiều lần", "record a finding; more may follow")
      case .confirm: Phrase("xác lập mức độ và nguyên nhân", "settle severity and cause")
      case .dismiss: Phrase("đóng vụ việc, nêu lý do", "close the incident, with the reason")
      }
    return app.text(phrase)
  }
}
