/// What a transaction does to one record: the fields it sets and the elements it appends.
package struct RecordChange: Hashable, Sendable {
  package let key: RecordKey
  /// Version the change was made on; 0 creates the record.
  package let base: Int
  /// Version after the change, always `base + 1`.
  package let version: Int
  /// Fields that get a new value; null removes one.
  package let set: [FieldMember]
  /// Elements added to append-only lists, each under its field's key as a list.
  package let add: [FieldMember]

  package init(key: RecordKey, base: Int, set: [FieldMember], add: [FieldMember] = []) {
    self.init(key: key, base: base, version: base + 1, set: set, add: add)
  }

  package init(key: RecordKey, base: Int, version: Int, set: [FieldMember], add: [FieldMember] = []) {
    self.key = key
    self.base = base
    self.version = version
    self.set = set
    self.add = add
  }

  package var isCreation: Bool { base == 0 }

  /// Whether nothing would change.
  package var isEmpty: Bool { self.set.isEmpty && add.isEmpty && !isCreation }

  /// The change that creates a record as it stands.
  package init(creating record: some Record) {
    self.init(key: record.key, base: 0, set: record.members)
  }

  /// The change that leads from one state of a record to another: only fields that differ.
  package init<R: Record>(from old: R, to new: R) {
    var set: [FieldMember] = []
    var add: [FieldMember] = []
    for field in R.table.fields {
      let before = field.read(old)
      let after = field.read(new)
      guard before != after else { continue }
      if field.isAppendOnly, case .list(let was) = before, case .list(let now) = after, now.starts(with: was) {
        add.append(FieldMember(field.key, .list(Array(now.dropFirst(was.count)))))
      } else {
        set.append(FieldMember(field.key, after))
      }
    }
    self.init(key: new.key, base: old.version, set: set, add: add)
  }

  /// Keys of the fields that the change overwrites; appended lists are not among them.
  package var overwrittenKeys: Set<String> { Set(self.set.map(\.key)) }
}
