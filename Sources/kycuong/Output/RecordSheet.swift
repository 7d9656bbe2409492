import Domain
import JSON
import TerminalUI
import VietnameseText

/// One thing with its properties, as lines for people or as a JSON object.
struct RecordSheet {
  /// A property: its name in JSON, its label, its value.
  struct Line {
    let key: String
    let label: Phrase
    let value: ListValue

    init(_ key: String, _ label: Phrase, _ value: ListValue) {
      self.key = key
      self.label = label
      self.value = value
    }
  }

  /// A list that belongs to the thing.
  struct Part {
    let key: String
    let title: Phrase
    let rows: [[Line]]
  }

  let lines: [Line]
  let parts: [Part]
}

extension RecordSheet {
  /// The sheet as JSON.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    RecordSheet.write(lines, to: &writer)
    for part in parts {
      writer.key(part.key)
      writer.beginArray()
      for row in part.rows {
        writer.beginObject()
        RecordSheet.write(row, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func write(_ lines: [Line], to writer: inout JSONWriter) {
    for line in lines {
      writer.key(line.key)
      line.value.write(to: &writer)
    }
  }

  /// The sheet as lines for people: labels and values, then each part under its title.
  func text(_ language: Language) -> [DisplayText] {
    let width = lines.map { TextWidth.of($0.label[language]) }.max() ?? 0
    var text: [DisplayText] = lines.map { line in
      let label = line.label[language]
      let padding = DisplayText(String(repeating: " ", count: width - TextWidth.of(label)))
      let value = line.value.shown(language)
      return "\(label)\(padding)  \(value.isEmpty ? "—" : value)"
    }
    for part in parts {
      text += ["", "\(part.title[language]) (\(part.rows.count))"]
      text += part.rows.map { row in
        "  " + row.map { $0.value.shown(language) }.filter { !$0.isEmpty }.joined(separator: "  ")
      }
    }
    return text
  }
}
