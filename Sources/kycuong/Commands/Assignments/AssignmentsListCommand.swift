import ArgumentParser
import Domain
import VietnameseText

/// `kycuong assignments list`: assignments and how they stand.
struct AssignmentsListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: about("Nhiệm vụ và tình trạng.", "Assignments and how they stand."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: filterHint)
  var filter: [String] = []

  @Option(help: hint("Đang mở, đã xong, hay tất cả.", "Open ones, closed ones, or all.", value: "scope"))
  var scope = AssignmentScope.all

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeAssignments)
    let index = try place.index()
    var query = AssignmentQuery()
    query.scope = scope
    query.filter = try place.filter(filter, fields: RegistryIndex.assignmentFilterFields)
    let ids = index.assignments(query)
    let found = try Failure.storing { () throws(StoreError) in try place.registry.assignments(ids) }
    let rows = found.compactMap { $0 }.map { AssignmentRow($0, index) }
    var listing = Listing(
      columns: AssignmentRow.columns(index), rows: rows,
      emptyNote: Phrase("Không có nhiệm vụ nào khớp.", "No assignment matches."))
    listing.urgency = { $0.urgency(place.rulebook.thresholds) }
    try place.print(listing, list)
  }
}

/// An assignment as its list shows it.
private struct AssignmentRow {
  let assignment: Assignment
  let standing: AssignmentStanding

  init(_ assignment: Assignment, _ index: RegistryIndex) {
    self.assignment = assignment
    standing = index.standing(of: assignment)
  }

  func urgency(_ thresholds: Thresholds) -> Urgency {
    switch standing.assignmentClass {
    case .openOverdue: standing.daysLate > thresholds.veryLateAfterDays ? .veryLate : .late
    case .openDueSoon: .dueSoon
    default: .none
    }
  }

  static func columns(_ index: RegistryIndex) -> [Column<AssignmentRow>] {
    [
      Column("id", Phrase("Số", "Number")) { .code($0.assignment.id) },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.assignment.unit) },
      Column("unitName", Phrase("Đơn vị chủ trì", "Lead unit"), flexible: true) {
        .text(index.name(of: $0.assignment.unit))
      },
      Column("title", Phrase("Nội dung", "Task"), flexible: true) { .text($0.assignment.title) },
      Column("source", Phrase("Văn bản giao", "Source"), in: .data) { .text($0.assignment.source) },
      Column("issued", Phrase("Ngày giao", "Issued")) { .day($0.assignment.issued) },
      Column("originalDue", Phrase("Hạn gốc", "Original due"), in: .data) { .day($0.assignment.originalDue) },
      Column("due", Phrase("Hạn", "Due")) { .day($0.assignment.due) },
      Column("state", Phrase("Trạng thái", "State")) { .choice($0.assignment.state) },
      Column("class", Phrase("Tình trạng", "Standing")) { .choice($0.standing.assignmentClass) },
      Column("daysLate", Phrase("Ngày trễ", "Days late"), numeric: true) { .integer($0.standing.daysLate) },
    ]
  }
}

extension AssignmentScope: ExpressibleByArgument {}
