/// What others did to a record between the version that a person saw and the one that their change is made on.
///
/// Different fields stand beside each other; the same field with another value is for a person to settle. A field that
/// was changed and changed back holds what the person saw, so there is nothing to settle.
package struct FieldMerge: Hashable, Sendable {
  /// Fields of others that stand beside the change, in the order in which they were first changed.
  package private(set) var merged: [MergedField] = []
  /// Fields that others gave another value than the change gives, in the order of the change.
  package private(set) var conflicts: [FieldConflict] = []

  /// The newest value that others gave a field.
  private struct Foreign {
    /// Nil where elements were added to a list, which no change can clash with.
    let value: FieldValue?
    let actor: ActorStamp
    let moment: Moment
    let version: Int
  }

  /// - Parameters:
  ///   - mine: the change, made on the newest version.
  ///   - seen: the version at which the person saw a field, by its wire key.
  ///   - history: all entries that touched the record, oldest first; those after the change are passed over.
  package init(_ mine: RecordChange, seen: (String) -> Int, history: [Entry]) {
    var before: [String: FieldValue] = [:]
    var foreign: [String: Foreign] = [:]
    var order: [String] = []
    for entry in history {
      for change in entry.changes where change.key == mine.key && change.version <= mine.base {
        let members = change.set.map { ($0.key, Optional($0.value)) } + change.add.map { ($0.key, nil) }
        for (field, value) in members {
          guard change.version > seen(field) else {
            if let value { before[field] = value }
            continue
          }
          if foreign[field] == nil { order.append(field) }
          foreign[field] = Foreign(value: value, actor: entry.actor, moment: entry.moment, version: change.version)
        }
      }
    }
    let changedBack = foreign.filter { field, other in other.value == before[field, default: .null] }
    for field in changedBack.keys { foreign[field] = nil }
    note(foreign, order, before, mine)
  }

  private mutating func note(
    _ foreign: [String: Foreign], _ order: [String], _ before: [String: FieldValue], _ mine: RecordChange
  ) {
    for member in mine.set {
      guard let other = foreign[member.key], let value = other.value, value != member.value else { continue }
      conflicts.append(
        FieldConflict(
          key: mine.key, field: member.key, before: before[member.key] ?? .null, theirs: value, mine: member.value,
          by: other.actor, at: other.moment, version: other.version))
    }
    let own = mine.overwrittenKeys
    for field in order where !own.contains(field) {
      guard let other = foreign[field] else { continue }
      merged.append(MergedField(key: mine.key, field: field, by: other.actor, at: other.moment))
    }
  }
}
