import Domain

/// What a reorganisation does to units.
package enum EventKind: String, CaseIterable, Hashable, Sendable {
  /// The same unit under another name.
  case rename
  /// Several units become one.
  case merge
  /// One unit becomes several.
  case split
  /// A unit ends without a successor.
  case dissolve
  /// A unit goes on under another parent, or under none.
  case transfer
  /// A unit becomes one of another kind or level.
  case upgrade

  /// How many units may stand before and after.
  var counts: (from: ClosedRange<Int>, to: ClosedRange<Int>) {
    switch self {
    case .rename, .upgrade: (1...1, 1...1)
    case .merge: (2...50, 1...1)
    case .split: (1...1, 2...50)
    case .dissolve, .transfer: (1...1, 0...0)
    }
  }
}

/// One reorganisation of units on one day.
package struct UnitEvent: Hashable, Sendable {
  /// A unit that the event creates.
  package struct Successor: Hashable, Sendable {
    /// Its permanent code.
    package let code: Code<OrgUnit>
    /// Its kind.
    package let kind: UnitKind
    /// Its level of government.
    package let level: UnitLevel
    /// The unit it stands below; nil for none.
    package let parent: Code<OrgUnit>?
    /// Its name.
    package let name: String
    /// Its short name.
    package let short: String
    /// Its code of the General Statistics Office; nil where it has none.
    package let statisticsCode: String?
  }

  /// A function that passes on while its unit goes on.
  package struct PartialSource: Hashable, Sendable {
    /// The unit that gives it up.
    package let unit: Code<OrgUnit>
    /// The function in Vietnamese.
    package let function: String
  }

  /// First day after the event.
  package let date: CalendarDay
  /// What happens.
  package let kind: EventKind
  /// The units it happens to.
  package let from: [Code<OrgUnit>]
  /// The units that come of it.
  package let to: [Successor]
  /// Functions that come from units which go on.
  package let functionsFrom: [PartialSource]
  /// The act behind it; nil where unknown.
  package let legalBasis: String?
  /// How well it is founded.
  package let provenance: Provenance
  /// Names of the members that nobody verified.
  package let unverified: [String]
}
