/// What a reorganisation does to units.
package enum EventKind: String, CaseIterable, Hashable, Sendable, Labelled {
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
  package var counts: (from: ClosedRange<Int>, to: ClosedRange<Int>) {
    switch self {
    case .rename, .upgrade: (1...1, 1...1)
    case .merge: (2...50, 1...1)
    case .split: (1...1, 2...50)
    case .dissolve, .transfer: (1...1, 0...0)
    }
  }

  /// Whether the units before it are no more after it.
  package var endsUnits: Bool {
    switch self {
    case .merge, .split, .dissolve, .upgrade: true
    case .rename, .transfer: false
    }
  }

  package var label: Phrase {
    switch self {
    case .rename: Phrase("Đổi tên", "Rename")
    case .merge: Phrase("Sáp nhập", "Merge")
    case .split: Phrase("Chia tách", "Split")
    case .dissolve: Phrase("Giải thể", "Dissolve")
    case .transfer: Phrase("Chuyển trực thuộc", "Transfer")
    case .upgrade: Phrase("Chuyển loại, cấp", "Change of kind or level")
    }
  }
}

/// One reorganisation of units on one day.
package struct UnitEvent: Hashable, Sendable {
  /// A unit that the event creates, or the name that a renamed one gets.
  package struct Successor: Hashable, Sendable {
    /// Its permanent code; nil takes the slug of its name, with the year where that is taken.
    package let code: Code<OrgUnit>?
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

    /// Creates a successor.
    package init(
      code: Code<OrgUnit>?, kind: UnitKind, level: UnitLevel, parent: Code<OrgUnit>?, name: String, short: String,
      statisticsCode: String?
    ) {
      self.code = code
      self.kind = kind
      self.level = level
      self.parent = parent
      self.name = name
      self.short = short
      self.statisticsCode = statisticsCode
    }
  }

  /// A function that passes on while its unit goes on.
  package struct PartialSource: Hashable, Sendable {
    /// The unit that gives it up.
    package let unit: Code<OrgUnit>
    /// The function in Vietnamese.
    package let function: String

    /// Creates a partial source.
    package init(unit: Code<OrgUnit>, function: String) {
      self.unit = unit
      self.function = function
    }
  }

  /// First day after the event.
  package var date: CalendarDay
  /// What happens.
  package var kind: EventKind
  /// The units it happens to.
  package var from: [Code<OrgUnit>]
  /// The units that come of it.
  package var to: [Successor]
  /// The parent from then on, of a transfer; nil for none.
  package var parent: Code<OrgUnit>?
  /// Functions that come from units which go on.
  package var functionsFrom: [PartialSource]
  /// Which unit gets the open work of one that ends, where a person said so.
  package var receivers: [Code<OrgUnit>: Code<OrgUnit>]
  /// The act behind it; nil where unknown.
  package var legalBasis: String?
  /// How well it is founded.
  package var provenance: Provenance
  /// Names of the members that nobody verified.
  package var unverified: [String]

  /// Creates an event.
  package init(
    date: CalendarDay, kind: EventKind, from: [Code<OrgUnit>], to: [Successor] = [], parent: Code<OrgUnit>? = nil,
    functionsFrom: [PartialSource] = [], receivers: [Code<OrgUnit>: Code<OrgUnit>] = [:], legalBasis: String?,
    provenance: Provenance = Provenance(mark: .inference), unverified: [String] = []
  ) {
    self.date = date
    self.kind = kind
    self.from = from
    self.to = to
    self.parent = parent
    self.functionsFrom = functionsFrom
    self.receivers = receivers
    self.legalBasis = legalBasis
    self.provenance = provenance
    self.unverified = unverified
  }
}
