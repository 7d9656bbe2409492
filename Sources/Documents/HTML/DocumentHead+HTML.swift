import Domain
import VietnameseText

extension DocumentHead {
  func writeHTML(to writer: inout MarkupWriter, _ language: Language) {
    writer.element("header", ["class": "letterhead"]) { writer in
      writer.element("div") { writer in
        if let parentBody { writer.element("p", parentBody) }
        writer.element("p", ["class": "issuer"], issuingBody)
      }
      writer.element("div") { writer in
        writer.element("p", ["class": "country"], DocumentHead.country[language])
        writer.element("p", ["class": "motto"]) { $0.element("span", DocumentHead.motto[language]) }
      }
      writer.endLine()
      writer.element("div") { writer in
        writer.element("p", ["class": "number"], numberLine(language))
        if case .letter(let subject) = title { writer.element("p", ["class": "regarding"], subject) }
      }
      writer.element("p", ["class": "place"], placeLine(language))
    }
    writer.endLine()
    if case .named(let kind, let subject) = title {
      writer.element("h1") { writer in
        writer.element("span", ["class": "kind"], kind)
        writer.element("span", ["class": "subject"], subject)
      }
      writer.endLine()
    }
    writeAddressees(to: &writer, language)
  }

  private func writeAddressees(to writer: inout MarkupWriter, _ language: Language) {
    guard let first = addressees.first else { return }
    writer.element("div", ["class": "addressees"]) { writer in
      writer.element("p", DocumentWords.addressees[language])
      writer.element("div") { writer in
        if addressees.count == 1 {
          writer.element("p", first)
        } else {
          for line in listedAddressees { writer.element("p", line) }
        }
      }
    }
    writer.endLine()
  }
}
