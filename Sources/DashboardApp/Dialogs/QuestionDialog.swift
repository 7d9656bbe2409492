import Domain
import TerminalUI
import VietnameseText

/// A question with a few answers, each on a key of its own.
package struct QuestionDialog: Dialog {
  /// One answer.
  package struct Answer: Sendable {
    package let keys: [KeyPress]
    package let label: Phrase
    package let effect: AnswerEffect

    package init(_ keys: [KeyPress], _ label: Phrase, _ effect: AnswerEffect) {
      self.keys = keys
      self.label = label
      self.effect = effect
    }
  }

  /// What an answer does.
  package enum AnswerEffect: Sendable {
    /// Closes the question.
    case nothing
    case effects([Effect])
    /// Closes the dialog below as well, and what was typed there is gone.
    case discardBelow
    /// Closes the question and gives the dialog below an input.
    case passesBelow(Input)
    /// Closes the dialog below as well, and what was typed there is kept as a draft.
    case keepsDraftBelow
    /// Closes the question and fills a draft into the dialog below.
    case takesUpBelow(Draft)
    /// Closes the question and throws a draft away.
    case removesDraft(DraftID)
  }

  package let title: Phrase
  package let lines: [DisplayText]
  package let answers: [Answer]

  package init(_ title: Phrase, lines: [DisplayText], answers: [Answer]) {
    self.title = title
    self.lines = lines
    self.answers = answers
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      guard let answer = answers.first(where: { $0.keys.contains(press) }) else { continue }
      switch answer.effect {
      case .nothing: return .closes
      case .effects(let effects): return .closesDoing(effects)
      case .discardBelow: return .closesDoing(app.dropDialogBelow(keepingDraft: false))
      case .passesBelow(let input): return .closesDoing(app.passToDialogBelow(input))
      case .keepsDraftBelow: return .closesDoing(app.keepDraftBelow())
      case .takesUpBelow(let draft): return .closesDoing(app.takeUpBelow(draft))
      case .removesDraft(let id): return .closesDoing(app.removeDraft(id))
      }
    }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let width = min(56, area.width - 6)
    let rows = lines.flatMap { TextWrap.wrap($0, to: width) }
    let footer = answerLine(app)
    let content = Size(width: max(width, footer.width), height: rows.count + 2)
    let box = TerminalUI.Modal.frame(around: content, in: area)
    frame.draw(TerminalUI.Modal(app.text(title)), in: box)
    let inner = TerminalUI.Modal.content(in: box)
    for (row, line) in rows.enumerated() { frame.write(line, in: inner.row(row)) }
    frame.write(footer, in: inner.row(inner.height - 1), alignment: .trailing)
    frame.cursor = inner.row(inner.height - 1).origin
  }

  private func answerLine(_ app: AppState) -> Line {
    var line = Line()
    for (place, answer) in answers.enumerated() {
      if place > 0 { line.append("   ") }
      line.append(answer.keys.first?.name(app.settings.drawing.glyphs) ?? "", .hintKey)
      line.append(" \(app.text(answer.label))", .hintLabel)
    }
    return line
  }
}

extension QuestionDialog {
  /// Asks before the dashboard ends.
  static func quit(_ app: AppState) -> QuestionDialog {
    let isWaiting = !app.session.pending.isEmpty
    let text = isWaiting ? Messages.quitWhileSaving : Messages.quitQuestion
    return QuestionDialog(
      Phrase("Thoát", "Quit"), lines: [app.text(text)],
      answers: [
        Answer([.enter, .character("q"), .character("y"), .function(10)], Phrase("thoát", "quit"), .effects([.quit])),
        Answer([.escape, .control("c"), .character("n")], Phrase("ở lại", "stay"), .nothing),
      ])
  }
}

extension AppState {
  /// Closes the dialog under the topmost one, with its draft unless that is to be kept.
  mutating func dropDialogBelow(keepingDraft: Bool) -> [Effect] {
    guard dialogs.count >= 2 else { return [] }
    let dropped = dialogs.remove(at: dialogs.count - 2)
    return keepingDraft ? [] : removeDraft((dropped as? any DraftKeeping)?.keptDraft)
  }
}

extension AppState {
  /// Gives an input to the dialog under the topmost one.
  mutating func passToDialogBelow(_ input: Input) -> [Effect] {
    guard dialogs.count >= 2 else { return [] }
    let place = dialogs.count - 2
    var dialog = dialogs[place]
    let outcome = dialog.handle(input, &self)
    dialogs[place] = dialog
    return if case .staysDoing(let effects) = outcome { effects } else { [] }
  }
}
