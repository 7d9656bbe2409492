/// What a person typed into a form and did not save, so that it can be taken up again.
///
/// A draft is no record: it is in no journal, and nobody but its account reads it.
package struct Draft: Hashable, Sendable {
  package let id: DraftID
  /// Name of the form ("assignments.edit").
  package let form: String
  /// The record that the form is about; nil where it makes a new one.
  package let subject: RecordKey?
  /// Version of that record when the form was opened, so that what others did since is not overwritten unseen.
  package let base: Int?
  /// When it was kept last.
  package let saved: Moment
  /// The fields that were changed: a text, or a list of texts where several things are chosen.
  package let fields: [FieldMember]

  package init(
    id: DraftID, form: String, subject: RecordKey?, base: Int?, saved: Moment, fields: [FieldMember]
  ) {
    self.id = id
    self.form = form
    self.subject = subject
    self.base = base
    self.saved = saved
    self.fields = fields
  }
}

/// The name of a draft: 1 to 160 letters, digits, hyphens, dots and underscores, not beginning with a dot.
package struct DraftID: Hashable, Sendable {
  package let text: String

  package init?(_ text: some StringProtocol) {
    guard (1...160).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "."),
      text.utf8.allSatisfy(DraftID.isAllowed)
    else { return nil }
    self.text = String(text)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
