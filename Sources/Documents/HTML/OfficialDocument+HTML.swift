import Domain
import VietnameseText

extension OfficialDocument {
  /// The document as one HTML file: printable on A4, light or dark as the reader's system is, and it fetches nothing.
  package var html: String {
    var writer = MarkupWriter(opening: "<!DOCTYPE html>")
    writer.element("html", ["lang": language.rawValue]) { writer in
      writeHead(to: &writer)
      writer.element("body") { writer in
        writer.endLine()
        writeMain(to: &writer)
        for place in appendices.indices { writeAppendix(place, to: &writer) }
      }
    }
    writer.endLine()
    return writer.text
  }

  private func writeHead(to writer: inout MarkupWriter) {
    writer.element("head") { writer in
      writer.endLine()
      writer.empty("meta", ["charset": "utf-8"])
      writer.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      // Even a text that slipped through as markup could load and run nothing.
      writer.empty(
        "meta",
        ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
      writer.endLine()
      writer.element("title", plainTitle)
      writer.endLine()
      writer.element("style") { $0.write(literal: HTMLStyle.sheet) }
      writer.endLine()
    }
    writer.endLine()
  }

  /// The document's kind and subject in one line, for the title of a window or of a file.
  var plainTitle: DisplayText {
    switch head.title {
    case .named(let kind, let subject): "\(kind) \(subject)"
    case .letter(let subject): subject
    }
  }

  private func writeMain(to writer: inout MarkupWriter) {
    writer.element("main", ["class": "sheet"]) { writer in
      writer.endLine()
      writeSampleMark(to: &writer)
      head.writeHTML(to: &writer, language)
      HTMLBlocks.write(body, to: &writer)
      writeEnding(to: &writer)
      writeOrigin(to: &writer)
    }
    writer.endLine()
  }

  private func writeAppendix(_ place: Int, to writer: inout MarkupWriter) {
    let appendix = appendices[place]
    writer.element("section", ["class": appendix.isLandscape ? "sheet appendix wide" : "sheet appendix"]) { writer in
      writer.endLine()
      writeSampleMark(to: &writer)
      writer.element("h2", ["class": "appendix-name"], appendixName(place))
      writer.element("p", ["class": "appendix-title"], appendix.title)
      writer.element("p", ["class": "appendix-reference"], appendix.reference)
      writer.endLine()
      HTMLBlocks.write(appendix.body, to: &writer)
      writeOrigin(to: &writer)
    }
    writer.endLine()
  }

  private func writeSampleMark(to writer: inout MarkupWriter) {
    guard origin?.isSample == true else { return }
    writer.element("p", ["class": "sample"], DocumentOrigin.sampleMark[language])
    writer.endLine()
  }

  private func writeOrigin(to writer: inout MarkupWriter) {
    guard let origin else { return }
    writer.element("footer", ["class": "origin"]) { writer in
      writer.element("span", origin.asAt)
      writer.element("span", origin.journal)
    }
    writer.endLine()
  }

  private func writeEnding(to writer: inout MarkupWriter) {
    guard signature != nil || !recipients.isEmpty else { return }
    writer.element("div", ["class": "ending"]) { writer in
      writer.element("div", ["class": "recipients"]) { writer in
        guard !recipients.isEmpty else { return }
        writer.element("p", ["class": "recipients-name"], DocumentWords.recipients[language])
        for line in listedRecipients { writer.element("p", line) }
      }
      writer.endLine()
      writer.element("div", ["class": "signature"]) { writer in
        for line in signature?.post ?? [] { writer.element("p", line) }
        writer.element("p", ["class": "signer"], signature?.name ?? "")
      }
    }
    writer.endLine()
  }
}
