import ArgumentParser
import Domain
import VietnameseText

/// `kycuong units list`: units of a day with their heads and counts.
struct UnitsListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about(
        "Các đơn vị có vào ngày đã chọn, với người đứng đầu và số việc.",
        "Units that exist on a day, with heads and counts."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: filterHint)
  var filter: [String] = []

  @Flag(help: hint("Xếp theo cây trực thuộc.", "Order as a tree of parents."))
  var tree = false

  @Option(help: hint("Theo ngày này thay vì ngày tính số liệu.", "On this day, not the reporting day.", value: "date"))
  var on: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeUnits)
    let day = try place.optionalDay(on, for: "--on") ?? place.day
    let index = try place.index(on: day)
    let filter = try place.filter(filter, fields: RegistryIndex.unitFilterFields)
    let listing = Listing(
      columns: UnitRow.columns(index), rows: UnitRow.rows(index, filter, asTree: tree),
      emptyNote: Phrase("Không có đơn vị nào khớp.", "No unit matches."))
    try place.print(listing, list)
  }
}

/// A unit as its list shows it.
private struct UnitRow {
  let unit: OrgUnit
  let depth: Int
  let isTree: Bool
  let head: Headship?
  let counts: OfficialCounts
  let openIncidents: Int
}

extension UnitRow {
  static func rows(_ index: RegistryIndex, _ filter: Filter, asTree: Bool) -> [UnitRow] {
    let heads = index.registry.headsInOffice(on: index.reporting.day)
    return index.unitTree().compactMap { item in
      guard let unit = index.registry.units[item.unit], index.matches(unit, filter) else { return nil }
      return UnitRow(
        unit: unit, depth: item.depth, isTree: asTree, head: heads[item.unit],
        counts: asTree ? item.counts : index.countsByUnit[item.unit] ?? OfficialCounts(),
        openIncidents: asTree ? item.openIncidents : index.openIncidents(of: item.unit))
    }
  }

  static func columns(_ index: RegistryIndex) -> [Column<UnitRow>] {
    let people = index.registry.people
    return [
      Column("id", Phrase("Mã", "Code"), flexible: true) { .code($0.unit.id) },
      Column("name", Phrase("Tên", "Name"), in: .data) { .text(index.name(of: $0.unit.id)) },
      Column("name", Phrase("Tên", "Name"), in: .table, flexible: true) { row in
        let indent = row.isTree ? String(repeating: "  ", count: row.depth) : ""
        return .text(indent + index.name(of: row.unit.id))
      },
      Column("shortName", Phrase("Tên ngắn", "Short name"), in: .data) { .text(index.shortName(of: $0.unit.id)) },
      Column("kind", Phrase("Loại", "Kind"), flexible: true) { .choice($0.unit.unitKind) },
      Column("level", Phrase("Cấp", "Level"), in: .data) { .choice($0.unit.level) },
      Column("parent", Phrase("Trực thuộc", "Parent"), in: .data) { .code($0.unit.parent) },
      Column("depth", Phrase("Bậc", "Depth"), in: .data, numeric: true) { .integer($0.depth) },
      Column("gsoCode", Phrase("Mã thống kê", "GSO code"), in: .data) { row in
        .text(row.unit.statisticsCodes.last { Period(from: $0.from, to: $0.to).contains(index.reporting.day) }?.code)
      },
      Column("head", Phrase("Mã người đứng đầu", "Head"), in: .data) { .code($0.head?.person) },
      Column("headName", Phrase("Người đứng đầu", "Head"), flexible: true) { row in
        .text(row.head?.person.flatMap { people[$0]?.name })
      },
      Column("headMode", Phrase("Hình thức", "Mode"), in: .data) { .choice($0.head?.mode) },
      Column("open", Phrase("Đang mở", "Open"), numeric: true) { .integer($0.counts.open) },
      Column("overdue", Phrase("Quá hạn", "Overdue"), numeric: true) { .integer($0.counts.overdue) },
      Column("incidents", Phrase("Vụ việc", "Incidents"), numeric: true) { .integer($0.openIncidents) },
      Column("unverified", Phrase("Chưa xác minh", "Unverified"), in: .data) { .flag($0.unit.isUnverified) },
    ]
  }
}

extension Registry {
  /// Who heads each unit on a day; one walk over all headships.
  fileprivate func headsInOffice(on day: CalendarDay) -> [Code<OrgUnit>: Headship] {
    var heads: [Code<OrgUnit>: Headship] = [:]
    headships.forEach { headship in
      guard let unit = headship.unit, headship.period.contains(day), heads[unit] == nil else { return }
      heads[unit] = head(of: unit, on: day).headship
    }
    return heads
  }
}

/// What help says of a filter.
var filterHint: ArgumentHelp {
  hint(
    "Lọc như trong màn hình: chữ không cần dấu, chữ cái đầu (snv), qh>7, han<3, @tài-khoản, !vv, trường:giá-trị.",
    "A filter as on screens: words without marks, initials (snv), qh>7, han<3, @account, !vv, field:value.",
    value: "filter")
}
