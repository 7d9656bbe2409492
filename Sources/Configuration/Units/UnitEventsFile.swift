import Domain

/// Reorganisations as a file holds them, with what a person decided about open work.
package struct UnitEventsFile: Hashable, Sendable {
  /// The events in the order of the file.
  package let events: [UnitEvent]
  /// Who gets single assignments and incidents.
  package let work: [RecordKey: Code<OrgUnit>]
  /// The document behind events that name none.
  package let legalBasis: String?
}
