import Domain
import VietnameseText

/// An administrative document as values: what it says, not how a renderer draws it.
///
/// All texts are `DisplayText`, so that nothing from a record can act on a terminal or hide in a file; markup is escaped
/// where it is written. The parts and their order are those of Nghị định 30/2020/NĐ-CP, Phụ lục I and III.
package struct OfficialDocument: Hashable, Sendable {
  /// The language of the fixed words; an official document is Vietnamese.
  package var language: Language
  package var head: DocumentHead
  package var body: [DocumentBlock]
  package var signature: DocumentSignature?
  /// Who gets the document, without dashes and full stops ("Như trên", "Sở Nội vụ", "Lưu: VT, TH"); may be empty.
  package var recipients: [DisplayText]
  package var appendices: [DocumentAppendix]
  /// What the figures rest on; said on every page.
  package var origin: DocumentOrigin?

  package init(
    _ head: DocumentHead, body: [DocumentBlock], signature: DocumentSignature? = nil, recipients: [DisplayText] = [],
    appendices: [DocumentAppendix] = [], origin: DocumentOrigin? = nil, in language: Language = .vietnamese
  ) {
    self.head = head
    self.body = body
    self.signature = signature
    self.recipients = recipients
    self.appendices = appendices
    self.origin = origin
    self.language = language
  }
}

/// Where the figures of a document come from, so that they can be made again.
package struct DocumentOrigin: Hashable, Sendable {
  /// "Số liệu tính đến ngày 30/09/2026".
  package var asAt: DisplayText
  /// "Sổ: mục 1.234, chuỗi 3f9a0c51…": the entry of the journal and its hash.
  package var journal: DisplayText
  /// Whether the records are made up, which every page says.
  package var isSample: Bool

  package init(asAt: DisplayText, journal: DisplayText, isSample: Bool) {
    self.asAt = asAt
    self.journal = journal
    self.isSample = isSample
  }

  /// What stands on pages of made-up records.
  package static let sampleMark = Phrase(
    "DỮ LIỆU MẪU – KHÔNG PHẢI SỐ LIỆU THẬT", "SAMPLE DATA – NOT REAL FIGURES")
}
