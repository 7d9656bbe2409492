import TerminalUI
import VietnameseText

extension AppState {
  /// Draws the whole state.
  package func render() -> Frame {
    var frame = Frame(size: size, environment: drawing)
    let layout = layout
    guard layout.shape != .tooSmall else {
      drawTooSmall(&frame)
      return frame
    }
    drawHeader(layout, &frame)
    drawFooter(layout, &frame)
    if ledger.index == nil {
      drawWaiting(in: layout.body, &frame)
    } else {
      screens[current]?.draw(in: layout.body, of: &frame, self)
    }
    drawLongMessage(layout, &frame)
    if let box = screens[current]?.filterBox, box.isOpen { drawFilter(box, layout, &frame) }
    for dialog in dialogs {
      frame.cursor = nil
      dialog.draw(in: frame.bounds, of: &frame, self)
    }
    if settings.drawing.glyphs == .ascii { frame.spellSigns() }
    return frame
  }

  private func drawTooSmall(_ frame: inout Frame) {
    let lines = TextWrap.wrap(text(Messages.windowTooSmall), to: max(1, size.width))
    for (row, line) in lines.enumerated() { frame.write(line, in: frame.bounds.row(row)) }
  }

  /// In place of a screen before the store has answered, or when it cannot.
  private func drawWaiting(in area: Rect, _ frame: inout Frame) {
    let text = ledger.failure.map { errorText.sentence($0) } ?? Messages.reading(ledger.busy, language)
    let lines = TextWrap.wrap(text, to: max(10, area.width - 8))
    for (row, line) in lines.enumerated() {
      frame.write(
        line, in: area.inset(horizontal: 4).row(area.height / 3 + row), style: ledger.failure == nil ? .dim : .error)
    }
  }
}
