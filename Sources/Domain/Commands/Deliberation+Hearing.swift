extension Deliberation {
  /// A written request; the answer has so many working days as the thresholds give, or more.
  func request(
    _ wish: ExplanationRequest, in party: inout ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    var request = ExplanationRequest()
    request.document = try required(wish.document, .incident, "request.document")
    let day = try pastDay(wish.on ?? today, .incident, "request.on")
    try requireOrder(incident.concluded?.on, "concluded", day, "request.on")
    let least: CalendarDay
    do throws(CalendarGap) {
      least = try rulebook.calendar.lastDay(ofWorkingDays: rulebook.thresholds.explanationWorkingDays, from: day)
    } catch {
      throw .calendarGap(year: error.year)
    }
    if let due = wish.due, due < least { throw .handling(.answerTimeTooShort(due, least: least)) }
    request.on = day
    request.due = wish.due ?? least
    request.account = account
    party.request = request
    party.explanation = nil
  }

  /// The answer, or that there was none once its time is over; the party's own unit may enter an answer itself.
  func explain(_ wish: Explanation, in party: inout ResponsibleParty) throws(RuleViolation) {
    if let unit = ownUnitOnly, party.unit != unit { throw .otherUnit(account: account, unit: party.unit) }
    var explanation = Explanation()
    explanation.isMissing = wish.isMissing
    explanation.account = account
    if wish.isMissing {
      if ownUnitOnly != nil { throw .handling(.missingExplanationByUnit(account: account)) }
      if let due = party.request?.due, today <= due { throw .handling(.explanationStillDue(until: due)) }
      explanation.text = try optional(wish.text, .incident, "explanation.text") ?? ""
      explanation.on = today
    } else {
      let day = try pastDay(wish.on ?? today, .incident, "explanation.on")
      try requireOrder(party.request?.on, "request.on", day, "explanation.on")
      explanation.document = try required(wish.document, .incident, "explanation.document")
      explanation.text = try required(wish.text, .incident, "explanation.text", limit: TextLimit.paragraph)
      explanation.on = day
    }
    party.explanation = explanation
  }

  /// The review meeting; it goes on without the person only after the second summons (NĐ 112/2020 article 33, DOMAIN §7).
  func review(
    _ wish: ReviewMeeting, in party: inout ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    var review = wish
    let day = try pastDay(wish.on ?? today, .incident, "review.on")
    try requireOrder(party.explanation?.on, "explanation.on", day, "review.on")
    review.on = day
    review.chair = try required(wish.chair, .incident, "review.chair")
    try requireUnconcerned(review.chair, "review.chair", incident)
    review.minutes = try required(wish.minutes, .incident, "review.minutes")
    review.text = try required(wish.text, .incident, "review.text", limit: TextLimit.paragraph)
    try checkSummons(of: review, on: day)
    review.account = account
    party.review = review
  }

  private func checkSummons(of review: ReviewMeeting, on day: CalendarDay) throws(RuleViolation) {
    if let second = review.secondSummons {
      guard let first = review.firstSummons else { throw .missing(field("review.firstSummons")) }
      try requireOrder(first, "review.firstSummons", second, "review.secondSummons")
      try requireOrder(second, "review.secondSummons", day, "review.on")
    } else if review.attendance == .absent {
      throw .handling(.absentBeforeSecondSummons)
    }
    if let first = review.firstSummons { try requireOrder(first, "review.firstSummons", day, "review.on") }
  }

  /// The council's meeting, or the ground on which meeting and council are left out (DOMAIN §7).
  func hear(_ wish: DisciplineCouncil, in party: inout ResponsibleParty, _ incident: Incident) throws(RuleViolation) {
    guard let subject = party.subject else { throw .handling(.subjectMissing(party.number)) }
    var council = DisciplineCouncil()
    council.on = try pastDay(wish.on ?? today, .incident, "council.on")
    council.document = try required(wish.document, .incident, "council.document")
    council.text = try optional(wish.text, .incident, "council.text") ?? ""
    council.account = account
    if let ground = wish.skipGround {
      let known = rulebook.councils.skipGrounds(for: subject, on: council.on ?? today).map(\.id)
      guard known.contains(ground) else {
        throw .handling(.unknownGround(field("council.skipGround"), ground, allowed: known))
      }
      council.skipGround = ground
    } else {
      try sit(wish, in: &council, subject, party, incident)
    }
    party.council = council
  }

  private func sit(
    _ wish: DisciplineCouncil, in council: inout DisciplineCouncil, _ subject: DisciplineSubject,
    _ party: ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    guard let reviewed = party.review?.on, let day = council.on else { throw .handling(.councilBeforeReview) }
    try requireOrder(reviewed, "review.on", day, "council.on")
    council.members = try lines(wish.members, "council.members")
    for (place, member) in council.members.enumerated() {
      try requireUnconcerned(member, "council.members", incident)
      if council.members[..<place].contains(member) { throw .duplicate(field("council.members"), member) }
    }
    let least = rulebook.councils.council(for: subject, on: day)?.leastPresent ?? 1
    guard council.members.count >= least else {
      throw .handling(.councilTooSmall(council.members.count, least: least))
    }
    guard let form = wish.form else { return }
    _ = try self.form(form, "council.form", for: party, incident)
    council.form = form
  }

  /// Who is concerned neither chairs, sits nor signs, under whatever account it is written down.
  func requireUnconcerned(_ name: String, _ key: String, _ incident: Incident) throws(RuleViolation) {
    if let person = registry.concerned(named: name, by: incident) {
      throw .handling(.concernedTakesPart(field(key), person))
    }
  }
}
