import Domain
import TerminalUI
import VietnameseText

extension ImportDialog {
  /// Where the parts lie.
  struct Layout {
    let box: Rect
    let body: Rect
    /// What stands in the way.
    let foot: Rect
  }

  func layout(in area: Rect, _ app: AppState) -> Layout {
    let width = TerminalUI.Modal.width(96, in: area.width)
    let footRows = failureLines(width: width - 4).count
    let room = area.inset(bottom: 1)
    let wanted: Int
    switch stage {
    case .asking, .reading: wanted = 9 + footRows
    case .preview(let reading), .saving(let reading, _), .done(let reading, _):
      wanted = lines(of: reading, width: width - 6, app).count + 3 + footRows
    }
    let box = room.centered(Size(width: width, height: min(room.height, max(9, wanted))))
    var inner = TerminalUI.Modal.content(in: box)
    let foot = inner.removing(.bottom, footRows)
    return Layout(box: box, body: inner, foot: foot)
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = layout(in: area, app)
    let title = Phrase("Nhập từ tệp", "Import from a file")
    frame.draw(TerminalUI.Modal(app.text(title), footer: footer(app)), in: layout.box)
    switch stage {
    case .asking, .reading: drawQuestions(in: layout.body, of: &frame, app)
    case .preview(let reading), .saving(let reading, _), .done(let reading, _):
      let lines = lines(of: reading, width: layout.body.width - 2, app)
      frame.draw(ScrollView(lines, offset: offset, isActive: true), in: layout.body)
    }
    for (row, line) in failureLines(width: layout.foot.width).enumerated() {
      frame.write(line, in: layout.foot.row(row))
    }
  }

  private func drawQuestions(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let labels = [Phrase("Nội dung", "About"), Phrase("Bảng mã", "Encoding"), Phrase("Tệp", "File")].map {
      app.text($0)
    }
    let labelWidth = (labels.map { TextWidth.of($0) }.max() ?? 0) + 2
    let findsOut = app.text(Phrase("tự nhận biết", "found out"))
    let values = [app.text(kind.label), encoding.map(\.name) ?? findsOut]
    for place in Row.allCases {
      let (label, field) = area.row(place.rawValue).split(.left, labelWidth)
      let isActive = place == row
      frame.write(labels[place.rawValue], in: label, style: isActive ? .accent : .label)
      if place == .path {
        let example = app.text(Phrase("đường dẫn tệp CSV", "path of a CSV file"))
        frame.draw(TextField(path, isActive: isActive, placeholder: example), in: field)
      } else {
        let value = values[place.rawValue]
        frame.write(isActive ? "< \(value) >" : value, in: field, style: isActive ? .value : .dim)
      }
    }
    let advice =
      app.settings.readsFiles
      ? Phrase(
        "CSV có dòng tiêu đề; cột nhận theo tên, không cần dấu. Xem trước rồi mới ghi.",
        "CSV with headings; columns are known by their names. Shown first, then written.")
      : ImportDialog.throughSSH(kind)
    for (row, line) in Line.wrapped(app.text(advice), to: area.width, style: .dim).enumerated() {
      frame.write(line, in: area.row(Row.allCases.count + 1 + row))
    }
  }

  private func failureLines(width: Int) -> [Line] {
    failure.map { Line.wrapped($0, to: max(1, width), style: .error) } ?? []
  }

  private func footer(_ app: AppState) -> Line? {
    switch stage {
    case .asking: nil
    case .reading: Line(app.text(Phrase("đang đọc và xét từng dòng…", "reading and judging the rows…")), .accent)
    case .preview: Line(app.text(Phrase("chưa ghi gì", "nothing is written yet")), .dim)
    case .saving: Line(app.text(Messages.saving), .accent)
    case .done: nil
    }
  }

  /// The file, its first rows, the counts, and what is refused and why.
  func lines(of reading: ImportReading, width: Int, _ app: AppState) -> [Line] {
    let table = reading.table
    var lines: [Line] = []
    if case .done(_, let receipt) = stage {
      let entry = VietnameseNumber.grouped(receipt.sequence.value)
      lines.append(Line(app.text(Phrase("Đã ghi (mục \(entry))", "Written (entry \(entry))")), .good))
    }
    let sure: DisplayText = table.certainty < 100 ? " (\(table.certainty)%)" : ""
    let rows = VietnameseNumber.grouped(reading.plan.tally.rows)
    lines += Line.wrapped("\(table.source.file), \(table.encoding.name)\(sure)", to: width, style: .value)
    let counts = app.errorText.counts(reading.plan.tally)
    lines += Line.wrapped(
      app.text(Phrase("\(rows) dòng: \(counts)", "\(rows) rows: \(counts)")), to: width, style: .heading)
    for note in ImportNotes.all(of: table) { lines += Line.wrapped(app.text(note), to: width, style: .warning) }
    for row in table.sheet.rows.prefix(2) {
      let cells = DisplayText(String(row.cells.joined(separator: " | ").prefix(200)))
      lines += Line.wrapped("\(row.line): \(cells)", to: width, style: .dim)
    }
    return lines + refusals(of: reading, width: width, app)
  }

  /// The refused rows, the first five hundred of them.
  private func refusals(of reading: ImportReading, width: Int, _ app: AppState) -> [Line] {
    let refused = reading.plan.lines.lazy.filter(\.isRefused).prefix(500)
    guard !refused.isEmpty else { return [] }
    var lines = [Line(), Line(app.text(Phrase("BỊ TỪ CHỐI", "REFUSED")), .heading)]
    for line in refused {
      lines += Line.wrapped("! \(app.errorText.sentence(line, in: reading.table.sheet))", to: width, style: .warning)
    }
    let rest = reading.plan.tally.refused - 500
    if rest > 0 {
      let more = VietnameseNumber.grouped(rest)
      lines.append(Line(app.text(Phrase("… và \(more) dòng nữa", "… and \(more) more")), .dim))
    }
    return lines
  }
}

/// What has to be said of a file beside its rows.
package enum ImportNotes {
  package static func all(of table: ImportTable) -> [Phrase] {
    var notes: [Phrase] = []
    let unused = table.sheet.unusedHeadings
    if !unused.isEmpty {
      let names = unused.map { DisplayText($0) }.joined(separator: " | ")
      notes.append(Phrase("Cột không dùng: \(names).", "Columns not used: \(names)."))
    }
    let lost = VietnameseNumber.grouped(table.text.wordsWithLostCapitals)
    if table.text.wordsWithLostCapitals > 0 {
      notes.append(
        Phrase(
          "Lưu ý: \(lost) từ viết hoa bằng phông .VnTimeH đã mất chữ hoa ở chữ có dấu; để nguyên, không đoán.",
          "Note: \(lost) words in capitals of a .VnTimeH font have lost the capitals of marked letters; left as they are."
        ))
    }
    if let first = table.text.faults.first {
      let count = VietnameseNumber.grouped(table.text.faultCount)
      notes.append(
        Phrase(
          "Lưu ý: \(count) byte không đọc được, đầu tiên ở byte \(first); dòng có ô ấy bị từ chối.",
          "Note: \(count) bytes cannot be read, the first at byte \(first); rows with such cells are refused."))
    }
    return notes
  }
}
