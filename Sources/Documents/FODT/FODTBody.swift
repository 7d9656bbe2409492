import Domain
import VietnameseText

/// Writes the text of a document as flat OpenDocument.
struct FODTBody {
  private let document: OfficialDocument

  init(_ document: OfficialDocument) {
    self.document = document
  }

  func write(to writer: inout MarkupWriter) {
    document.head.writeFODT(to: &writer, document.language)
    FODTBlocks(isLandscape: false).write(document.body, to: &writer)
    writeEnding(to: &writer)
    for place in document.appendices.indices { writeAppendix(place, to: &writer) }
  }

  private func writeAppendix(_ place: Int, to writer: inout MarkupWriter) {
    let appendix = document.appendices[place]
    let style = appendix.isLandscape ? "AppendixLying" : "AppendixStanding"
    writer.paragraph(style, document.appendixName(place))
    writer.paragraph("AppendixTitle", appendix.title)
    writer.paragraph("AppendixReference", appendix.reference)
    FODTBlocks(isLandscape: appendix.isLandscape).write(appendix.body, to: &writer)
  }

  /// Recipients at the left, the signature at the right, on one page.
  private func writeEnding(to writer: inout MarkupWriter) {
    guard document.signature != nil || !document.recipients.isEmpty else { return }
    let half = PageMeasures.textWidth(isLandscape: false) / 2
    writer.element("table:table", ["table:style-name": "Plain"]) { writer in
      writer.columns([half, half])
      writer.element("table:table-row") { writer in
        writer.cell("Bare") { writeRecipients(to: &$0) }
        writer.cell("Bare") { writer in
          for line in document.signature?.post ?? [] { writer.paragraph("Post", line) }
          writer.paragraph("Signer", document.signature?.name ?? "")
        }
      }
    }
    writer.endLine()
  }

  private func writeRecipients(to writer: inout MarkupWriter) {
    guard !document.recipients.isEmpty else { return writer.paragraph("Recipient", "") }
    writer.paragraph("RecipientsName", DocumentWords.recipients[document.language])
    for line in document.listedRecipients { writer.paragraph("Recipient", line) }
  }
}

extension DocumentHead {
  fileprivate func writeFODT(to writer: inout MarkupWriter, _ language: Language) {
    writer.element("table:table", ["table:style-name": "Opening"]) { writer in
      writer.columns(PageMeasures.headColumns)
      writer.element("table:table-row") { writer in
        writer.cell("Bare") { writer in
          if let parentBody { writer.paragraph("Parent", parentBody) }
          writer.paragraph("Issuer", issuingBody)
          RuleLine.below(issuingBody).write(to: &writer)
        }
        writer.cell("Bare") { writer in
          writer.paragraph("Issuer", DocumentHead.country[language])
          writer.paragraph("Motto", DocumentHead.motto[language])
          RuleLine.belowMotto(language).write(to: &writer)
        }
      }
      writer.element("table:table-row") { writer in
        writer.cell("Bare") { writer in
          writer.paragraph("Number", numberLine(language))
          if case .letter(let subject) = title { writer.paragraph("Regarding", subject) }
        }
        writer.cell("Bare") { $0.paragraph("Place", placeLine(language)) }
      }
    }
    writer.endLine()
    if case .named(let kind, let subject) = title {
      writer.paragraph("Kind", kind)
      writer.paragraph("Subject", subject)
      RuleLine.below(subject: subject).write(to: &writer)
    }
    writeAddresseesFODT(to: &writer, language)
  }

  private func writeAddresseesFODT(to writer: inout MarkupWriter, _ language: Language) {
    let name = DocumentWords.addressees[language]
    switch addressees.count {
    case 0: return
    case 1: writer.paragraph("Addressee", "\(name) \(addressees[0])")
    default:
      writer.paragraph("Addressee", name)
      for line in listedAddressees { writer.paragraph("AddresseeItem", line) }
    }
  }
}

extension MarkupWriter {
  /// A paragraph of a style.
  mutating func paragraph(_ style: String, _ content: DisplayText) {
    element("text:p", ["text:style-name": style], content)
    endLine()
  }

  /// The columns of a table, in tenths of a millimetre.
  mutating func columns(_ widths: [Int]) {
    for width in widths { empty("table:table-column", ["table:style-name": FODTStyles.columnName(width)]) }
    endLine()
  }

  /// A cell of one column.
  mutating func cell(_ style: String, _ content: (inout MarkupWriter) -> Void) {
    element("table:table-cell", ["table:style-name": style], content)
  }
}
