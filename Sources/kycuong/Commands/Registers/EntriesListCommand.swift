import ArgumentParser
import Domain

/// `kycuong checks list` and its like: entries of a register, the newest first.
struct EntriesListCommand<Options: EntryOptions>: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: about("Các mục trong sổ, mới nhất trước.", "The entries, the newest first."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: filterHint)
  var filter: [String] = []

  @Flag(help: hint("Cả các mục đã hủy.", "Annulled entries too."))
  var annulled = false

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(Options.Entry.register.reader)
    guard let register = Options.Entry.kind.register else { return }
    let index = try place.index()
    let filter = try place.filter(filter, fields: RegistryIndex.filterFields(of: register))
    let wantsAnnulled = annulled || filter.conditions.contains(.field("state", EntryState.annulled.rawValue))
    let rows = place.registry.registers.newestFirst(Options.Entry.self).filter { entry in
      (wantsAnnulled || entry.header.annulled == nil) && index.matches(entry, filter, under: place.rulebook)
    }
    var listing = Listing(
      columns: EntryColumns<Options.Entry>(index, place.rulebook).all, rows: rows,
      emptyNote: Phrase("Sổ không có mục nào khớp.", "No entry matches."))
    listing.urgency = {
      $0.standing(on: index.reporting.day, under: place.rulebook.compliance) == .overdue ? .late : .none
    }
    try place.print(listing, list)
  }
}

/// The columns of a register, as its description names them: the chosen ones for people, all fields as data.
private struct EntryColumns<Entry: RegisterRecord> {
  private let index: RegistryIndex
  private let rulebook: Rulebook

  init(_ index: RegistryIndex, _ rulebook: Rulebook) {
    self.index = index
    self.rulebook = rulebook
  }

  var all: [Column<Entry>] {
    let shown = ["unit", Entry.register.subject] + Entry.register.columns
    let rest = Entry.table.fields.map(\.key).filter { !shown.contains($0) }
    return [Column("id", Phrase("Số", "Number")) { .code($0.id) }]
      + shown.flatMap { columns(of: $0, isShown: true) } + rest.flatMap { columns(of: $0, isShown: false) }
      + [
        Column("state", Phrase("Tình trạng", "State")) {
          .choice($0.standing(on: index.reporting.day, under: rulebook.compliance))
        }
      ]
  }

  private func columns(of key: String, isShown: Bool) -> [Column<Entry>] {
    guard let field = Entry.table[key] else { return [] }
    switch field.kind {
    case .reference(.unit), .reference(.person):
      return [
        Column(key, field.label, in: .data) { .field(field.read($0)) },
        Column("\(key)Name", field.label, in: isShown ? .everywhere : .data, flexible: true) {
          .text(name(of: field.read($0), field.kind))
        },
      ]
    default:
      let isFlexible = field.kind == .text || field.kind == .longText
      let isList = field.kind == .list
      let data = Column<Entry>(
        key, field.label, in: isShown && !isList ? .everywhere : .data, numeric: field.kind == .integer,
        flexible: isFlexible
      ) { value(of: field, in: $0) }
      guard isList, isShown else { return [data] }
      return [data, Column(key, field.label, in: .table) { count(field.read($0)) }]
    }
  }

  private func value(of field: Field<Entry>, in entry: Entry) -> ListValue {
    switch (field.kind, field.read(entry)) {
    case (_, .null): .none
    case (.day, .text(let text)): .day(CalendarDay(iso: text))
    case (.integer, .integer(let number)): .integer(Int(number))
    case (.choice, .text(let text)):
      .choice(text, Entry.register.label(of: text, in: field.key) ?? Phrase("\(text)", "\(text)"))
    case (.text, .text(let text)) where field.key == "document": .choice(text, title(of: text))
    case (.text, .text(let text)), (.longText, .text(let text)): .text(text)
    case (_, let value): .field(value)
    }
  }

  private func title(of document: String) -> Phrase {
    let title = rulebook.documentTitle(of: document)
    return Phrase("\(title)", "\(title)")
  }

  /// How many there are; of findings also how many nothing followed from.
  private func count(_ value: FieldValue) -> ListValue {
    guard case .list(let values) = value, !values.isEmpty else { return .none }
    return .integer(values.count)
  }

  private func name(of value: FieldValue, _ kind: FieldKind) -> String? {
    guard case .text(let code) = value else { return nil }
    return kind == .reference(.unit)
      ? index.name(of: Code<OrgUnit>(rawValue: code))
      : Code<Person>(rawValue: code).flatMap { index.registry.people[$0]?.name } ?? code
  }
}
