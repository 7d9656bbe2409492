import Domain
import TerminalUI
import VietnameseText

/// Where the parts of a form lie.
struct FormLayout {
  let box: Rect
  let content: Rect
  let labelWidth: Int

  /// Columns of a field.
  var fieldWidth: Int { max(1, content.width - labelWidth) }

  init(_ form: some Form, in area: Rect, _ app: AppState) {
    let isSmall = app.layout.shape < .narrow
    let width = isSmall ? area.width : min(100, area.width - 4)
    let longest = form.fields.map { TextWidth.of(app.text($0.label)) }.max() ?? 0
    labelWidth = min(longest + 4, isSmall ? 16 : 30)
    // Two columns at the right for the arrows that tell of more.
    let inner = width - 4 - 2
    let rows = FormLayout.height(form, labelWidth: labelWidth, width: inner, app)
    let height = isSmall ? area.height : min(area.height - 2, rows + 5)
    box = area.centered(Size(width: width, height: height))
    content = TerminalUI.Modal.content(in: box).inset(top: isSmall ? 0 : 1, bottom: 1, right: 2)
  }

  private static func height(_ form: some Form, labelWidth: Int, width: Int, _ app: AppState) -> Int {
    let preface = form.preface(app).reduce(0) { $0 + $1.wrapped(to: width).count }
    // Room for one hint, so that the box does not change its size as the cursor moves.
    return form.fields.reduce(preface + 2) { sum, field in
      sum
        + FormRow("", labelWidth: labelWidth, isActive: false, error: field.error, fieldHeight: field.rows)
        .height(width: width)
    }
  }
}

