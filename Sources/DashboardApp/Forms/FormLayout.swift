import Domain
import TerminalUI
import VietnameseText

/// Where the parts of a form lie at a size.
///
/// Labels stand above their fields under 60 columns and beside them from there; from 110 columns a form that has titles
/// for them shows its fields in two columns.
struct FormLayout {
  /// The box with its edge.
  let box: Rect
  /// What the fields scroll in; one area a column.
  let windows: [Rect]
  /// What stays in view below the fields: what to mind, and what failed.
  let foot: Rect
  let footLines: [Line]
  /// Blank rows between two fields.
  let gap: Int
  /// The blocks of each column.
  let columns: [[FormBlock]]

  /// Rows that a column's titles take.
  static let titleRows = 1

  init(_ dialog: FormDialog<some Form>, in area: Rect, _ app: AppState) {
    // The row of key hints below the box stays in view.
    let area = area.inset(bottom: 1)
    let shape = app.layout.shape
    let isDouble = shape.isWide && dialog.form.columnTitles != nil
    let width = FormLayout.width(shape, isDouble: isDouble, in: area)
    let inner = width - 4
    footLines = FormLayout.foot(of: dialog, width: inner, app)
    let footHeight = min(footLines.count, max(0, area.height - 5))
    let room = area.height - 2 - footHeight
    let columnWidths = isDouble ? [(inner - 3) / 2, inner - 3 - (inner - 3) / 2] : [inner - (shape < .narrow ? 1 : 2)]
    let full = FormLayout.columns(dialog, columnWidths, shape, isRoomy: true, app)
    let titles = isDouble ? FormLayout.titleRows : 0
    let fullHeight = FormLayout.height(full, gap: 0) + titles
    columns = fullHeight <= room ? full : FormLayout.columns(dialog, columnWidths, shape, isRoomy: false, app)
    let spaced = FormLayout.height(columns, gap: 1) + titles
    gap = isDouble && spaced <= room ? 1 : 0
    let height = min(room, FormLayout.height(columns, gap: gap) + titles)
    // A box that nearly fills the screen fills it, so that nothing shows through below.
    let isWhole = shape < .narrow || room - height <= (isDouble ? 12 : 4)
    box = area.centered(Size(width: width, height: isWhole ? area.height : height + footHeight + 2))
    var content = box.inset(horizontal: 2, vertical: 1)
    foot = content.removing(.bottom, footHeight)
    windows = FormLayout.windows(content, columnWidths).map { $0.inset(top: titles) }
  }

  private static func width(_ shape: ChromeLayout.Shape, isDouble: Bool, in area: Rect) -> Int {
    if isDouble { return TerminalUI.Modal.width(140, in: area.width) }
    return shape < .narrow ? area.width : TerminalUI.Modal.width(90, in: area.width)
  }

  private static func windows(_ content: Rect, _ widths: [Int]) -> [Rect] {
    var rest = content
    return widths.map { width in
      let window = rest.removing(.left, width)
      _ = rest.removing(.left, 3)
      return window
    }
  }

  /// Rows of the highest column, whichever of its fields is active: the box must not jump as the cursor goes on.
  private static func height(_ columns: [[FormBlock]], gap: Int) -> Int {
    columns.map { blocks in
      let spare = (blocks.map(\.hintRows).max() ?? 0) - blocks.reduce(0) { $0 + $1.spokenRows }
      return blocks.reduce(0) { $0 + $1.height } + gap * max(0, blocks.count - 1) + max(0, spare)
    }.max() ?? 0
  }

  private static func foot(of dialog: FormDialog<some Form>, width: Int, _ app: AppState) -> [Line] {
    var lines = dialog.failure.map { Line.wrapped("! \($0)", to: width, style: .error) } ?? []
    if let caution = dialog.form.caution { lines += Line.wrapped("! \(app.text(caution))", to: width, style: .warning) }
    return lines
  }

