import Domain

/// A place in the journal's files.
package struct JournalPlace: Hashable, Sendable {
  /// The segment.
  package var segment: SegmentName
  /// The number of its bytes before the place.
  package var offset: Int
}

/// What a process knows of a store: the records, and how far it has read.
struct StoreState: Sendable {
  /// How many of the newest entries are kept at hand.
  static let recentLimit = 512

  /// All records.
  var registry = Registry()
  /// The open records of the checkpoint that were not asked for yet.
  var parking: Parking?
  /// The chain as far as it was read.
  var head = ChainHead.start
  /// The end of what was read.
  var place = JournalPlace(segment: SegmentName(first: 1), offset: 0)
  /// Requests carried out.
  var requests = RequestLog()
  /// When the newest entry was recorded.
  var recorded: Moment?
  /// The newest entries read, oldest first, without a gap up to the head.
  var recent: [Entry] = []
  /// Bytes after the place that are no whole line.
  var tailCount = 0
  /// Why the journal cannot be read further; nil where its end was reached.
  var fault: StoreError?
  /// A good checkpoint whose place the journal does not have: entries are missing for as long as it is there.
  var missed: CheckpointManifest?
  /// The last entry that is read; later ones stay unread.
  var lastTaken = Int.max
  /// The entry that does not fit the records, so that reading stops before it.
  var halfTaken: Int?
  /// Why it does not fit.
  var halfTakenReason = ""

  /// Takes the entry that follows.
  mutating func take(_ entry: Entry, _ line: JournalLine) throws(ApplyError) {
    for change in entry.changes { try registry.apply(change) }
    passed(entry, line)
    keep(entry)
  }

  /// Notes that an entry is folded in.
  mutating func passed(_ entry: Entry, _ line: JournalLine) {
    head = ChainHead(sequence: line.sequence, hash: line.hash)
    recorded = entry.moment
    if let request = entry.request { requests.note(request, sequence: line.sequence, at: entry.moment) }
  }

  private mutating func keep(_ entry: Entry) {
    // An entry of thousands of changes would keep as much memory as the records themselves.
    guard entry.changes.count <= Self.recentLimit else {
      recent = []
      return
    }
    recent.append(entry)
    if recent.count > 2 * Self.recentLimit { recent.removeFirst(Self.recentLimit) }
  }

  /// Whether nothing was read that anyone could see.
  var isEmpty: Bool {
    registry.units.count == 0 && registry.people.count == 0 && registry.users.count == 0
      && registry.assignments.count == 0 && registry.closed.assignmentCount == 0
  }
}