extension FormDialog {
  package func bindings(_ app: AppState) -> [ActionBinding] { [] }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = FormLayout(form, in: area, app)
    frame.draw(TerminalUI.Modal(form.title(app), footer: footer(app)), in: layout.box)
    let rows = rows(layout, app)
    let window = layout.content
    let offset = scroll(rows, height: window.height)
    var y = window.y - offset
    var activeField: (FormField, Rect)?
    for row in rows {
      let place = Rect(x: window.x, y: y, width: window.width, height: row.height)
      y += row.height
      // A row half outside would draw over the frame of the box; whole rows only, except where one is taller than it.
      guard place.y >= window.y, place.maxY <= window.maxY || row.height > window.height else { continue }
      draw(row, in: place.intersection(window), of: &frame, app)
      if case .field(let field) = row.content, field.key == active {
        activeField = (field, FormLayout.fieldArea(place, labelWidth: layout.labelWidth))
      }
    }
    drawArrows(above: offset > 0, below: y > window.maxY, beside: window, &frame)
    drawFailure(in: layout, &frame, app)
    if let (field, place) = activeField { drawOptions(of: field, besides: place, within: area, &frame, app) }
  }

  private func footer(_ app: AppState) -> Line {
    if request != nil { return Line(app.text(Messages.saving), .accent) }
    let hints: [(DisplayText, Phrase)] = [
      ("F2", Phrase("lưu", "save")), ("Tab", Phrase("ô sau", "next")), ("ESC", Phrase("thoát", "leave")),
    ]
    return Line(
      hints.enumerated().flatMap { place, hint in
        [Span(place > 0 ? "  " : ""), Span(hint.0, .hintKey), Span(" \(app.text(hint.1))", .hintLabel)]
      })
  }

  /// One thing in the form: a line of the preface or a field.
  private struct Row {
    enum Content {
      case line(Line)
      case field(FormField)
    }

    let content: Content
    let height: Int
  }

  private func rows(_ layout: FormLayout, _ app: AppState) -> [Row] {
    var rows = form.preface(app).flatMap { $0.wrapped(to: layout.content.width) }.map {
      Row(content: .line($0), height: 1)
    }
    rows += form.fields.map { field in
      Row(content: .field(field), height: formRow(field, layout.labelWidth, app).height(width: layout.content.width))
    }
    return rows
  }

  private func formRow(_ field: FormField, _ labelWidth: Int, _ app: AppState) -> FormRow {
    let mark: DisplayText = field.isRequired ? " *" : ""
    return FormRow(
      app.text(field.label) + mark, labelWidth: labelWidth, isActive: field.key == active, error: field.error,
      hint: field.hint, fieldHeight: field.rows)
  }

  /// Rows to scroll away so that the active field with its remarks is in view.
  private func scroll(_ rows: [Row], height: Int) -> Int {
    var top = 0
    for row in rows {
      if case .field(let field) = row.content, field.key == active { break }
      top += row.height
    }
    let total = rows.reduce(0) { $0 + $1.height }
    guard total > height else { return 0 }
    let activeHeight =
      rows.first { if case .field(let field) = $0.content { field.key == active } else { false } }?.height ?? 1
    // Scrolls by whole rows to the first one from which the active field fits.
    var offset = 0
    for row in rows where top + activeHeight - offset > height { offset += row.height }
    return min(offset, top)
  }

  private func draw(_ row: Row, in area: Rect, of frame: inout Frame, _ app: AppState) {
    switch row.content {
    case .line(let line): frame.write(line, in: area)
    case .field(let field):
      let layout = FormLayout(form, in: frame.bounds, app)
      frame.draw(formRow(field, layout.labelWidth, app), in: area)
      drawValue(of: field, in: FormLayout.fieldArea(area, labelWidth: layout.labelWidth), of: &frame, app)
    }
  }

  private func drawValue(of field: FormField, in area: Rect, of frame: inout Frame, _ app: AppState) {
    let isActive = field.key == active && request == nil
    switch field.content {
    case .line(let state):
      frame.draw(TextField(state, isActive: isActive, placeholder: field.placeholder), in: area)
    case .day(let state):
      let placeholder = app.text(Phrase("ngày/tháng/năm", "dd/mm/yyyy"))
      let day = area.split(.left, 16).piece
      frame.draw(
        TextField(state, isActive: isActive, placeholder: field.placeholder.isEmpty ? placeholder : field.placeholder),
        in: day)
    case .area(let state, let rows):
      let place = Rect(origin: area.origin, size: Size(width: area.width, height: rows))
      frame.draw(
        TextArea(state, isActive: isActive, placeholder: field.placeholder), in: place.intersection(frame.bounds))
    case .choice(let chooser, let option):
      frame.draw(
        Chooser(chooser, value: option?.label ?? "", isActive: isActive, placeholder: field.placeholder),
        in: area.row(0))
    case .choices(let chooser, let options):
      frame.draw(Chooser(chooser, value: "", isActive: isActive, placeholder: field.placeholder), in: area.row(0))
      for (row, option) in options.enumerated() {
        let line = Line([Span("* ", .marked), Span(option.label), Span("  \(option.remark)", .dim)])
        frame.write(line, in: Rect(x: area.x, y: area.y + row + 1, width: area.width, height: 1))
      }
    case .fact(let line): frame.write(line, in: area.row(0))
    }
  }

  private func drawArrows(above: Bool, below: Bool, beside window: Rect, _ frame: inout Frame) {
    if above { frame.put(Cell(frame.glyphs.arrowUp, style: .accent), at: Point(x: window.maxX + 1, y: window.y)) }
    if below {
      frame.put(Cell(frame.glyphs.arrowDown, style: .accent), at: Point(x: window.maxX + 1, y: window.maxY - 1))
    }
  }

  private func drawFailure(in layout: FormLayout, _ frame: inout Frame, _ app: AppState) {
    guard let failure else { return }
    let lines = Line.wrapped("! \(failure)", to: layout.content.width, style: .error)
    let foot = Rect(
      x: layout.content.x, y: layout.content.maxY + 1 - lines.count, width: layout.content.width, height: lines.count)
    frame.fill(foot.intersection(layout.box))
    for (row, line) in lines.enumerated() { frame.write(line, in: foot.row(row)) }
  }

  private func drawOptions(
    of field: FormField, besides place: Rect, within bounds: Rect, _ frame: inout Frame, _ app: AppState
  ) {
    guard let chooser = field.chooser, chooser.isOpen else { return }
    let found = options(of: field, chooser, app)
    let popup = ChooserPopup(
      chooser, count: found.count, emptyLine: Line(app.text(Messages.noMatch), .dim)
    ) { index in
      Line([Span(found[index].label), Span("  \(found[index].remark)", .dim)])
    }
    popup.draw(besides: place, within: bounds, of: &frame)
  }
}

extension FormLayout {
  /// The field's own rows inside the area of its row.
  static func fieldArea(_ area: Rect, labelWidth: Int) -> Rect {
    let right = area.inset(left: labelWidth)
    return Rect(origin: right.origin, size: Size(width: right.width, height: max(1, right.height)))
  }
}
