import ArgumentParser
import Domain

/// `kycuong heads edit`: correct what is recorded of a headship.
struct HeadsEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa điều đã ghi về một người đứng đầu; giá trị \"\" để bỏ trống.",
        "Correct what is recorded of a headship; \"\" empties a field."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: hint("Mã trong kycuong heads list --format json.", "The code in kycuong heads list.", value: "code"))
  var code: String

  @Option(help: hint("Chức vụ.", "The post.", value: "text"))
  var title: String?

  @Option(help: hint("Hình thức.", "In what capacity.", value: "mode"))
  var mode: HeadshipMode?

  @Option(help: dayHint("Ngày đầu giữ chức.", "First day in office."))
  var from: String?

  @Option(help: dayHint("Ngày đầu không còn giữ chức.", "First day out of office."))
  var to: String?

  @Option(help: hint("Quyết định bổ nhiệm, giao quyền.", "The appointing document.", value: "text"))
  var document: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    guard let found = Code<Headship>(rawValue: code).flatMap({ place.registry.headships[$0] }) else {
      throw .store(.refused(.unknownHeadship(code)), at: place)
    }
    var edits = FieldEdits()
    edits.set("title", title)
    edits.set("mode", mode)
    try edits.set("from", from) { typed throws(Failure) in try place.day(typed, for: "--from") }
    try edits.set("to", to) { typed throws(Failure) in try place.day(typed, for: "--to") }
    edits.set("document", document)
    try place.edit(found, edits, edit, write)
  }
}
