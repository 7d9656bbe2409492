/// What an account may see of incidents (roles of the permission table).
///
/// Nothing that names a person, or that a name may stand in, may be left in what `withoutNames` gives.
package enum Visibility: Hashable, Sendable {
  case everything
  /// Incidents once confirmed, without names of persons.
  case establishedWithoutNames
  case nothing

  package init(of user: User?, under permissions: PermissionTable) {
    let roles = user?.roleSet ?? []
    if permissions.allows(.seeIncidents, roles: roles) != nil {
      self = .everything
    } else if permissions.allows(.seeConfirmedIncidentsWithoutNames, roles: roles) != nil {
      self = .establishedWithoutNames
    } else {
      self = .nothing
    }
  }

  /// Whether an incident in such a state may be seen.
  func shows(_ state: IncidentState) -> Bool {
    switch self {
    case .everything: true
    case .establishedWithoutNames: state.isEstablished
    case .nothing: false
    }
  }

  /// The incidents that may be seen, as they may be seen.
  package func visible(_ incidents: [Incident]) -> [Incident] {
    let seen = incidents.filter { shows($0.state) }
    return self == .everything ? seen : seen.map(\.withoutNames)
  }
}

extension Incident {
  /// The incident without what names a person: the head, and texts in which names may stand.
  var withoutNames: Incident {
    var copy = self
    copy.head = nil
    copy.headship = nil
    copy.headReason = nil
    copy.summary = ""
    copy.evidence = nil
    copy.cause = nil
    copy.findings = []
    copy.reason = nil
    copy.parties = parties.map(\.withoutNames)
    copy.complexity = nil
    copy.transfers = transfers.map(\.withoutNames)
    copy.unknownFields = []
    return copy
  }
}

extension ResponsibleParty {
  /// The party without the person and without texts in which names may stand: what is left are capacities and days, from
  /// which its stage follows, and the form of handling where the unit as a whole is the party.
  var withoutNames: ResponsibleParty {
    var copy = ResponsibleParty()
    (copy.number, copy.kind, copy.unit) = (number, kind, unit)
    copy.subject = kind == .unit ? subject : nil
    if let request {
      var kept = ExplanationRequest()
      (kept.document, kept.on, kept.due) = (request.document, request.on, request.due)
      copy.request = kept
    }
    if let explanation {
      var kept = Explanation()
      (kept.isMissing, kept.on) = (explanation.isMissing, explanation.on)
      copy.explanation = kept
    }
    if let review {
      var kept = ReviewMeeting()
      kept.on = review.on
      copy.review = kept
    }
    copy.decision = decision?.withoutNames(keepingForm: kind == .unit)
    copy.postponements = postponements.map(\.withoutGround)
    copy.appeals = appeals.map(\.withoutDocument)
    copy.effects = effects.map(\.withoutReason)
    return copy
  }
}

extension HandlingDecision {
  fileprivate func withoutNames(keepingForm keepsForm: Bool) -> HandlingDecision {
    var copy = HandlingDecision()
    (copy.on, copy.effectFrom, copy.effectUntil) = (on, effectFrom, effectUntil)
    copy.form = keepsForm ? form : nil
    return copy
  }
}

extension Postponement {
  fileprivate var withoutGround: Postponement {
    var copy = Postponement()
    (copy.from, copy.to) = (from, to)
    return copy
  }
}

extension Appeal {
  fileprivate var withoutDocument: Appeal {
    var copy = Appeal()
    (copy.on, copy.outcome, copy.outcomeOn) = (on, outcome, outcomeOn)
    return copy
  }
}

extension EvaluationEffect {
  fileprivate var withoutReason: EvaluationEffect {
    var copy = EvaluationEffect()
    (copy.year, copy.isCounted, copy.unit, copy.on) = (year, isCounted, unit, on)
    return copy
  }
}

extension CaseTransfer {
  fileprivate var withoutNames: CaseTransfer {
    var copy = CaseTransfer()
    (copy.kind, copy.on, copy.returned) = (kind, on, returned)
    return copy
  }
}
