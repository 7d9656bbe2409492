import ArgumentParser
import Domain
import VietnameseText

/// `kycuong overdue`: late assignments, longest first.
struct OverdueCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overdue",
      abstract: about("Nhiệm vụ quá hạn, trễ lâu nhất trước.", "Late assignments, longest first."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: filterHint)
  var filter: [String] = []

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeAssignments)
    let index = try place.index()
    let filter = try place.filter(filter, fields: RegistryIndex.assignmentFilterFields)
    let late = index.overdue(filter)
    let found = try Failure.storing { () throws(StoreError) in try place.registry.assignments(late.map(\.id)) }
    let rows = zip(late, found).compactMap { item, found in found.map { OverdueRow(item: item, assignment: $0) } }
    var listing = Listing(
      columns: OverdueRow.columns(index), rows: rows,
      emptyNote: Phrase("Không có nhiệm vụ quá hạn.", "Nothing is overdue."))
    let limit = place.rulebook.thresholds.veryLateAfterDays
    listing.urgency = { $0.item.daysLate > limit ? .veryLate : .late }
    try place.print(listing, list)
  }
}

/// A late assignment as the list shows it.
private struct OverdueRow {
  let item: OverdueItem
  let assignment: Assignment

  static func columns(_ index: RegistryIndex) -> [Column<OverdueRow>] {
    [
      Column("id", Phrase("Số", "Number")) { .code($0.item.id) },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.item.unit) },
      Column("unitName", Phrase("Đơn vị chủ trì", "Lead unit"), flexible: true) { .text(index.name(of: $0.item.unit)) },
      Column("title", Phrase("Nội dung", "Task"), flexible: true) { .text($0.assignment.title) },
      Column("due", Phrase("Hạn", "Due")) { .day($0.item.due) },
      Column("originalDue", Phrase("Hạn gốc", "Original due"), in: .data) { .day($0.assignment.originalDue) },
      Column("daysLate", Phrase("Ngày trễ", "Days late"), numeric: true) { .integer($0.item.daysLate) },
      Column("workingDaysLate", Phrase("Ngày l.v.", "Working days"), numeric: true) { row in
        .integer(index.workingDaysLate(row.item))
      },
      Column("bucket", Phrase("Nhóm", "Bucket")) { .text(LatenessBucket(daysLate: $0.item.daysLate)?.rawValue) },
      Column("reminders", Phrase("Đôn đốc", "Reminders"), in: .data, numeric: true) {
        .integer($0.assignment.reminders.count)
      },
    ]
  }
}
