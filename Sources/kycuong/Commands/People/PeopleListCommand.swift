import ArgumentParser
import Domain
import VietnameseText

/// `kycuong people list`: people in the order of their names, with the posts they hold.
struct PeopleListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about("Người trong sổ, xếp theo tên.", "The people of the store, by given name."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(
    help: hint(
      "Chữ trong mã, họ tên hoặc đơn vị, không cần dấu.", "Words of the code, name or unit, without marks.",
      value: "words"))
  var words: [String] = []

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(RecordKind.person.readPermission)
    let index = try place.index()
    let query = SearchQuery(words.joined(separator: " "))
    let found = place.registry.people.all.filter { person in
      let text = [person.id.rawValue, person.name, index.name(of: person.unit), index.shortName(of: person.unit)]
      return query.isEmpty || query.matches(FoldedText(text.joined(separator: " "))) != nil
    }
    let listing = Listing(
      columns: PeopleListCommand.columns(index),
      rows: found.map { ($0, PersonName($0.name).sortKey) }
        .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0),
      emptyNote: Phrase("Không có ai khớp.", "Nobody matches."))
    try place.print(listing, list)
  }

  private static func columns(_ index: RegistryIndex) -> [Column<Person>] {
    let posts = index.registry.postsByPerson(on: index.reporting.day)
    return [
      Column("id", Phrase("Mã", "Code")) { .code($0.id) },
      Column("name", Phrase("Họ và tên", "Name"), flexible: true) { .text($0.name) },
      Column("group", Phrase("Nhóm", "Group"), flexible: true) { .choice($0.group) },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), flexible: true) { .text(index.name(of: $0.unit)) },
      Column("heads", Phrase("Đứng đầu", "Heads"), flexible: true) { person in
        .texts((posts[person.id] ?? []).map { $0.unit?.rawValue ?? "" })
      },
      Column("note", Phrase("Ghi chú", "Note"), in: .data) { .text($0.note) },
    ]
  }
}

extension Registry {
  /// The headships that people hold on a day.
  fileprivate func postsByPerson(on day: CalendarDay) -> [Code<Person>: [Headship]] {
    var posts: [Code<Person>: [Headship]] = [:]
    headships.forEach { headship in
      guard let person = headship.person, headship.period.contains(day) else { return }
      posts[person, default: []].append(headship)
    }
    return posts.mapValues { $0.sorted { $0.id < $1.id } }
  }
}
