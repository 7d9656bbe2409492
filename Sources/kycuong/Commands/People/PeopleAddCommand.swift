import ArgumentParser
import Domain

/// `kycuong people add`: a person who can head a unit or answer for an assignment.
struct PeopleAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: about("Thêm người; sổ đặt mã.", "Add a person; the store gives the code."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Option(help: hint("Họ và tên.", "Full name.", value: "text"))
  var name: String

  @Option(help: hint("Nhóm theo pháp luật về kỷ luật.", "Group under the law of discipline.", value: "group"))
  var group = PersonGroup.civilServant

  @Option(help: hint("Đơn vị công tác.", "Where the person works.", value: "unit"), completion: unitCompletion)
  var unit: String?

  @Option(help: hint("Ghi chú.", "Note.", value: "text"))
  var note: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var draft = PersonDraft()
    draft.name = name
    draft.group = group
    draft.unit = try unit.map { typed throws(Failure) in try place.unit(typed) }
    draft.note = note ?? ""
    try place.carryOut(.addPerson(draft), write)
  }
}

extension PersonGroup: ExpressibleByArgument {}
