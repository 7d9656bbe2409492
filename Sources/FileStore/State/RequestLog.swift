import Domain

/// Which requests were carried out, and where: so that a retry gets the answer of the first time.
struct RequestLog: Sendable {
  /// How long a request is remembered, in milliseconds: thirty days.
  static let memory: Int64 = 30 * 86_400_000

  /// Requests since the checkpoint.
  private var recent: [String: Int] = [:]
  /// Requests that the checkpoint carries.
  private let older: RequestIndex?

  /// Starts from what a checkpoint carries.
  init(older: RequestIndex? = nil) {
    self.older = older
  }

  /// Notes that an entry carried a request out.
  mutating func note(_ request: RequestID, sequence: Int) {
    recent[request.text] = sequence
  }

  /// The sequence of the entry that carried a request out; nil where none did.
  func sequence(of request: RequestID) -> Int? {
    recent[request.text] ?? older?.sequence(of: request)
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
