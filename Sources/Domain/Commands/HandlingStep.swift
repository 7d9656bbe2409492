/// What is done with an incident once it is confirmed; the payload is what gets written, without who and the rest that
/// the rules fill in.
///
/// A step about one party names it by its number; nil means the only one that the step is open for.
package enum HandlingStep: Hashable, Sendable {
  case addParty(PartyFacts)
  case editParty(Int, PartyFacts)
  case describe(CaseFacts)
  case chooseInstrument(party: Int?, instrument: String, reason: String)
  case requestExplanation(party: Int?, ExplanationRequest)
  case explain(party: Int?, Explanation)
  case review(party: Int?, ReviewMeeting)
  case council(party: Int?, DisciplineCouncil)
  case decide(party: Int?, HandlingDecision)
  case postpone(party: Int?, Postponement)
  /// A party whose handling rests goes on, or the incident comes back from where it was transferred.
  case resume(party: Int?, on: CalendarDay?)
  case transfer(CaseTransfer)
  case appeal(party: Int?, Appeal)
  /// What came of the appeal that is pending: only the fields of its outcome count.
  case settleAppeal(party: Int?, Appeal)
  case annul(reason: String)
  case settle(party: Int?, EvaluationEffect)
}

/// What is known of a party before any step; nil leaves what stands there.
package struct PartyFacts: Hashable, Sendable {
  package var kind: PartyKind?
  package var unit: Code<OrgUnit>?
  package var person: Code<Person>?
  package var subject: DisciplineSubject?
  package var cause: String?
  package var matter: String?
  package var share: String?
  package var isLeadershipFault: Bool?
  package var isRepeat: Bool?
  package var aggravating: [String]?
  package var mitigating: [String]?

  package init() {}
}

/// What handling must know of the incident as a whole; nil leaves what stands there, an empty text takes it out.
package struct CaseFacts: Hashable, Sendable {
  package var authority: String?
  package var handlingUnit: Code<OrgUnit>?
  package var reportedTo: String?
  package var complexity: String?
  /// The day on which an act that lasted ended.
  package var actEnd: CalendarDay?
  package var isOngoing: Bool?

  package init() {}
}

extension HandlingStep {
  /// The kind of step.
  package var kind: IncidentStep {
    switch self {
    case .addParty, .editParty: .party
    case .describe: .describe
    case .chooseInstrument: .instrument
    case .requestExplanation: .requestExplanation
    case .explain: .explain
    case .review: .review
    case .council: .council
    case .decide: .decide
    case .postpone: .postpone
    case .resume: .resume
    case .transfer: .transfer
    case .appeal, .settleAppeal: .appeal
    case .annul: .annul
    case .settle: .settle
    }
  }

  /// Name of the command in the journal.
  package var action: String { "incident.\(kind.rawValue)" }

  /// The number of the party that the step names.
  package var party: Int? {
    switch self {
    case .editParty(let number, _): number
    case .chooseInstrument(let party, _, _), .requestExplanation(let party, _), .explain(let party, _),
      .review(let party, _), .council(let party, _), .decide(let party, _), .postpone(let party, _),
      .resume(let party, _), .appeal(let party, _), .settleAppeal(let party, _), .settle(let party, _):
      party
    case .addParty, .describe, .transfer, .annul: nil
    }
  }
}