  private static func columns(
    _ dialog: FormDialog<some Form>, _ widths: [Int], _ shape: ChromeLayout.Shape, isRoomy: Bool, _ app: AppState
  ) -> [[FormBlock]] {
    let isDouble = widths.count > 1
    return widths.enumerated().map { place, width in
      let fields = dialog.form.fields.filter { !isDouble || ($0.column == .first) == (place == 0) }
      let labelWidth = shape < .narrow ? 0 : (fields.map { TextWidth.of(app.text($0.label)) }.max() ?? 0) + 3
      var blocks: [FormBlock] = []
      let preface = place == 0 ? dialog.form.preface(app).flatMap { $0.wrapped(to: width) } : []
      if !preface.isEmpty { blocks.append(FormBlock(preface: preface + [Line()])) }
      return blocks
        + fields.map { field in
          FormBlock(
            field, labelWidth: labelWidth, width: width, isActive: field.key == dialog.active, isRoomy: isRoomy,
            areaRows: isDouble ? 2 : 0, mostAreaRows: shape < .narrow ? 3 : 12, showsHelp: dialog.showsHelp, app)
        }
    }
  }
}

extension FormLayout {
  /// Columns of a field.
  func fieldWidth(of field: FormField) -> Int {
    for (window, blocks) in zip(windows, columns) {
      if let block = blocks.first(where: { $0.field?.key == field.key }) {
        return max(1, window.width - block.labelWidth)
      }
    }
    return 1
  }

  /// Rows to scroll a column by, so that its active field stands in the middle as far as the ends allow.
  func offset(ofColumn place: Int, active: FormField.Key?) -> Int {
    let blocks = columns[place]
    let total = blocks.reduce(0) { $0 + $1.height } + gap * max(0, blocks.count - 1)
    guard total > windows[place].height else { return 0 }
    var top = 0
    for block in blocks {
      if block.field?.key == active {
        let middle = top - max(0, (windows[place].height - block.height) / 2)
        return min(max(0, middle), total - windows[place].height)
      }
      top += block.height + gap
    }
    return 0
  }
}

/// The rows of one field with its label and all that stands below it, or of the lines above the fields.
struct FormBlock {
  let field: FormField?
  let preface: [Line]
  /// Columns of the label; 0 puts it above the field.
  let labelWidth: Int
  /// Rows of the field itself.
  let fieldRows: Int
  /// Error, remarks, hint and help.
  let notes: [Line]
  /// Rows that the hint takes while the field is active, and those that hint and help take now.
  let hintRows: Int
  let spokenRows: Int

  init(preface: [Line]) {
    hintRows = 0
    spokenRows = 0
    field = nil
    self.preface = preface
    labelWidth = 0
    fieldRows = 0
    notes = []
  }

  init(
    _ field: FormField, labelWidth: Int, width: Int, isActive: Bool, isRoomy: Bool, areaRows: Int, mostAreaRows: Int,
    showsHelp: Bool,
    _ app: AppState
  ) {
    self.field = field
    preface = []
    self.labelWidth = labelWidth
    switch field.content {
    case .area(_, let rows): fieldRows = min(rows + areaRows, mostAreaRows)
    case .choices(_, let options): fieldRows = 1 + options.count
    case .line, .day, .choice: fieldRows = 1
    }
    var notes = field.error.map { Line.wrapped("! \($0)", to: width - labelWidth, style: .error) } ?? []
    for remark in field.remarks where remark.isWarning || isRoomy || isActive {
      notes += Line.wrapped(
        remark.isWarning ? "! \(remark.text)" : remark.text, to: width - labelWidth,
        style: remark.isWarning ? .warning : .dim)
    }
    let spoken = isActive ? [field.error == nil ? field.hint : nil, showsHelp ? field.help : nil] : []
    func wrapped(_ phrase: Phrase) -> [Line] {
      Line.wrapped(app.text(phrase), to: width - labelWidth, style: .dim)
    }
    let lines = spoken.compactMap { $0 }.flatMap(wrapped)
    hintRows = field.hint.map { wrapped($0).count } ?? 0
    spokenRows = lines.count
    self.notes = notes + lines
  }

  /// Rows before the field: the label where it stands above.
  var labelRows: Int { field != nil && labelWidth == 0 ? 1 : 0 }

  var height: Int { preface.count + labelRows + fieldRows + notes.count }
}
