import Domain
import TerminalUI
import VietnameseText

/// The steps that can follow for an assignment, or for all marked ones, each with what it does or why it cannot be taken.
package struct TermStepsDialog: Dialog {
  private let ids: [RecordNumber<Assignment>]
  private let areMarked: Bool
  private(set) var cursor: Int

  init(_ ids: [RecordNumber<Assignment>], areMarked: Bool, _ app: AppState) {
    self.ids = ids
    self.areMarked = areMarked
    cursor = 0
    cursor = choices(app).firstIndex { $0.objection == nil } ?? 0
  }

  private func choices(_ app: AppState) -> [TermChoice] { TermChoice.choices(on: ids, areMarked: areMarked, app) }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    [
      ActionBinding(
        [.enter], .own(ScreenAction("steps.choose")), Phrase("chọn", "choose"), group: .record, inBar: true),
      ActionBinding([.escape], .back, Phrase("thôi", "leave"), group: .record, inBar: true),
    ]
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      let choices = choices(app)
      switch press {
      case .escape, .control("c"), .function(10), .character("h"): return .closes
      case .enter, .character("l"):
        guard cursor < choices.count else { return .closes }
        if let objection = choices[cursor].objection {
          app.messages.post(.warning, app.text(objection))
          return .stays
        }
        return .closesFor(.own(choices[cursor].action))
      default:
        guard let move = ListState.Move(press) else { continue }
        var state = ListState(cursor: cursor)
        state.move(move, count: choices.count, height: choices.count)
        cursor = state.cursor ?? cursor
      }
    }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let choices = choices(app)
    let name = areMarked ? app.text(Phrase("\(ids.count) việc đánh dấu", "\(ids.count) marked")) : shortName
    let labelWidth = choices.map { TextWidth.of(app.text($0.label)) }.max() ?? 0
    let width = min(max(labelWidth + 44, 60), area.width - 6)
    let box = TerminalUI.Modal.frame(around: Size(width: width, height: min(choices.count, area.height - 4)), in: area)
    frame.draw(TerminalUI.Modal("\(app.text(Phrase("Chuyển", "Next step"))) \(name)"), in: box)
    var rest = TerminalUI.Modal.content(in: box)
    let first = max(0, cursor - rest.height + 1)
    for (place, choice) in choices.enumerated().dropFirst(first) where !rest.isEmpty {
      drawRow(choice, isChosen: place == cursor, labelWidth, in: rest.removing(.top, 1), of: &frame, app)
    }
  }

  private var shortName: DisplayText { DisplayText(ids.first?.rawValue ?? "") }

  private func drawRow(
    _ choice: TermChoice, isChosen: Bool, _ labelWidth: Int, in row: Rect, of frame: inout Frame, _ app: AppState
  ) {
    let isOpen = choice.objection == nil
    let label = app.text(choice.label)
    let blanks = DisplayText(String(repeating: " ", count: max(0, labelWidth - TextWidth.of(label)) + 2))
    let line = Line([
      Span(isChosen ? "> " : "  ", .selected), Span(label, isOpen ? .value : .dim),
      Span(blanks + app.text(choice.objection ?? choice.remark), isOpen ? .text : .dim),
    ])
    frame.write(line, in: row)
    guard isChosen else { return }
    if !frame.environment.isSlowLink { frame.select(row) }
    frame.cursor = row.origin
  }
}
