/// A version of the legal catalogue under which some process has written, journalled when it is first seen.
package struct LawVersion: Record {
  package static let kind = RecordKind.law

  package let id: Code<LawVersion>
  package var version = 0
  /// SHA-256 of the catalogue's bytes, in hexadecimal.
  package var hash = ""
  package var unknownFields: [FieldMember] = []

  package init(id: Code<LawVersion>) {
    self.id = id
  }

  package static let table = FieldTable<LawVersion>([
    Field("hash", Phrase("SHA-256", "SHA-256"), .text, \.hash)
  ])
}
