import VietnameseText

/// Writes XML or HTML; every text and every attribute goes through `escaped`, and nothing else reaches the markup.
struct MarkupWriter {
  private(set) var text = ""

  /// What the writer begins with: a declaration written in source.
  init(opening: StaticString) {
    text = "\(opening)\n"
  }

  /// An element and what is in it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout MarkupWriter) -> Void
  ) {
    text += "<\(name)"
    write(attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element with a text in it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: DisplayText
  ) {
    element(name, attributes) { $0.write(content) }
  }

  /// An element with a text and no attributes.
  mutating func element(_ name: StaticString, _ content: DisplayText) {
    element(name, [:], content)
  }

  /// An element without content; XML and HTML read it alike where HTML has such elements.
  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    text += "<\(name)"
    write(attributes)
    text += "/>"
  }

  /// Text from a document.
  mutating func write(_ content: DisplayText) {
    text += MarkupWriter.escaped(content.string)
  }

  /// Markup, or a style sheet, that is written in source.
  mutating func write(literal: StaticString) {
    text += "\(literal)"
  }

  /// Ends the line, between elements where blanks mean nothing.
  mutating func endLine() {
    text += "\n"
  }

  private mutating func write(_ attributes: KeyValuePairs<StaticString, String>) {
    for (name, value) in attributes { text += " \(name)=\"\(MarkupWriter.escaped(value))\"" }
  }

  /// The text with everything that markup would read as more than text written as a reference.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { specials.contains($0) }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let specials = Set("&<>\"'".utf8)
}
