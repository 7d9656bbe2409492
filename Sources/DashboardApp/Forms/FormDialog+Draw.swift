import Domain
import TerminalUI
import VietnameseText

extension FormDialog {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase, _ short: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("form.\(name)")), label, short: short, group: .record, inBar: true)
    }
    let field = active.flatMap { form[$0] }
    if let field, let chooser = field.chooser, chooser.isOpen {
      let close = hint([.escape], "close", Phrase("đóng danh sách", "close the list"), Phrase("đóng", "close"))
      guard !options(of: field, chooser, app).isEmpty else {
        return [
          hint(
            [.backspace], "shorten", Phrase("xóa bớt để tìm lại", "shorten the search"), Phrase("xóa bớt", "shorten")),
          close,
        ]
      }
      return [
        hint([.enter], "choose", Phrase("chọn", "choose"), Phrase("chọn", "choose")),
        hint([.up], "up", Phrase("lên", "up"), Phrase("lên", "up")),
        hint([.down], "down", Phrase("xuống", "down"), Phrase("xuống", "down")), close,
      ]
    }
    var hints = [
      hint([.function(1)], "help", Phrase("Trợ giúp", "Help"), Phrase("Giúp", "Help")),
      hint([.function(2), .control("s")], "save", Phrase("Lưu", "Save"), Phrase("Lưu", "Save")),
      hint([.tab], "next", Phrase("ô sau", "next field"), Phrase("ô sau", "next")),
      hint([.backTab], "previous", Phrase("ô trước", "field before"), Phrase("trước", "back")),
    ]
    if let field, field.chooser != nil {
      hints.append(hint([.space], "list", Phrase("danh sách", "list"), Phrase("danh sách", "list")))
    } else if let field, field.isBlank, let suggestion = field.suggestion {
      let label = Phrase("nhận \(suggestion)", "take \(suggestion)")
      hints.append(hint([.space], "take", label, label))
    } else if case .area(let state, _) = field?.content, state.allowsLineBreaks {
      let label = Phrase("xuống dòng", "new line")
      hints.append(hint([.control("n"), KeyPress(.enter, .alt)], "break", label, label))
    }
    return hints + [hint([.escape], "leave", Phrase("thôi", "leave"), Phrase("thôi", "leave"))]
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = FormLayout(self, in: area, app)
    frame.draw(TerminalUI.Modal(form.title(app), footer: footer(app)), in: layout.box)
    drawColumnTitles(layout, &frame, app)
    var activePlace: Rect?
    for (place, window) in layout.windows.enumerated() {
      let offset = layout.offset(ofColumn: place, active: active)
      var y = window.y - offset
      for block in layout.columns[place] {
        let area = Rect(x: window.x, y: y, width: window.width, height: block.height)
        draw(block, in: area, within: window, of: &frame, app)
        if let field = block.field, field.key == active {
          activePlace = area.inset(top: block.labelRows, left: block.labelWidth).row(0)
        }
        y += block.height + layout.gap
      }
      drawArrows(above: offset > 0, below: y - layout.gap > window.maxY, beside: window, &frame)
    }
    for (row, line) in layout.footLines.enumerated() { frame.write(line, in: layout.foot.row(row)) }
    if let activePlace { drawOptions(besides: activePlace, within: area.inset(bottom: 1), &frame, app) }
  }

  /// Stands in the lower edge: that the store is writing, how much is to be corrected, or that all is there.
  private func footer(_ app: AppState) -> Line? {
    if request != nil { return Line(app.text(Messages.saving), .accent) }
    let errors = form.fields.count { $0.error != nil }
    guard errors > 0 else {
      guard isReady, isTouched else { return nil }
      return Line([
        Span("\(app.text(Phrase("đã đủ", "complete"))): ", .dim), Span("F2", .hintKey),
        Span(" \(app.text(Phrase("lưu", "saves")))", .hintLabel),
      ])
    }
    return Line(app.text(Phrase("còn \(errors) ô phải sửa", "\(errors) to correct")), .error)
  }

  private func drawColumnTitles(_ layout: FormLayout, _ frame: inout Frame, _ app: AppState) {
    guard layout.windows.count == 2, let titles = form.columnTitles else { return }
    let line = Rect(
      x: layout.windows[1].x - 2, y: layout.box.y, width: 1, height: layout.windows[1].maxY - layout.box.y + 1)
    frame.drawVerticalLine(in: line.intersection(layout.box))
    for (window, title) in zip(layout.windows, [titles.0, titles.1]) {
      let row = Rect(x: window.x, y: window.y - 1, width: window.width, height: 1)
      frame.write(app.text(title), in: row, style: .heading)
    }
  }

  private func draw(_ block: FormBlock, in area: Rect, within window: Rect, of frame: inout Frame, _ app: AppState) {
    for (row, line) in block.preface.enumerated() { frame.write(line, in: area.row(row).intersection(window)) }
    guard let field = block.field else { return }
    drawLabel(of: field, in: area, labelWidth: block.labelWidth, within: window, &frame, app)
    let right = area.inset(top: block.labelRows, left: block.labelWidth)
    let (own, notes) = right.split(.top, block.fieldRows)
    drawValue(of: field, in: own.intersection(window), scrolled: own.y < window.y, of: &frame, app)
    for (row, line) in block.notes.enumerated() {
      frame.write(line, in: notes.row(row).intersection(window))
    }
  }

  private func drawLabel(
    of field: FormField, in area: Rect, labelWidth: Int, within window: Rect, _ frame: inout Frame, _ app: AppState
  ) {
    let isActive = field.key == active
    var label = Line(app.text(field.label), field.error != nil ? .error : isActive ? .accent : .label)
    if field.isRequired { label.append(" *", isActive ? .accent : .label) }
    let place = labelWidth == 0 ? area.row(0) : area.row(0).split(.left, labelWidth - 1).piece
    frame.write(label, in: place.intersection(window))
  }

  /// Draws the part of a field that is in view.
  private func drawValue(of field: FormField, in area: Rect, scrolled: Bool, of frame: inout Frame, _ app: AppState) {
    guard !area.isEmpty else { return }
    let isActive = field.key == active && request == nil
    switch field.content {
    case .line(let state):
      frame.draw(TextField(state, isActive: isActive, placeholder: field.placeholder), in: area)
    case .day(let state): draw(day: state, of: field, isActive: isActive, in: area, of: &frame, app)
    case .area(let state, _):
      frame.draw(TextArea(state, isActive: isActive, placeholder: field.placeholder), in: area)
    case .choice(let chooser, let option):
      frame.draw(
        Chooser(chooser, value: option?.label ?? "", isActive: isActive, placeholder: field.placeholder), in: area)
    case .choices(let chooser, let options):
      var rest = area
      if !scrolled {
        frame.draw(
          Chooser(chooser, value: "", isActive: isActive, placeholder: field.placeholder), in: rest.removing(.top, 1))
      }
      for (row, option) in options.suffix(rest.height).enumerated() {
        frame.write(
          Line([Span("* ", .marked), Span(option.label), Span("  \(option.remark)", .dim)]), in: rest.row(row))
      }
    }
  }

  /// A field for a day, and beside it the day that was understood.
  private func draw(
    day state: TextFieldState, of field: FormField, isActive: Bool, in area: Rect, of frame: inout Frame,
    _ app: AppState
  ) {
    let (place, rest) = area.row(0).split(.left, DayEntry.width)
    let pattern = app.text(Phrase("ngày/tháng/năm", "dd/mm/yyyy"))
    frame.draw(TextField(state, isActive: isActive, placeholder: pattern), in: place)
    let beside = rest.inset(left: rest.width > 21 ? 1 : 0)
    if let meaning = DayEntry.meaning(of: state.text, width: beside.width, frame.glyphs, app) {
      frame.write(meaning, in: beside, style: state.text.first == "+" ? .accent : .dim)
    }
  }

  private func drawArrows(above: Bool, below: Bool, beside window: Rect, _ frame: inout Frame) {
    let x = window.maxX
    if above { frame.put(Cell(frame.glyphs.arrowUp, style: .accent), at: Point(x: x, y: window.y)) }
    if below { frame.put(Cell(frame.glyphs.arrowDown, style: .accent), at: Point(x: x, y: window.maxY - 1)) }
  }

  private func drawOptions(besides place: Rect, within bounds: Rect, _ frame: inout Frame, _ app: AppState) {
    guard let field = active.flatMap({ form[$0] }), let chooser = field.chooser, chooser.isOpen else { return }
    let found = options(of: field, chooser, app)
    let chosen = Set(field.options.map(\.id))
    let popup = ChooserPopup(chooser, count: found.count, emptyLine: Line(app.text(Messages.noMatch), .dim)) { index in
      let option = found[index]
      let mark: [Span] = field.chooser != nil && chosen.contains(option.id) ? [Span("* ", .marked)] : []
      return Line(mark + [Span(option.label), Span("  \(option.remark)", .dim)])
    }
    popup.draw(besides: place, within: bounds, of: &frame)
  }
}
