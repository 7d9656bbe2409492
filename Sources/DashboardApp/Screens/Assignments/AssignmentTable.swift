import Domain
import TerminalUI
import VietnameseText

/// How assignments are listed: columns for the room there is, and rows made only when they are shown.
struct AssignmentTable: Sendable {
  private let index: RegistryIndex
  private let ledger: Ledger
  private let thresholds: Thresholds
  private let language: Language
  private let numbering: Numbering
  /// Columns beside the four that are always there.
  private let extra: [Extra]
  /// Rows that were made before.
  private let memo: AssignmentRowMemo
  /// Rows that were drawn before.
  var drawn: DrawnRows { memo.drawn }

  /// How identifiers are written, the same in all rows of a list.
  enum Numbering: Hashable, Sendable {
    /// "000412": all rows are of the year of the reporting day.
    case plain
    /// "2025-000412".
    case withYear
    /// "25-000412", where there is little room.
    case withShortYear

    /// - Parameter hasOtherYears: whether the list holds identifiers of other years.
    init(hasOtherYears: Bool, in shape: ChromeLayout.Shape) {
      self = !hasOtherYears ? .plain : shape > .column ? .withYear : .withShortYear
    }

    var width: Int {
      switch self {
      case .plain: 6
      case .withYear: 11
      case .withShortYear: 9
      }
    }

    func text(_ id: RecordNumber<Assignment>) -> DisplayText {
      switch self {
      case .plain: DisplayText(id.shortText)
      case .withYear: "\(id.year)-\(id.shortText)"
      case .withShortYear: "\(String(String(id.year).suffix(2)))-\(id.shortText)"
      }
    }
  }

  /// A column shown only where it is wanted.
  enum Extra: Hashable, Sendable {
    case issued
    case due
  }

  init?(_ app: AppState, hasOtherYears: Bool = false, extra: [Extra] = []) {
    guard let index = app.index else { return nil }
    self.index = index
    ledger = app.ledger
    thresholds = app.settings.rulebook.thresholds
    language = app.language
    numbering = Numbering(hasOtherYears: hasOtherYears, in: app.layout.shape)
    self.extra = extra
    memo = app.ledger.pictures.rows(in: Format(numbering: numbering, extra: extra, language: language))
  }

  /// What the texts of a row follow from beside the state that was read.
  struct Format: Hashable {
    let numbering: Numbering
    let extra: [Extra]
    let language: Language
  }

  /// The place of the column that shows how an assignment stands.
  var statusColumn: Int { 3 + extra.count }

  /// The place of an extra column among all.
  func place(of column: Extra) -> Int? { extra.firstIndex(of: column).map { 3 + $0 } }

  var columns: [TableColumn] {
    let more = extra.map { TableColumn($0.title[language], ideal: $0 == .issued ? 11 : 10) }
    return [
      TableColumn(Phrase("Số", "No.")[language], ideal: numbering.width),
      TableColumn(
        Phrase("Đơn vị chủ trì", "Lead unit")[language], minimum: 8, ideal: 20, maximum: 30, givesWay: 2),
      TableColumn(
        Phrase("Nội dung giao", "Task")[language], minimum: 12, ideal: 60, maximum: 100, givesWay: 1, canGo: true),
    ] + more + [TableColumn(Phrase("Tình trạng", "Status")[language], ideal: 17)]
  }

  /// The row of one assignment, marked or not.
  func row(of id: RecordNumber<Assignment>, isMarked: Bool) -> TableRow {
    var row = row(of: id)
    row.isMarked = isMarked
    row.isChanged = ledger.isNews(id)
    return row
  }

  /// The row of one assignment; an unreadable one says so instead of being left out.
  private func row(of id: RecordNumber<Assignment>) -> TableRow {
    do throws(StoreError) {
      let known = try memo.row(of: id) { () throws(StoreError) in
        try index.registry.assignment(id).map { row(of: $0) }
      }
      return known ?? note(id, Phrase("không còn trong sổ", "no longer in the store"))
    } catch {
      return note(id, Phrase("bản ghi hỏng: chạy kycuong verify", "damaged: run kycuong verify"))
    }
  }

  private func row(of assignment: Assignment) -> TableRow {
    let summary = AssignmentSummary(assignment)
    let standing = summary.standing(on: index.reporting)
    let style = StatusWords.style(of: standing, thresholds)
    let quiet: Style = style == .dim ? .dim : .text
    let days = extra.map { TableCell(DayWords.full($0.day(of: assignment)), style: quiet) }
    let name = index.name(of: assignment.unit)
    return TableRow(
      [
        TableCell(numbering.text(assignment.id), style: quiet),
        TableCell(DisplayText(name), short: DisplayText(index.shortName(of: assignment.unit)), style: quiet),
        TableCell(DisplayText(assignment.title), style: quiet),
      ] + days + [TableCell(StatusWords.text(of: summary, on: index.reporting, language), style: style)],
      hasIncident: hasIncident(assignment.id))
  }

  /// Whether an incident that was not dismissed or annulled is linked, as far as the viewer may know.
  private func hasIncident(_ id: RecordNumber<Assignment>) -> Bool {
    index.incidentsByAssignment[id]?.contains { number in
      let state = index.incidentSummary(number)?.state
      return state != .dismissed && state != .annulled
    } ?? false
  }

  private func note(_ id: RecordNumber<Assignment>, _ phrase: Phrase) -> TableRow {
    TableRow([TableCell(numbering.text(id)), TableCell(""), TableCell(phrase[language], style: .error)])
  }
}

extension AssignmentTable.Extra {
  fileprivate var title: Phrase {
    switch self {
    case .issued: Phrase("Ngày giao", "Issued")
    case .due: Phrase("Hạn", "Due")
    }
  }

  fileprivate func day(of assignment: Assignment) -> CalendarDay? {
    switch self {
    case .issued: assignment.issued
    case .due: assignment.due
    }
  }
}
