import ArgumentParser
import Domain

/// `kycuong people edit`: correct the entry of a person.
struct PeopleEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa người; chỉ sửa các trường được nêu, giá trị \"\" để bỏ trống.",
        "Correct a person; only what is given changes, \"\" empties a field."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: hint("Người: mã hoặc họ tên.", "Who: code or name.", value: "person"))
  var person: String

  @Option(help: hint("Họ và tên.", "Full name.", value: "text"))
  var name: String?

  @Option(help: hint("Nhóm theo pháp luật về kỷ luật.", "Group under the law of discipline.", value: "group"))
  var group: PersonGroup?

  @Option(help: hint("Đơn vị công tác.", "Where the person works.", value: "unit"), completion: unitCompletion)
  var unit: String?

  @Option(help: hint("Ghi chú.", "Note.", value: "text"))
  var note: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let code = try place.person(person)
    guard let found = place.registry.people[code] else {
      throw .store(.refused(.unknownPerson(code.rawValue)), at: place)
    }
    var edits = FieldEdits()
    edits.set("name", name)
    edits.set("group", group)
    try edits.set("unit", unit) { typed throws(Failure) in try place.unit(typed) }
    edits.set("note", note)
    try place.edit(found, edits, edit, write)
  }
}
