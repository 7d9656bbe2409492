/// A field that someone else changed since the person who edits it last saw it.
package struct FieldConflict: Hashable, Sendable {
  package let key: RecordKey
  /// Wire key of the field.
  package let field: String
  /// What stood there when the person saw it.
  package let before: FieldValue
  package let theirs: FieldValue
  package let mine: FieldValue
  package let by: ActorStamp?
  /// When the other value was recorded.
  package let at: Moment?
  /// Version of the record that holds the other value.
  package let version: Int

  package init(
    key: RecordKey, field: String, before: FieldValue, theirs: FieldValue, mine: FieldValue, by: ActorStamp?,
    at: Moment? = nil, version: Int = 0
  ) {
    self.key = key
    self.field = field
    self.before = before
    self.theirs = theirs
    self.mine = mine
    self.by = by
    self.at = at
    self.version = version
  }
}

/// A field that someone else changed meanwhile and that stands beside what was written.
package struct MergedField: Hashable, Sendable {
  package let key: RecordKey
  /// Wire key of the field.
  package let field: String
  package let by: ActorStamp
  package let at: Moment

  package init(key: RecordKey, field: String, by: ActorStamp, at: Moment) {
    self.key = key
    self.field = field
    self.by = by
    self.at = at
  }
}
