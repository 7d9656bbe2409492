import DashboardApp
import Domain
import VietnameseText

/// What a person is shown before a file is taken.
struct ImportPreview {
  let table: ImportTable
  var plan: ImportPlan
  let place: Workplace

  private var errorText: ErrorText {
    ErrorText(
      language: place.language, on: .commandLine, registry: place.registry, rulebook: place.rulebook, day: place.day)
  }

  /// Tells of the file, its first rows, the counts, and the first rows that are refused.
  func tell() {
    tellFile()
    for row in table.sheet.rows.prefix(2) {
      Complaints.tell("  \(row.line): \(DisplayText(String(row.cells.joined(separator: " | ").prefix(160))))")
    }
    tellCounts()
    let refused = plan.lines.filter(\.isRefused)
    for line in refused.prefix(20) { Complaints.tell("  \(errorText.sentence(line, in: table.sheet))") }
    if refused.count > 20 {
      let rest = VietnameseNumber.grouped(refused.count - 20)
      Complaints.tell(
        Phrase("  … và \(rest) dòng nữa; xem hết: --dry-run", "  … and \(rest) more; see all: --dry-run")[
          place.language])
    }
  }

  /// Tells which file is read in which encoding, and what of it is not.
  func tellFile() {
    let certainty: DisplayText = table.certainty < 100 ? " (\(table.certainty)%)" : ""
    let digest = DisplayText(String(table.source.hash.prefix(12)))
    Complaints.tell(
      Phrase(
        "Tệp \(table.source.file), SHA-256 \(digest)…, bảng mã \(table.encoding.name)\(certainty).",
        "File \(table.source.file), SHA-256 \(digest)…, encoding \(table.encoding.name)\(certainty).")[place.language])
    for note in ImportNotes.all(of: table) { Complaints.tell(note[place.language]) }
  }

  /// Tells how many rows do what.
  func tellCounts() {
    let rows = VietnameseNumber.grouped(plan.tally.rows)
    Complaints.tell(
      Phrase(
        "\(rows) dòng: \(errorText.counts(plan.tally)).", "\(rows) rows: \(errorText.counts(plan.tally)).")[
          place.language])
  }

  /// Asks whether to write.
  var question: Phrase {
    let taken = VietnameseNumber.grouped(plan.tally.added + plan.tally.changed)
    guard plan.tally.refused > 0 else { return Phrase("Ghi \(taken) dòng vào sổ?", "Write \(taken) rows?") }
    let refused = VietnameseNumber.grouped(plan.tally.refused)
    return Phrase(
      "Ghi \(taken) dòng vào sổ, bỏ lại \(refused) dòng bị từ chối?",
      "Write \(taken) rows and leave \(refused) refused ones out?")
  }
}

extension ImportPreview {
  /// The same with the identifiers that the store gave to new records, in the order of the rows.
  func numbered(_ created: [RecordKey]) -> ImportPreview {
    var copy = self
    copy.plan = plan.numbered(created)
    return copy
  }

  /// Every row that is added, changed or refused.
  var listing: Listing<ImportLine> {
    let text = errorText
    let sheet = table.sheet
    return Listing(
      columns: [
        Column("line", Phrase("Dòng", "Line"), numeric: true) { .integer($0.line) },
        Column("outcome", Phrase("Kết quả", "Outcome")) { $0.outcome.listed },
        Column("title", Phrase("Nội dung", "Row"), flexible: true) { .text($0.title) },
        Column("records", Phrase("Bản ghi", "Records"), flexible: true) { .texts($0.outcome.keys.map(\.id)) },
        Column("fields", Phrase("Trường sửa", "Fields"), in: .data) { .texts($0.outcome.fields) },
        Column("column", Phrase("Cột", "Column"), numeric: true) { line in
          .integer(line.refusal.flatMap { text.place(of: $0, in: sheet)?.column })
        },
        Column("reason", Phrase("Lý do", "Reason"), flexible: true) { line in
          .text(line.refusal.map { text.sentence($0.reason).string })
        },
      ],
      rows: plan.lines.filter { $0.outcome != .unchanged },
      emptyNote: Phrase("Không dòng nào thay đổi gì.", "No row changes anything."), wraps: true)
  }
}

extension ImportLine {
  fileprivate var refusal: ImportRefusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }
}

extension ImportLine.Outcome {
  /// What a list calls it.
  fileprivate var listed: ListValue {
    switch self {
    case .added: .choice("added", Phrase("thêm", "added"))
    case .changed: .choice("changed", Phrase("sửa", "changed"))
    case .unchanged: .choice("unchanged", Phrase("không đổi", "unchanged"))
    case .refused: .choice("refused", Phrase("từ chối", "refused"))
    }
  }

  fileprivate var fields: [String] {
    if case .changed(_, let fields) = self { fields } else { [] }
  }
}
