/// Reorganisations to be carried out in one transaction, and what a person decided about the work of units that end.
package struct ReorganisationRequest: Hashable, Sendable {
  package let events: [UnitEvent]
  /// Which unit gets the open work of one that ends; goes before what the events say.
  package var receivers: [Code<OrgUnit>: Code<OrgUnit>] = [:]
  /// Which unit gets a single assignment or incident; goes before all else.
  package var work: [RecordKey: Code<OrgUnit>] = [:]
  /// The document to be named where an event names none.
  package var legalBasis = ""
  /// What the person was shown and agreed to; nil where nobody was asked.
  package var agreed: ReorganisationTally?

  package init(_ events: [UnitEvent]) {
    self.events = events
  }
}

/// How much a reorganisation does.
package struct ReorganisationTally: Hashable, Sendable {
  package var created = 0
  package var ended = 0
  /// Units that go on under another name or parent.
  package var altered = 0
  package var assignments = 0
  package var incidents = 0
  /// Headships, accounts, cooperating units and parents that follow.
  package var others = 0

  package init() {}
}

/// One thing that a reorganisation does, for the list that a person looks at first.
package struct ReorganisationStep: Hashable, Sendable {
  package enum Deed: Hashable, Sendable {
    case creates(Code<OrgUnit>, name: String)
    case renames(Code<OrgUnit>, to: String)
    /// The parent from then on.
    case moves(Code<OrgUnit>, below: Code<OrgUnit>?)
    case ends(Code<OrgUnit>, successors: [Code<OrgUnit>])
    /// An open assignment goes on under a number of its new unit.
    case passes(RecordNumber<Assignment>, from: Code<OrgUnit>, to: Code<OrgUnit>, as: RecordNumber<Assignment>)
    case handsOver(RecordNumber<Incident>, from: Code<OrgUnit>, to: Code<OrgUnit>)
    /// In another unit's assignment a cooperating unit is replaced.
    case replaces(RecordNumber<Assignment>, Code<OrgUnit>, by: Code<OrgUnit>)
    case endsHeadship(Code<Headship>, of: Code<OrgUnit>)
    case account(Code<User>, from: Code<OrgUnit>, to: Code<OrgUnit>)
    /// Nobody said which unit takes over: left as it is, to be seen to by hand.
    case leaves(RecordKey, Code<OrgUnit>)
    /// A function goes to another unit while its old unit lives on; its work is chosen by hand.
    case function(String, from: Code<OrgUnit>, to: [Code<OrgUnit>])
  }

  /// The day of the event.
  package let date: CalendarDay
  package let deed: Deed
}

/// What reorganisations would do; made of events and records, and nothing is written by it.
package struct ReorganisationPlan: Sendable {
  package internal(set) var steps: [ReorganisationStep] = []
  package internal(set) var tally = ReorganisationTally()
  /// Open work of units that end for which no receiving unit was given.
  package internal(set) var unplaced: [UnplacedWork] = []
  var changes: [RecordChange] = []
}

/// Open work of a unit that ends, which a person has to give to another one.
package struct UnplacedWork: Hashable, Sendable {
  package let unit: Code<OrgUnit>
  package internal(set) var assignments: [RecordNumber<Assignment>]
  package internal(set) var incidents: [RecordNumber<Incident>]
}

/// Why a reorganisation is refused.
package enum ReorganisationFault: Error, Hashable, Sendable {
  case noEvents
  /// So many units before and after cannot be of such an event.
  case wrongCount(EventKind, from: Int, to: Int)
  /// No document stands behind the event.
  case noLegalBasis(EventKind, [Code<OrgUnit>])
  /// Nobody said which unit takes the open work over.
  case noReceiver([UnplacedWork])
  /// A unit lives on below one that ends.
  case orphan(Code<OrgUnit>, below: Code<OrgUnit>)
  /// The receiving unit ends itself that day.
  case receiverEnds(Code<OrgUnit>, on: CalendarDay)
  /// The store has changed since the person was asked.
  case changedSince
}

extension RecordKey {
  /// The assignment or incident of a number; nil for any other text.
  package init?(work text: String) {
    if RecordNumber<Assignment>(rawValue: text) != nil {
      self.init(.assignment, text)
    } else if RecordNumber<Incident>(rawValue: text) != nil {
      self.init(.incident, text)
    } else {
      return nil
    }
  }
}
