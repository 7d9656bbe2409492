@testable import Domain

/// An incident brought to each state of its life by the commands that lead there, under a small law of discipline.
struct HandlingStage {
  static let id = RecordNumber<Incident>(year: 2026, number: 1)
  /// A Tuesday; the calendar of the tests has no holidays.
  static let today = TestRegistry.today

  private(set) var registry = HandlingStage.base
  /// The day of writing; steps that need time to pass move it.
  var day = HandlingStage.today

  /// One account for each role, and one that belongs to the head concerned and may do everything.
  static let accounts: [(String, Role)] = [
    ("ttv01", .inspector), ("ttv02", .inspector), ("gs01", .supervisor), ("gs02", .supervisor), ("ld01", .leader),
    ("snv01", .homeAffairs), ("pc01", .legal), ("dv01", .unit), ("vp01", .office), ("xem01", .viewer),
    ("qt01", .admin),
  ]

  private static var base: Registry {
    var registry = TestRegistry.make()
    for (account, role) in accounts {
      registry.users.insert(user(account, [role]) { if role == .unit { $0.unit = TestRegistry.homeAffairs } })
    }
    registry.users.insert(
      user("head01", [.inspector, .supervisor, .leader, .homeAffairs, .legal]) { $0.person = TestRegistry.newHead })
    registry.users.insert(user("all01", [.inspector, .supervisor, .leader, .homeAffairs, .legal]))
    return registry
  }

  static func user(_ account: String, _ roles: [Role], _ fill: (inout User) -> Void = { _ in }) -> User {
    var user = User(id: TestRegistry.code(account, User.self))
    user.version = 1
    user.displayName = account
    user.roles = roles
    fill(&user)
    return user
  }

  mutating func insert(_ user: User) { registry.users.insert(user) }

  mutating func take(_ command: Command, by account: String) throws {
    for change in try decide(command, by: account).changes { try registry.apply(change) }
  }

  mutating func take(_ step: HandlingStep, by account: String) throws {
    try take(.incidentStep(Self.id, step), by: account)
  }

  func decide(_ command: Command, by account: String) throws(RuleViolation) -> Decision {
    try registry.decide(command, by: Actor(account: account), on: day, under: HandlingLaw.rulebook)
  }

  func decide(_ step: HandlingStep, by account: String) throws(RuleViolation) -> Decision {
    try decide(.incidentStep(Self.id, step), by: account)
  }

  func objection(to step: IncidentStep, by account: String) -> RuleViolation? {
    registry.objection(
      to: step, of: Self.id, by: Actor(account: account), on: day, under: HandlingLaw.rulebook)
  }

  /// The incident as it stands on the day of writing.
  var incident: Incident {
    get throws { try registry.incident(Self.id)?.standing(day) ?? Incident(id: Self.id) }
  }

  /// The incident in a state.
  init(_ state: IncidentState) throws {
    let path = HandlingStage.paths[state] ?? []
    for (command, account, laterBy) in path {
      day = day.advanced(by: laterBy)
      try take(command, by: account)
    }
  }
}

/// Contents that break no rule.
enum HandlingSample {
  static var draft: IncidentDraft {
    var draft = IncidentDraft()
    draft.unit = TestRegistry.homeAffairs
    draft.decision = "D25"
    draft.violation = "V-05"
    draft.actDate = TestDays.act
    draft.foundDate = TestDays.found
    draft.summary = "Chậm báo cáo"
    return draft
  }

  static var request: ExplanationRequest {
    var request = ExplanationRequest()
    request.document = "12/YC-TTr"
    return request
  }

  static var explanation: Explanation {
    var explanation = Explanation()
    explanation.document = "45/BC-SNV"
    explanation.text = "Do thiếu người"
    return explanation
  }

  static var noExplanation: Explanation {
    var explanation = Explanation()
    explanation.isMissing = true
    return explanation
  }

  static var review: ReviewMeeting {
    var review = ReviewMeeting()
    review.chair = "Chủ tịch UBND tỉnh"
    review.minutes = "03/BB-UBND"
    review.text = "Nhận khuyết điểm"
    return review
  }

