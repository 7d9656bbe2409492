import Domain
import VietnameseText

extension DocumentHead {
  /// The head of a report of a body.
  package init(
    reportBy body: Letterhead, number: DisplayText?, day: CalendarDay?, kind: DisplayText, subject: DisplayText
  ) {
    self.init(
      body, number: number.map { DocumentNumber(written: $0) } ?? DocumentNumber(nil, DisplayText(body.reportSign)),
      day: day, title: .named(kind, subject: subject), addressees: body.addressees.map { DisplayText($0) })
  }

  /// The head of a letter of a body; a letter is numbered with the sign of letters.
  package init(
    letterBy body: Letterhead, number: DisplayText?, day: CalendarDay?, regarding: DisplayText,
    addressees: [DisplayText]
  ) {
    self.init(
      body, number: number.map { DocumentNumber(written: $0) } ?? DocumentNumber(nil, DisplayText(body.letterSign)),
      day: day, title: .letter(regarding: regarding), addressees: addressees)
  }

  private init(
    _ body: Letterhead, number: DocumentNumber, day: CalendarDay?, title: Title, addressees: [DisplayText]
  ) {
    self.init(
      parentBody: body.parentBody.map { DisplayText($0) }, issuingBody: DisplayText(body.issuingBody), number: number,
      place: DisplayText(body.place), day: day, title: title, addressees: addressees)
  }
}

extension DocumentSignature {
  /// The signature of the head of a body.
  package init(of body: Letterhead, name: DisplayText? = nil) {
    self.init(post: body.post.map { DisplayText($0) }, name: name)
  }
}
