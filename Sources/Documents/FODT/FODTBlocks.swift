import VietnameseText

/// Writes the parts of a text as flat OpenDocument, on pages that stand or lie.
struct FODTBlocks {
  let isLandscape: Bool

  func write(_ blocks: [DocumentBlock], to writer: inout MarkupWriter) {
    var isTurned = false
    for block in blocks {
      let turns = !isLandscape && block.needsTurnedPage(whereTurned: isTurned)
      if turns != isTurned { writer.paragraph(turns ? "TurnWide" : "TurnBack", "") }
      isTurned = turns
      write(block, isTurned: turns, to: &writer)
    }
    if isTurned { writer.paragraph("TurnBack", "") }
  }

  private func write(_ block: DocumentBlock, isTurned: Bool, to writer: inout MarkupWriter) {
    switch block {
    case .heading(.part, let text), .heading(.section, let text): writer.paragraph("Part", text)
    case .heading(.point, let text): writer.paragraph("Point", text)
    case .paragraph(let text): writer.paragraph("Body", text)
    case .item(let text): writer.paragraph("Body", "- \(text)")
    case .note(let text): writer.paragraph("Note", text)
    case .chart(let chart): FODTChart(chart).write(to: &writer)
    case .table(let table):
      FODTTable(table, isLandscape: isLandscape || isTurned).write(to: &writer)
    }
  }
}

extension DocumentBlock {
  /// Whether the block stands on a page that lies: a wide table does, and the notes that follow it.
  fileprivate func needsTurnedPage(whereTurned isTurned: Bool) -> Bool {
    switch self {
    case .table(let table): table.isWide && !table.rows.isEmpty
    case .note: isTurned
    default: false
    }
  }
}
