/// A file that was imported: who took it in when, and what became of its rows.
///
/// Its identifier holds the kind and the SHA-256 of the bytes, so that a file taken once more is known, whatever became
/// of the records meanwhile.
package struct FileImport: Record {
  package static let kind = RecordKind.fileImport

  package let id: Code<FileImport>
  package var version = 0
  package var file = ""
  package var encoding = ""
  package var taken: Signature?
  package var rows = 0
  package var added = 0
  package var changed = 0
  /// Lines that were refused: they alone are looked at when the same file comes again.
  package var refusedLines: [Int] = []
  package var unknownFields: [FieldMember] = []

  package init(id: Code<FileImport>) {
    self.id = id
  }

  package static let table = FieldTable<FileImport>([
    Field("file", Phrase("Tệp", "File"), .text, \.file),
    Field("encoding", Phrase("Bảng mã", "Encoding"), .text, \.encoding),
    Field("taken", Phrase("Nhập", "Taken"), .text, \.taken),
    Field("rows", Phrase("Số dòng", "Rows"), .integer, \.rows),
    Field("added", Phrase("Dòng thêm mới", "Rows added"), .integer, \.added),
    Field("changed", Phrase("Dòng sửa", "Rows changed"), .integer, \.changed),
    Field("refusedLines", Phrase("Dòng bị từ chối", "Lines refused"), .list, \.refusedLines),
  ])
}
