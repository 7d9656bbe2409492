/// All records of one kind that live as values.
///
/// What a load brought stays shared between copies; later changes lie in a small overlay, so that a copy of a registry
/// with a hundred thousand records costs a few of them, not all.
package struct RecordTable<R: Record>: Sendable {
  private var base: [R.ID: R] = [:]
  private var overlay: [R.ID: R] = [:]
  /// Records in the overlay that the base does not hold.
  private var addedCount = 0

  package init() {}

  package init(_ records: some Sequence<R>) {
    for record in records {
      base[record.id] = record
    }
  }

  package var count: Int { base.count + addedCount }

  package subscript(id: R.ID) -> R? {
    overlay.isEmpty ? base[id] : overlay[id] ?? base[id]
  }

  /// Puts a record in, in place of one with its identifier.
  package mutating func insert(_ record: R) {
    if overlay.updateValue(record, forKey: record.id) == nil, base[record.id] == nil { addedCount += 1 }
    if overlay.count > 256, overlay.count > base.count / 4 { settle() }
  }

  /// Loads a record while the table is being built: no overlay, since nothing else holds the base yet.
  package mutating func load(_ record: R) {
    base[record.id] = record
  }

  /// Loads all records that another table was loaded with.
  mutating func takeLoaded(_ other: RecordTable) {
    base.merge(other.base) { _, new in new }
  }

  package mutating func reserveCapacity(_ count: Int) {
    base.reserveCapacity(count)
  }

  /// Calls `body` with every record, in no order.
  package func forEach(_ body: (R) -> Void) {
    for (id, record) in base where overlay.isEmpty || overlay[id] == nil {
      body(record)
    }
    for record in overlay.values {
      body(record)
    }
  }

  /// All records, in no order.
  package var all: [R] {
    var records: [R] = []
    records.reserveCapacity(count)
    forEach { records.append($0) }
    return records
  }

  private mutating func settle() {
    base.merge(overlay) { _, new in new }
    overlay = [:]
    addedCount = 0
  }
}
