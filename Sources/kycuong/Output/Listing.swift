import DashboardApp
import Documents
import Domain
import JSON
import VietnameseText

/// A list of rows on its way out.
struct Listing<Row> {
  let columns: [Column<Row>]
  let rows: [Row]
  /// What is said, beside the list, where it is empty.
  let emptyNote: Phrase
  var urgency: (Row) -> Urgency = { _ in .none }
  /// Whether a narrow terminal gets long texts on several lines, where none of them may be cut.
  var wraps = false
}

extension Listing {
  /// Writes the list where and how the options ask for.
  func print(_ options: ListOptions, in language: Language) throws(Failure) {
    var sink = try Sink(options.file)
    switch options.format {
    case .json: try writeJSON(to: &sink)
    case .csv: try writeCSV(to: &sink)
    case .table: try writeTable(to: &sink, in: language, console: Console(for: options.file))
    }
    try sink.finish()
  }

  /// An array with one object a line, so that text tools can follow a long one.
  func writeJSON(to sink: inout Sink) throws(Failure) {
    let columns = columns.filter { $0.place != .table }
    var writer = JSONWriter(capacity: 1 << 16)
    try sink.write("[".utf8)
    for (position, row) in rows.enumerated() {
      try sink.write((position == 0 ? "\n" : ",\n").utf8)
      writer.beginObject()
      for column in columns {
        writer.key(column.key)
        column.value(row).write(to: &writer)
      }
      writer.endObject()
      try sink.write(writer.bytes)
      writer.removeAll()
    }
    try sink.write("\n]\n".utf8)
  }

  /// The rows under a header.
  func writeCSV(to sink: inout Sink) throws(Failure) {
    let columns = columns.filter { $0.place != .table }
    var table = CSVTable(header: columns.map(\.key))
    for row in rows {
      table.append(columns.map { $0.value(row).csv })
    }
    try sink.write(table.text.utf8)
  }

  /// Aligned columns, as wide as the terminal lets them be; the note in place of an empty list.
  func writeTable(to sink: inout Sink, in language: Language, console: Console?) throws(Failure) {
    guard !rows.isEmpty else {
      Complaints.tell(emptyNote[language])
      return
    }
    let columns = columns.filter { $0.place != .data }
    let cells = rows.map { row in columns.map { $0.value(row).shown(language) } }
    let table = TextTable(
      headings: columns.map { $0.title[language] }, isNumeric: columns.map(\.isNumeric),
      isFlexible: columns.map(\.isFlexible), rows: cells,
      urgencies: rows.map(urgency), wraps: wraps)
    try table.write(to: &sink, width: console?.width, colour: console?.hasColour ?? false)
  }
}

extension Workplace {
  /// Writes a list of records; beside a table, people are told where what they see is made up or not the newest.
  func print(_ listing: Listing<some Any>, _ options: ListOptions) throws(Failure) {
    // Refused before anything is told.
    try WayIn.refuseOnServer("-o", where: options.file.output != nil)
    if options.format == .table {
      if snapshot.condition.isSample { Complaints.tell(Messages.sample[language]) }
      if snapshot.asOf != nil { Complaints.tell(pointOfRecording[language]) }
    }
    try listing.print(options, in: language)
  }

  private var pointOfRecording: Phrase {
    let (entry, time) = (snapshot.through.value, snapshot.recorded.map { "\($0.day.dayMonthYear) \($0.clock)" } ?? "")
    return Phrase(
      "Sổ như đã ghi đến mục \(entry), \(time).", "The store as recorded up to entry \(entry), \(time).")
  }
}

extension Console {
  /// The terminal that a list is printed on; nil where it goes into a file.
  init?(for options: FileOptions) {
    guard options.output == nil else { return nil }
    self.init()
  }
}
