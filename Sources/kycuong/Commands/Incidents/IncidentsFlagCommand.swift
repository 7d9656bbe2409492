import ArgumentParser
import Domain

/// `kycuong incidents flag`: hold a shortcoming against the head of a unit.
struct IncidentsFlagCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "flag",
      abstract: about(
        "Ghi nhận vụ việc đối với người đứng đầu ngày xảy ra. Không nhập bí mật nhà nước.",
        "Flag an incident against the head in office that day. Enter no state secrets."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Option(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(help: hint("Quyết định: 25/2013, 30/2019 hoặc mã D25.", "25/2013, 30/2019 or D25.", value: "decision"))
  var decision: String

  @Option(help: hint("Loại vi phạm: V-05.", "The kind of violation: V-05.", value: "code"))
  var violation: String

  @Option(help: hint("Ngày xảy ra.", "Day of the act.", value: "date"))
  var actDate: String

  @Option(help: hint("Ngày phát hiện; nếu không ghi: hôm nay.", "Day found; else today.", value: "date"))
  var foundDate: String?

  @Option(help: hint("Nội dung vụ việc.", "What happened.", value: "text"))
  var summary: String

  @Option(
    name: .customLong("assignment"),
    help: hint("Nhiệm vụ liên quan.", "An assignment it is about.", value: "id"))
  var assignments: [String] = []

  @Option(help: hint("Chứng cứ.", "Evidence.", value: "text"))
  var evidence: String?

  @Option(
    help: hint(
      "Nguồn phát hiện; nếu không ghi: assignment khi có --assignment, còn lại inspection.",
      "Where it came to light; else assignment with --assignment, inspection without.", value: "source"))
  var source: IncidentSource?

  @Option(help: hint("Mức độ dự kiến.", "Severity as it seems.", value: "severity"))
  var severity: Severity?

  @Option(
    help: hint(
      "Người khác người đứng đầu ngày đó: mã hoặc họ tên; phải có --reason.",
      "Someone else than the head of that day: code or name; needs --reason.", value: "person"))
  var head: String?

  @Option(help: hint("Lý do ghi người khác.", "Why someone else.", value: "text"))
  var reason: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let actDate = try place.day(actDate, for: "--act-date")
    var draft = IncidentDraft()
    draft.unit = try place.unit(unit, on: actDate)
    draft.decision = place.rulebook.catalogue.document(named: decision)?.id ?? decision
    draft.violation = violation.uppercased()
    draft.actDate = actDate
    draft.foundDate = try place.optionalDay(foundDate, for: "--found-date")
    draft.source = source ?? (assignments.isEmpty ? .inspection : .assignment)
    draft.severity = severity
    draft.summary = summary
    draft.evidence = evidence ?? ""
    for id in assignments { draft.assignments.append(try place.number(id, of: Assignment.self)) }
    if let head { draft.head = try place.person(head) }
    draft.headReason = reason ?? ""
    try place.carryOut(.flagIncident(draft), write)
  }
}

extension Severity: ExpressibleByArgument {}
extension IncidentSource: ExpressibleByArgument {}
