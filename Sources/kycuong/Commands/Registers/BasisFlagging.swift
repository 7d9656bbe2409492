import ArgumentParser
import Domain

/// The options by which an entry of a register becomes an incident; what is not given follows from the entry.
struct BasisFlagOptions: ParsableArguments {
  @Option(help: hint("Quyết định: 25/2013, 30/2019 hoặc mã D25.", "25/2013, 30/2019 or D25.", value: "decision"))
  var decision: String?

  @Option(help: hint("Loại vi phạm: V-21.", "The kind of violation: V-21.", value: "code"))
  var violation: String?

  @Option(help: dayHint("Ngày xảy ra; nếu không ghi: ngày của mục sổ.", "Day of the act; else that of the entry."))
  var actDate: String?

  @Option(help: dayHint("Ngày phát hiện; nếu không ghi: ngày của mục sổ.", "Day found; else that of the entry."))
  var foundDate: String?

  @Option(help: hint("Nội dung; nếu không ghi: theo mục sổ.", "What happened; else as the entry says.", value: "text"))
  var summary: String?

  @Option(help: hint("Chứng cứ; nếu không ghi: theo mục sổ.", "Evidence; else as the entry says.", value: "text"))
  var evidence: String?

  @Option(help: hint("Mức độ dự kiến.", "Severity as it seems.", value: "severity"))
  var severity: Severity?

  @Option(
    help: hint(
      "Người khác người đứng đầu ngày đó: mã hoặc họ tên; phải có --reason.",
      "Someone else than the head of that day: code or name; needs --reason.", value: "person"))
  var head: String?

  @Option(help: hint("Lý do ghi người khác.", "Why someone else.", value: "text"))
  var reason: String?

  /// What the incident is made of, on what is proposed.
  private func draft(from proposal: IncidentDraft, in place: Workplace) throws(Failure) -> IncidentDraft {
    var draft = proposal
    if let violation { draft.violation = violation.uppercased() }
    if let decision { draft.decision = place.rulebook.catalogue.document(named: decision)?.id ?? decision }
    if draft.decision.isEmpty {
      draft.decision = place.rulebook.catalogue.violation(draft.violation)?.defaultDecision ?? ""
    }
    draft.actDate = try place.optionalDay(actDate, for: "--act-date") ?? draft.actDate
    draft.foundDate = try place.optionalDay(foundDate, for: "--found-date") ?? draft.foundDate
    draft.summary = summary ?? draft.summary
    draft.evidence = evidence ?? draft.evidence
    draft.severity = severity
    if let head { draft.head = try place.person(head) }
    draft.headReason = reason ?? ""
    return draft
  }

  /// Flags an incident on an entry.
  func flag(_ basis: IncidentBasis, in place: Workplace, _ write: WriteOptions) throws(Failure) {
    let proposal = place.registry.proposedIncident(on: basis, under: place.rulebook) ?? IncidentDraft()
    try place.carryOut(.register(.flag(basis, draft(from: proposal, in: place))), write)
  }
}

/// `kycuong checks flag`: a finding of a check becomes an incident.
struct ChecksFlagCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "flag",
      abstract: about(
        "Ghi nhận vụ việc từ một phát hiện của cuộc kiểm tra.", "Flag an incident on a finding of a check."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(Check.self))
  var id: String

  @Option(help: findingHint)
  var finding: Int

  @OptionGroup var incident: BasisFlagOptions

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let check = try place.entry(id, of: Check.self)
    try incident.flag(.finding(check.id, finding), in: place, write)
  }
}

/// `kycuong advice flag`: a faulted advisory document becomes the evidence of an incident.
struct AdviceFlagCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "flag",
      abstract: about(
        "Ghi nhận vụ việc từ một văn bản tham mưu lỗi.", "Flag an incident on a faulted advisory document."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(AdviceFault.self))
  var id: String

  @OptionGroup var incident: BasisFlagOptions

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let fault = try place.entry(id, of: AdviceFault.self)
    try incident.flag(.advice(fault.id), in: place, write)
  }
}

/// What help says of the number of a finding.
var findingHint: ArgumentHelp {
  hint("Số thứ tự của phát hiện, đếm từ 1.", "Which finding, counted from 1.", value: "number")
}
