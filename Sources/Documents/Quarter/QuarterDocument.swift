import Domain
import VietnameseText

/// Composes the quarterly report of the Office (DOMAIN §9): five parts, table I by unit, table II of what was not
/// finished on time.
///
/// Calling sequence: `QuarterDocument(…)` reads what the tables need, `fault` says whether the figures add up, and
/// `document` is the report; nobody prints one that has a fault.
package struct QuarterDocument: Sendable {
  let report: QuarterReport
  let registry: Registry
  let rulebook: Rulebook
  let language: Language
  let origin: DocumentOrigin
  package let rows: [QuarterRow]
  package let late: [QuarterItem]
  /// The records of the late assignments.
  package let assignments: [RecordNumber<Assignment>: Assignment]
  package let corrections: [QuarterCorrection]
  package let incidents: [Incident]
  package let heads: [HeadConcerned]
  /// Where the figures do not add up; nil where they do.
  package let fault: QuarterFault?

  /// Reads what the report needs beside its figures; throws where a record is damaged.
  package init(
    _ report: QuarterReport, _ snapshot: Snapshot, _ rulebook: Rulebook, in language: Language
  ) throws(StoreError) {
    self.report = report
    registry = snapshot.registry
    self.rulebook = rulebook
    self.language = language
    origin = QuarterDocument.origin(of: report, snapshot, language)
    rows = report.rows(registry)
    late = report.lateItems(registry)
    let ids = late.map(\.summary.id)
    let records = try registry.assignments(ids)
    assignments = Dictionary(
      zip(ids, records).compactMap { id, record in record.map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
    corrections = report.corrections(registry)
    incidents = report.incidents(registry)
    heads = report.headsConcerned(registry)
    fault = report.fault(registry)
  }

  /// The report as a document.
  package var document: OfficialDocument {
    let office = rulebook.letterheads.office
    let number = report.frozen?.number.map { DisplayText($0) }
    return OfficialDocument(
      DocumentHead(
        reportBy: office, number: number, day: report.frozen?.frozen?.on,
        kind: say("BÁO CÁO", "REPORT"), subject: subject),
      body: body, signature: DocumentSignature(of: office),
      recipients: office.recipients.map { DisplayText($0) },
      appendices: [
        DocumentAppendix(
          say("SỐ LIỆU THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ", "FIGURES BY UNIT"), reference: reference,
          body: [.table(unitTable), .note(shareRule)], isLandscape: true),
        DocumentAppendix(
          say("NHIỆM VỤ KHÔNG HOÀN THÀNH ĐÚNG HẠN", "ASSIGNMENTS NOT FINISHED ON TIME"), reference: reference,
          body: [.table(lateTable)], isLandscape: true),
      ], origin: origin, in: language)
  }

  /// One of two texts, by the language.
  func say(_ vietnamese: @autoclosure () -> DisplayText, _ english: @autoclosure () -> DisplayText) -> DisplayText {
    language == .vietnamese ? vietnamese() : english()
  }

  var quarterName: DisplayText { FigureText.name(of: report.figures.quarter, language) }

  private var subject: DisplayText {
    say(
      "Kết quả thực hiện nhiệm vụ do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao, \(quarterName.uncapitalised)",
      "Assignments of the Provincial People's Committee and its Chairman, \(quarterName)")
  }

  private var reference: DisplayText {
    let number = report.frozen?.number.map { " số \($0)" as DisplayText } ?? ""
    return say(
      "(Kèm theo Báo cáo\(number) của \(rulebook.letterheads.office.fullName), \(quarterName.uncapitalised))",
      "(Annex to the report of \(quarterName))")
  }

  /// The entry that figures come from: the one they were frozen at, else the newest.
  private static func origin(
    of report: QuarterReport, _ snapshot: Snapshot, _ language: Language
  ) -> DocumentOrigin {
    let entry = report.frozen?.entry ?? snapshot.through.value
    let head = report.frozen?.chainHead ?? snapshot.head
    let day = report.figures.asAt.dayMonthYear
    return DocumentOrigin(
      asAt: Phrase("Số liệu tính đến ngày \(day)", "Figures as at \(day)")[language],
      journal: Phrase(
        "Sổ: mục \(FigureText.count(entry)), chuỗi \(head.prefix(16))",
        "Journal: entry \(FigureText.count(entry)), chain \(head.prefix(16))")[language],
      isSample: snapshot.condition.isSample)
  }

  /// The name of a unit on the day the figures are judged on.
  func name(of unit: Code<OrgUnit>?) -> DisplayText {
    guard let unit else { return say("(chưa ghi đơn vị)", "(no unit)") }
    return DisplayText(registry.units[unit]?.name(on: report.figures.asAt).name ?? unit.rawValue)
  }

  func days(_ count: Int) -> DisplayText {
    say("\(FigureText.count(count)) ngày", count == 1 ? "1 day" : "\(FigureText.count(count)) days")
  }
}
