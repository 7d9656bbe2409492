/// One transaction of the journal.
package struct Entry: Hashable, Sendable {
  package let sequence: SequenceNumber
  package let moment: Moment
  package let actor: ActorStamp
  package let request: RequestID?
  /// Name of the command ("incident.verify"), or of what the store itself did ("init", "repair", "segment").
  package let action: String
  package let changes: [RecordChange]
  /// SHA-256 of the entry's line, in hexadecimal.
  package let hash: String

  package init(
    sequence: SequenceNumber, moment: Moment, actor: ActorStamp, request: RequestID?, action: String,
    changes: [RecordChange], hash: String
  ) {
    self.sequence = sequence
    self.moment = moment
    self.actor = actor
    self.request = request
    self.action = action
    self.changes = changes
    self.hash = hash
  }
}

/// An entry before the store has given it a place: what a new store is filled with.
package struct DraftEntry: Hashable, Sendable {
  package let moment: Moment
  package let actor: ActorStamp
  package let action: String
  package let changes: [RecordChange]

  package init(moment: Moment, actor: ActorStamp, action: String, changes: [RecordChange]) {
    self.moment = moment
    self.actor = actor
    self.action = action
    self.changes = changes
  }
}

/// The store's word that a command is on the disk.
package struct Receipt: Hashable, Sendable {
  package let sequence: SequenceNumber
  package let moment: Moment
  package let hash: String
  /// Records that the command created, in order.
  package let created: [RecordKey]
  /// Fields that others changed meanwhile, which stand beside what this command wrote.
  package let merged: [MergedField]

  package init(
    sequence: SequenceNumber, moment: Moment, hash: String, created: [RecordKey], merged: [MergedField] = []
  ) {
    self.sequence = sequence
    self.moment = moment
    self.hash = hash
    self.created = created
    self.merged = merged
  }
}
