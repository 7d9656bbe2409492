import ArgumentParser
import DashboardApp
import Domain

/// `kycuong suggestions accept`: flag the incident that a rule proposes; what is not said is taken from the facts.
struct SuggestionsAcceptCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept",
      abstract: about(
        "Ghi nhận vụ việc từ gợi ý; ô không ghi lấy theo dữ kiện.",
        "Flag the suggested incident; what is not given is taken from the facts."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: suggestionHint)
  var id: String

  @Option(help: hint("Quyết định: 25/2013, 30/2019 hoặc mã D25.", "25/2013, 30/2019 or D25.", value: "decision"))
  var decision: String?

  @Option(help: hint("Loại vi phạm: V-05.", "The kind of violation: V-05.", value: "code"))
  var violation: String?

  @Option(help: hint("Ngày xảy ra.", "Day of the act.", value: "date"))
  var actDate: String?

  @Option(help: hint("Nội dung vụ việc.", "What happened.", value: "text"))
  var summary: String?

  @Option(help: hint("Chứng cứ.", "Evidence.", value: "text"))
  var evidence: String?

  @Option(help: hint("Mức độ dự kiến.", "Severity as it seems.", value: "severity"))
  var severity: Severity?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let suggestion = try place.suggestion(id)
    var draft = SuggestionWords.draft(of: suggestion, in: place.registry, under: place.rulebook)
    if let decision { draft.decision = place.rulebook.catalogue.document(named: decision)?.id ?? decision }
    if let violation { draft.violation = violation.uppercased() }
    if let actDate { draft.actDate = try place.day(actDate, for: "--act-date") }
    if let summary { draft.summary = summary }
    if let evidence { draft.evidence = evidence }
    draft.severity = severity
    try place.carryOut(.suggestion(.accept(suggestion.id, draft)), write)
  }
}

extension Workplace {
  /// The suggestion of an identifier, as the records stand.
  func suggestion(_ text: String) throws(Failure) -> Suggestion {
    do throws(RuleViolation) {
      return try registry.suggestion(text, under: rulebook, on: day)
    } catch {
      throw .store(.refused(error), at: self)
    }
  }
}
