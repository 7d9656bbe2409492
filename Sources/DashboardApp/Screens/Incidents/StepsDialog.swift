import Domain
import TerminalUI
import VietnameseText

/// The steps that the incident has come to, each with what it does or who may take it, and below them those it has not.
package struct StepsDialog: Dialog {
  private let id: RecordNumber<Incident>
  private(set) var cursor: Int

  init(_ id: RecordNumber<Incident>, _ app: AppState) {
    self.id = id
    cursor = 0
    let choices = choices(app)
    let usual = app.index?.incident(id)?.state.usualStep
    // Annulment is never what the cursor stands on by itself.
    cursor =
      choices.firstIndex { $0.objection == nil && $0.step == usual }
      ?? choices.firstIndex { $0.objection == nil && $0.step != .annul } ?? 0
  }

  /// A step, and why it cannot be taken now.
  private struct Choice {
    let step: IncidentStep
    let objection: Phrase?
  }

  private func choices(_ app: AppState) -> [Choice] {
    due(app).map { Choice(step: $0, objection: StepObjection.phrase(to: $0, of: id, app)) }
  }

  /// Steps that the incident has come to.
  private func due(_ app: AppState) -> [IncidentStep] {
    guard let index = app.index, let incident = index.incident(id) else { return [] }
    return IncidentStep.allCases.filter { index.registry.isDue($0, of: incident, on: app.writingDay) }
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
        let choices = choices(app)
        guard choices.indices.contains(cursor) else { return .closes }
        if let objection = choices[cursor].objection {
          app.messages.post(.warning, app.text(objection))
          return .stays
        }
        return .closesFor(choices[cursor].step.action)
      default:
        guard let move = ListState.Move(press) else { continue }
        let count = due(app).count
        var state = ListState(cursor: cursor)
        state.move(move, count: count, height: count)
        cursor = state.cursor ?? cursor
      }
    }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let width = min(72, area.width - 6)
    let (lines, place) = lines(width: width - 2, app)
    let box = TerminalUI.Modal.frame(
      around: Size(width: width, height: min(lines.count, area.height - 4)), in: area)
    frame.draw(TerminalUI.Modal("\(app.text(Phrase("Bước tiếp theo", "Next step"))) \(id.rawValue)"), in: box)
    let inside = TerminalUI.Modal.content(in: box)
    // The chosen step stays in view with the line below it.
    let offset = max(0, min(place + 2 - inside.height, lines.count - inside.height))
    for (row, line) in lines.dropFirst(offset).prefix(inside.height).enumerated() {
      frame.write(line, in: inside.row(row))
    }
    let row = inside.row(place - offset)
    if !frame.environment.isSlowLink { frame.select(row) }
    frame.cursor = row.origin
  }

  /// All lines, and the place of the chosen one.
  private func lines(width: Int, _ app: AppState) -> (lines: [Line], cursor: Int) {
    var lines: [Line] = []
    var chosen = 0
    for (place, choice) in choices(app).enumerated() {
      if place == cursor { chosen = lines.count }
      lines += rows(of: choice, isChosen: place == cursor, width: width, app)
    }
    let due = due(app)
    let others = IncidentStep.allCases.filter { !due.contains($0) }.map { app.text($0.label) }
    guard !others.isEmpty else { return (lines, chosen) }
    let state = app.index?.incident(id).map { app.text($0.state.label) } ?? ""
    let names = others.joined(separator: ", ")
    let text = app.text(
      Phrase("Chưa đến hoặc đã qua khi “\(state)”: \(names).", "Not while “\(state)”: \(names)."))
    return (lines + [Line()] + Line.wrapped(text, to: width, style: .dim), chosen)
  }

  /// The step with its remark beside it, or below it where there is no room.
  private func rows(of choice: Choice, isChosen: Bool, width: Int, _ app: AppState) -> [Line] {
    let style: Style = choice.objection == nil ? .value : .dim
    var line = Line([Span(isChosen ? "> " : "  ", .selected), Span(app.text(choice.step.label), style)])
    let remark = remark(of: choice, app)
    if line.width + 2 + TextWidth.of(remark) <= width {
      line.append("  \(remark)", .dim)
      return [line]
    }
    return [line] + Line.wrapped(remark, to: max(1, width - 4), style: .dim).map { $0.indented(4) }
  }

  private func remark(of choice: Choice, _ app: AppState) -> DisplayText {
    app.text(choice.objection ?? StepWords.remark(of: choice.step))
  }
}
