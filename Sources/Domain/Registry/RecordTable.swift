/// All records of one kind that live as values.
///
/// What a load brought stays shared between copies; later changes lie in a small overlay, so that a copy of a registry
/// with a hundred thousand records costs a few of them, not all.
package struct RecordTable<R: Record>: Sendable {
  private var base: [R.ID: R] = [:]
  private var overlay: [R.ID: R] = [:]
  /// Records of a checkpoint that were not asked for yet; one of them is hidden by a held one of its identifier.
  private var parked: ParkedRecords<R>?
  package private(set) var count = 0

  package init() {}

  package init(_ records: some Sequence<R>) {
    for record in records { load(record) }
  }

  package subscript(id: R.ID) -> R? {
    if let held = overlay.isEmpty ? base[id] : overlay[id] ?? base[id] { return held }
    return parked?.find(id)
  }

  /// Puts a record in, in place of one with its identifier.
  package mutating func insert(_ record: R) {
    if self[record.id] == nil { count += 1 }
    overlay[record.id] = record
    if overlay.count > 256, overlay.count > base.count / 4 { settle() }
  }

  /// Loads a record while the table is being built: no overlay, since nothing else holds the base yet.
  package mutating func load(_ record: R) {
    if base.updateValue(record, forKey: record.id) == nil { count += 1 }
  }

  /// Takes over records that are parsed when someone asks; the table holds none yet.
  mutating func park(_ records: ParkedRecords<R>) {
    parked = records
    count = records.count
  }

  /// Whether the record is at hand as a value.
  func isHeld(_ id: R.ID) -> Bool {
    overlay[id] != nil || base[id] != nil
  }

  /// Whether any record is at hand as a value.
  var holdsAny: Bool { !base.isEmpty || !overlay.isEmpty }

  /// Calls `body` with every record, in no order.
  package func forEach(_ body: (R) -> Void) {
    forEachHeld(body)
    parked?.forEach { record in
      if !isHeld(record.id) { body(record) }
    }
  }

  /// Calls `body` with every record that is at hand as a value, in no order.
  func forEachHeld(_ body: (R) -> Void) {
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
  }
}
