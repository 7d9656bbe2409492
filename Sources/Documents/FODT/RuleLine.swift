import Domain
import VietnameseText

/// A line centred below a name: an empty paragraph with a border, indented on both sides to the line's length.
struct RuleLine: Hashable {
  /// Indent on each side, in tenths of a millimetre.
  private let indent: Int

  private init(length: Int, in room: Int) {
    indent = max(0, room - length) / 2
  }

  /// The line below the issuing body, a third to a half as long as its name.
  static func below(_ body: DisplayText) -> RuleLine {
    let room = PageMeasures.headColumns[0]
    return RuleLine(length: min(PageMeasures.width(of: body, points: 13), room) * 2 / 5, in: room)
  }

  /// The line below the motto, as long as it.
  static func belowMotto(_ language: Language) -> RuleLine {
    let motto = PageMeasures.width(of: DocumentHead.motto[language], points: 14)
    return RuleLine(length: motto, in: PageMeasures.headColumns[1])
  }

  /// The line below a subject, a third to a half as long as it, and never longer than a third of the text.
  static func below(subject: DisplayText) -> RuleLine {
    let room = PageMeasures.textWidth(isLandscape: false)
    return RuleLine(length: min(PageMeasures.width(of: subject, points: 14), room) * 2 / 5, in: room)
  }

  var name: String { "Line\(indent)" }

  func write(to writer: inout MarkupWriter) {
    writer.empty("text:p", ["text:style-name": name])
  }

  func writeStyle(to writer: inout MarkupWriter) {
    writer.element(
      "style:style", ["style:name": name, "style:family": "paragraph", "style:parent-style-name": "Line"]
    ) { writer in
      let length = PageMeasures.millimetres(indent)
      writer.empty("style:paragraph-properties", ["fo:margin-left": length, "fo:margin-right": length])
    }
    writer.endLine()
  }
}
