import Domain

/// Which requests were carried out, and where: so that a retry gets the answer of the first time.
struct RequestLog: Sendable {
  /// How long a request is remembered, in milliseconds: thirty days.
  static let memory: Int64 = 30 * 86_400_000

  /// Requests since the checkpoint.
  private var recent: [String: Mark] = [:]
  /// Requests that the checkpoint carries.
  private let older: RequestIndex?

  private struct Mark {
    var sequence: Int
    var moment: Moment
  }

  /// Starts from what a checkpoint carries.
  init(older: RequestIndex? = nil) {
    self.older = older
  }

  /// Notes that an entry carried a request out.
  mutating func note(_ request: RequestID, sequence: Int, at moment: Moment) {
    recent[request.text] = Mark(sequence: sequence, moment: moment)
  }

  /// The sequence of the entry that carried a request out; nil where none did.
  func sequence(of request: RequestID) -> Int? {
    recent[request.text]?.sequence ?? older?.sequence(of: request)
  }

  /// Whether the rows of a checkpoint are of these requests, and none is missing that is newer than the oldest row.
  ///
  /// A row too many would give a request the answer of another; one too few would carry it out twice.
  func explains(_ index: RequestIndex) -> Bool {
    var known: [RequestKey: Mark] = [:]
    for (text, mark) in recent {
      if let request = RequestID(text) { known[RequestKey(RequestIndex.key(of: request))] = mark }
    }
    var oldest = Int64.max
    for place in 0..<index.count {
      let row = index.row(at: place)
      guard let mark = known.removeValue(forKey: RequestKey(row.key)), mark.sequence == row.sequence,
        mark.moment.millisecondsSinceEpoch == row.moment
      else { return false }
      oldest = min(oldest, row.moment)
    }
    return known.values.allSatisfy { $0.moment.millisecondsSinceEpoch <= oldest }
  }

  private struct RequestKey: Hashable {
    let high: UInt64
    let low: UInt64

    init(_ key: (UInt64, UInt64)) { (high, low) = key }
  }

  /// What a checkpoint carries: the requests of the thirty days before a moment.
  func rows(before now: Moment) -> [RequestIndex.Row] {
    let oldest = now.millisecondsSinceEpoch - Self.memory
    let kept = older.map { older in (0..<older.count).map(older.row) } ?? []
    let added = recent.compactMap { text, mark in
      RequestID(text).map {
        RequestIndex.Row(
          key: RequestIndex.key(of: $0), sequence: mark.sequence, moment: mark.moment.millisecondsSinceEpoch)
      }
    }
    return (kept + added).filter { $0.moment >= oldest }
  }
}

extension RequestID {
  /// When the request was made, where its text is a ULID, whose first ten digits count milliseconds in base 32.
  var moment: Moment? {
    guard text.utf8.count == 26 else { return nil }
    var milliseconds: Int64 = 0
    for digit in text.utf8.prefix(10) {
      guard let value = Self.crockford.firstIndex(of: digit) else { return nil }
      milliseconds = milliseconds << 5 | Int64(value)
    }
    return Moment(millisecondsSinceEpoch: milliseconds)
  }

  private static let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
