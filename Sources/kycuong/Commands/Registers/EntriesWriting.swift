import ArgumentParser
import Domain

/// `kycuong checks add` and its like: a new entry of a register.
struct EntriesAddCommand<Options: EntryOptions>: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: about(
        "Ghi một \(Options.Entry.register.entry.vietnamese.string); sổ đặt số.",
        "Enter a \(Options.Entry.register.entry.english.string); the store gives the number."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var fields: Options

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    guard let register = Options.Entry.kind.register else { return }
    try place.carryOut(.register(.add(register, fields.members(in: place))), write)
  }
}

/// `kycuong checks edit` and its like: correct fields of an entry.
struct EntriesEditCommand<Options: EntryOptions>: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa một mục; chỉ sửa các trường được nêu, giá trị \"\" để bỏ trống.",
        "Correct an entry; only what is given changes, \"\" empties a field."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions
  @OptionGroup var fields: Options

  @Argument(help: entryNumberHint(Options.Entry.self))
  var id: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let entry = try place.entry(id, of: Options.Entry.self)
    try place.edit(entry, FieldEdits(try fields.members(in: place)), edit, write)
  }
}

/// `kycuong checks annul` and its like: take an entry back; it stays with the reason.
struct EntriesAnnulCommand<Options: EntryOptions>: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "annul",
      abstract: about(
        "Hủy một mục ghi sai, nêu lý do; lịch sử vẫn còn.", "Annul an entry with a reason; history stays."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(Options.Entry.self))
  var id: String

  @Option(help: hint("Lý do hủy.", "Why it is annulled.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let key = try place.number(id, of: Options.Entry.self).key(of: Options.Entry.self)
    try place.carryOut(.register(.annul(key, reason: reason)), write, on: key)
  }
}

extension Workplace {
  /// The entry of a register that an argument names.
  func entry<Entry: RegisterRecord>(_ typed: String, of type: Entry.Type) throws(Failure) -> Entry {
    let number = try number(typed, of: type)
    if let found = registry.registers[type][number] { return found }
    throw .store(.refused(.register(.unknownEntry(number.key(of: type)))), at: self)
  }
}
