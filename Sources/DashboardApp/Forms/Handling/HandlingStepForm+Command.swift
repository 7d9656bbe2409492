import Domain

extension HandlingStepForm {
  /// The step that the fields give.
  func handlingStep(_ app: AppState) throws(FormErrors) -> HandlingStep {
    let party = party(app)?.number
    switch step {
    case .describe: return .describe(caseFacts(app))
    case .requestExplanation: return .requestExplanation(party: party, request(app))
    case .explain: return .explain(party: party, explanation(app))
    case .review: return .review(party: party, review(app))
    case .council: return .council(party: party, council(app))
    case .instrument:
      return .chooseInstrument(
        party: party, instrument: text("parties.instrument"), reason: text("parties.instrumentReason"))
    case .decide: return .decide(party: party, decision(app))
    case .postpone: return .postpone(party: party, postponement(app))
    case .resume: return .resume(party: party, on: day("postponements.to", app))
    case .transfer: return .transfer(transfer(app))
    case .appeal: return appealStep(party, app)
    case .settle: return .settle(party: party, effect)
    case .annul: return .annul(reason: text("reason"))
    case .verify, .confirm, .dismiss, .party: throw FormErrors()
    }
  }

  private func caseFacts(_ app: AppState) -> CaseFacts {
    var facts = CaseFacts()
    facts.authority = text("authority")
    facts.handlingUnit = Code(rawValue: text("handlingUnit"))
    facts.reportedTo = text("reportedTo")
    facts.complexity = text("complexity")
    let isOngoing = text("ongoing") == "yes"
    facts.isOngoing = isOngoing
    if !isOngoing { facts.actEnd = day("actEnd", app) }
    return facts
  }

  private func request(_ app: AppState) -> ExplanationRequest {
    var request = ExplanationRequest()
    request.document = text("request.document")
    request.on = day("request.on", app)
    request.due = day("request.due", app)
    return request
  }

  private func explanation(_ app: AppState) -> Explanation {
    var explanation = Explanation()
    explanation.isMissing = text("explanation.none") == "yes"
    explanation.document = text("explanation.document")
    explanation.on = day("explanation.on", app)
    explanation.text = text("explanation.text")
    return explanation
  }

  private func review(_ app: AppState) -> ReviewMeeting {
    var review = ReviewMeeting()
    review.on = day("review.on", app)
    review.chair = text("review.chair")
    review.minutes = text("review.minutes")
    review.firstSummons = day("review.firstSummons", app)
    review.secondSummons = day("review.secondSummons", app)
    review.attendance = ReviewAttendance(rawValue: text("review.attendance")) ?? .present
    review.text = text("review.text")
    return review
  }

  private func council(_ app: AppState) -> DisciplineCouncil {
    var council = DisciplineCouncil()
    council.on = day("council.on", app)
    council.document = text("council.document")
    council.members = self["council.members"]?.listed ?? []
    council.form = chosen("council.form")
    council.skipGround = chosen("council.skipGround")
    council.text = text("council.text")
    return council
  }

  private func decision(_ app: AppState) -> HandlingDecision {
    var decision = HandlingDecision()
    decision.document = text("decision.document")
    decision.on = day("decision.on", app)
    decision.signer = text("decision.signer")
    decision.form = chosen("decision.form")
    decision.effectFrom = day("decision.effectFrom", app)
    decision.disproportion = self["decision.disproportion"]?.value
    decision.text = text("decision.text")
    return decision
  }

  private func postponement(_ app: AppState) -> Postponement {
    var rest = Postponement()
    rest.ground = text("postponements.ground")
    rest.document = text("postponements.document")
    rest.from = day("postponements.from", app)
    rest.to = day("postponements.to", app)
    return rest
  }

  private func transfer(_ app: AppState) -> CaseTransfer {
    var transfer = CaseTransfer()
    transfer.kind = TransferKind(rawValue: text("transfers.kind")) ?? .otherAuthority
    transfer.authority = text("transfers.authority")
    transfer.document = text("transfers.document")
    transfer.on = day("transfers.on", app)
    return transfer
  }

  private func appealStep(_ party: Int?, _ app: AppState) -> HandlingStep {
    var appeal = Appeal()
    guard self["appeals.outcome"] != nil else {
      appeal.document = text("appeals.document")
      appeal.on = day("appeals.on", app)
      return .appeal(party: party, appeal)
    }
    appeal.outcome = AppealOutcome(rawValue: text("appeals.outcome"))
    appeal.outcomeDocument = text("appeals.outcomeDocument")
    appeal.outcomeOn = day("appeals.outcomeOn", app)
    return .settleAppeal(party: party, appeal)
  }

  private var effect: EvaluationEffect {
    var effect = EvaluationEffect()
    effect.year = Int(text("effects.year")) ?? 0
    effect.isCounted = text("effects.counted") == "yes"
    effect.reason = text("effects.reason")
    return effect
  }

  /// The option chosen; nil for the one that stands for none.
  private func chosen(_ key: FormField.Key) -> String? {
    let id = text(key)
    return id.isEmpty || id == HandlingOptions.none ? nil : id
  }
}
