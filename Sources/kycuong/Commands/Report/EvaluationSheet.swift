import DashboardApp
import Documents
import Domain
import VietnameseText

/// The evaluation of a year on its way out: the same rows in each format.
struct EvaluationSheet {
  let roll: EvaluationRoll
  let place: Workplace
  private let words: EvaluationWords

  init(_ roll: EvaluationRoll, _ place: Workplace) {
    self.roll = roll
    self.place = place
    words = EvaluationWords(
      ErrorText(
        language: place.language, on: .commandLine, registry: place.registry, rulebook: place.rulebook,
        day: roll.asAt))
  }

  private var language: Language { place.language }

  /// The register as a document of Sở Nội vụ.
  var document: OfficialDocument {
    let asAt = Phrase("Số liệu tính đến ngày \(roll.asAt.dayMonthYear)", "Figures as at \(roll.asAt.dayMonthYear)")
    return EvaluationDocument(roll, words, of: place.rulebook.letterheads.homeAffairs, in: language).document(
      origin: DocumentOrigin(
        asAt: asAt[language],
        journal: ReportWords.origin(place.snapshot.through, head: place.snapshot.head, language),
        isSample: place.snapshot.condition.isSample))
  }

  func writeText(to sink: inout Sink, console: Console?) throws(Failure) {
    if place.snapshot.condition.isSample { try sink.writeLine(Messages.sample[language]) }
    try table.writeTable(to: &sink, in: language, console: console)
  }

  /// The rows of units, each followed by its head.
  var table: Listing<EvaluationRow> {
    Listing(
      columns: subject + figures + grades, rows: roll.rows,
      emptyNote: Phrase("Năm này không có ai được xếp loại.", "Nobody is graded in this year."))
  }

  private var subject: [Column<EvaluationRow>] {
    [
      Column("year", Phrase("Năm", "Year"), in: .data) { _ in .integer(roll.year) },
      Column("kind", Phrase("Loại", "Kind")) { .text($0.facts.isUnit ? "unit" : "person") },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), flexible: true) { .text($0.unitName.name) },
      Column("person", Phrase("Mã người", "Person"), in: .data) { row in
        if case .person(let person) = row.target { .code(person) } else { .none }
      },
      Column("personName", Phrase("Người đứng đầu", "Head"), flexible: true) { row in
        if case .person(let person) = row.target { .text(place.registry.people[person]?.name) } else { .none }
      },
    ]
  }

  private var figures: [Column<EvaluationRow>] {
    [
      Column("points", Phrase("Điểm", "Points"), numeric: true) { .text($0.facts.points?.text) },
      Column("ownGrade", Phrase("Tự xếp", "Own grade"), in: .data) { .choice($0.facts.ownGrade) },
      Column("months", Phrase("Số tháng", "Months"), in: .data) { .integer($0.facts.months) },
      Column("onTime", Phrase("Đúng hạn", "On time"), in: .data) { .integer($0.facts.work?.onTime.part) },
      Column("onTimeOf", Phrase("Trên", "Of"), in: .data) { .integer($0.facts.work?.onTime.whole) },
      Column("overdue", Phrase("Quá hạn", "Overdue"), in: .data) { .integer($0.facts.work?.counts.overdue) },
      Column("incidents", Phrase("Vụ việc được tính", "Incidents counted"), in: .data) { row in
        .texts(row.facts.incidents.filter { $0.counting == .counted }.map(\.id.rawValue))
      },
    ]
  }

  private var grades: [Column<EvaluationRow>] {
    [
      Column("ruleSet", Phrase("Bộ quy tắc", "Rule set"), in: .data) { .text($0.rules?.id) },
      Column("proposedGrade", Phrase("Đề xuất", "Proposed")) { .choice($0.proposal.grade) },
      Column("ceiling", Phrase("Cao nhất", "At most"), in: .data) { .choice($0.proposal.ceiling) },
      Column("reasons", Phrase("Căn cứ", "Reasons"), flexible: true) { row in
        .texts(row.proposal.reasons.map { words.sentence($0).string })
      },
      Column("outdated", Phrase("Đề xuất đã đổi", "Changed since"), in: .data) { .flag($0.isOutdated) },
      Column("grade", Phrase("Xếp loại", "Grade")) { .choice($0.grade) },
      Column("gradeReason", Phrase("Lý do khác", "Reason"), flexible: true) { .text($0.record?.gradeReason) },
      Column("setBy", Phrase("Người ghi", "By"), in: .data) { .text($0.record?.set?.account) },
      Column("setOn", Phrase("Ngày ghi", "On"), in: .data) { .day($0.record?.set?.on) },
      Column("previousGrade", Phrase("Năm trước", "Year before"), in: .data) { .choice($0.facts.previous) },
      Column("secondBadYear", Phrase("Hai năm liền", "Second year"), in: .data) { .flag($0.isSecondBadYear) },
      Column("closedOn", Phrase("Khóa năm", "Year closed"), in: .data) { _ in .day(roll.closed?.on) },
    ]
  }
}
