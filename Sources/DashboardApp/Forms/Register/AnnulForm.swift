import Domain
import TerminalUI
import VietnameseText

/// Takes an entry of a register back, with the reason; it stays, marked as annulled.
package struct AnnulForm<Entry: RegisterRecord>: Form {
  package static var record: RecordKind { Entry.kind }

  package var fields: [FormField]
  private let entry: Entry

  package init(_ entry: Entry) {
    self.entry = entry
    fields = [
      FormField(
        "annulled", Phrase("Lý do hủy", "Reason"), .paragraph(rows: 3),
        hint: Phrase("mục sổ vẫn còn, ghi là đã hủy", "the entry stays, marked as annulled"), isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Hủy \(entry.id.rawValue)", "Annul \(entry.id.rawValue)"))
  }

  package func preface(_ app: AppState) -> [Line] { EntryWords(entry, app).preface }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .register(.annul(entry.key, reason: text("annulled")))
  }
}
