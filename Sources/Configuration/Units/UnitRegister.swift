import Domain

/// The units a new store begins with, and the later events that may be applied to them.
package struct UnitRegister: Equatable, Sendable {
  /// The units, parents before children.
  package let units: [OrgUnit]
  /// Reorganisations after the register's day; never applied unasked.
  package let events: [UnitEvent]

  /// Creates a register.
  package init(units: [OrgUnit], events: [UnitEvent]) {
    self.units = units
    self.events = events
  }
}