  static var council: DisciplineCouncil {
    var council = DisciplineCouncil()
    council.document = "04/BB-HĐKL"
    council.members = ["Ông A", "Bà B", "Ông C"]
    council.form = "khien-trach"
    return council
  }

  static func decision(_ form: String? = "khien-trach") -> HandlingDecision {
    var decision = HandlingDecision()
    decision.document = "88/QĐ-UBND"
    decision.signer = "Chủ tịch UBND tỉnh"
    decision.form = form
    decision.text = "Theo biên bản kiểm điểm"
    return decision
  }

  static var postponement: Postponement {
    var rest = Postponement()
    rest.ground = "benh-nang"
    rest.document = "Giấy ra viện"
    return rest
  }

  static var transfer: CaseTransfer {
    var transfer = CaseTransfer()
    transfer.kind = .criminal
    transfer.authority = "Cơ quan điều tra"
    transfer.document = "05/CV-TTr"
    return transfer
  }

  static var appeal: Appeal {
    var appeal = Appeal()
    appeal.document = "Đơn ngày 24/11"
    return appeal
  }

  static func outcome(_ outcome: AppealOutcome) -> Appeal {
    var appeal = Appeal()
    appeal.outcome = outcome
    appeal.outcomeDocument = "99/QĐ-UBND"
    return appeal
  }

  static func effect(_ year: Int = 2026, counted: Bool = true) -> EvaluationEffect {
    var effect = EvaluationEffect()
    effect.year = year
    effect.isCounted = counted
    effect.reason = "Kỷ luật trong năm"
    return effect
  }
}

/// Days of the sample incident.
enum TestDays {
  static let act = day("2026-11-10")
  static let found = day("2026-11-12")
}

extension HandlingStage {
  typealias Way = [(Command, String, Int)]

  private static func way(_ step: HandlingStep, _ account: String, after days: Int = 0) -> (Command, String, Int) {
    (.incidentStep(id, step), account, days)
  }

  private static let flagged: Way = [(.flagIncident(HandlingSample.draft), "ttv01", 0)]
  private static let verifying: Way = flagged + [(.verifyIncident(id, finding: "Đúng"), "ttv02", 0)]
  private static let confirmed: Way =
    verifying + [(.confirmIncident(id, severity: .lessSerious, cause: "Chậm tham mưu"), "gs01", 0)]
  private static let requested = confirmed + [way(.requestExplanation(party: nil, HandlingSample.request), "gs01")]
  private static let explained = requested + [way(.explain(party: nil, HandlingSample.explanation), "snv01")]
  private static let reviewed = explained + [way(.review(party: nil, HandlingSample.review), "gs02")]
  private static let heard = reviewed + [way(.council(party: nil, HandlingSample.council), "snv01")]
  private static let inForce = heard + [way(.decide(party: nil, HandlingSample.decision()), "ld01")]

  private static var decidedLater: Way {
    var decision = HandlingSample.decision()
    decision.effectFrom = today.advanced(by: 10)
    return heard + [way(.decide(party: nil, decision), "ld01")]
  }

  /// How each state is reached: command, account, days later than the one before.
  static let paths: [IncidentState: Way] = [
    .flagged: flagged, .verifying: verifying,
    .dismissed: verifying + [(.dismissIncident(id, reason: "Đúng hạn"), "gs01", 0)], .confirmed: confirmed,
    .explanationRequested: requested, .explained: explained,
    .noExplanation: requested + [way(.explain(party: nil, HandlingSample.noExplanation), "snv01", after: 8)],
    .reviewed: reviewed, .decided: decidedLater, .inForce: inForce,
    .expired: inForce + [way(.settle(party: nil, HandlingSample.effect()), "snv01", after: 400)],
    .postponed: explained + [way(.postpone(party: nil, HandlingSample.postponement), "snv01")],
    .transferred: explained + [way(.transfer(HandlingSample.transfer), "snv01")],
    .appealed: inForce + [way(.appeal(party: nil, HandlingSample.appeal), "snv01")],
    .annulled: explained + [way(.annul(reason: "Ghi nhầm đơn vị"), "gs01")],
  ]
}
