import Domain

/// How `closed.index` and `open.index` lie in memory: a header, rows of fixed width, totals, links, pauses, unit codes,
/// searchable text.
///
/// Numbers are as the machine has them (the least significant byte first). Everything before the text is the table:
/// opening checks its hash; the text is checked by `verify`.
enum RecordIndexLayout {
  /// What the file starts with.
  static let magic: UInt64 = 0x3330_584E_4943_594B  // "KYCINX03"
  static let headerBytes = 128
  static let assignmentBytes = 80
  static let incidentBytes = 40
  static let totalBytes = 16
  /// A link names an assignment that an incident is about.
  static let linkBytes = 8
  /// A pause is a time in which the work on an assignment rested.
  static let pauseBytes = 8
  /// A day that is not known.
  static let noDay = Int32.min
  /// A unit, kind or outcome that is not known.
  static let noUnit = UInt32.max
  static let noCode = UInt8.max

  /// Where the header holds its numbers.
  enum Header {
    static let magic = 0
    static let assignments = 8
    static let incidents = 16
    static let totals = 24
    static let unitBytes = 32
    static let textBytes = 40
    static let newestDay = 48
    static let links = 56
    static let pauses = 64
  }

  /// Where a row of an assignment holds its numbers.
  enum Assignment {
    static let year = 0
    static let number = 4
    static let unit = 8
    static let workKind = 12
    static let outcome = 13
    static let pauseCount = 14
    static let issued = 16
    static let originalDue = 20
    static let due = 24
    static let resultDay = 28
    static let acceptedOn = 32
    static let lineCount = 36
    static let lineStart = 40
    static let textStart = 48
    static let textCount = 56
    static let lineCheck = 60
    static let endedOn = 64
    static let receivedOn = 68
    static let excusedOn = 72
    static let firstPause = 76
  }

  /// Where a row of an incident holds its numbers.
  enum Incident {
    static let year = 0
    static let number = 4
    static let lineCount = 8
    static let lineCheck = 12
    static let lineStart = 16
    static let unit = 24
    static let state = 28
    static let linkCount = 30
    static let firstLink = 32
  }

  /// Where a link holds its numbers.
  enum Link {
    static let year = 0
    static let number = 4
  }

  /// Where a pause holds its days.
  enum Pause {
    static let from = 0
    static let to = 4
  }

  /// Where a row of a total holds its numbers.
  enum Total {
    static let unit = 0
    static let year = 4
    static let count = 8
    static let assignmentClass = 12
    static let isExcused = 13
  }

  /// The numbers that stand for kinds of work; never changed, as files hold them.
  static func code(of kind: WorkKind) -> UInt8 {
    switch kind {
    case .duty: 0
    case .reform: 1
    case .plan: 2
    }
  }

  /// The numbers that stand for outcomes; never changed, as files hold them.
  static func code(of outcome: Outcome) -> UInt8 {
    switch outcome {
    case .cancelled: 0
    case .transferred: 1
    }
  }

  /// The numbers that stand for the classes that a closed assignment can be in.
  static func code(of assignmentClass: AssignmentClass) -> UInt8? {
    switch assignmentClass {
    case .doneOnTime: 0
    case .doneLate: 1
    case .doneUndated: 2
    case .cancelled: 3
    case .openInTime, .openDueSoon, .openOverdue, .awaiting, .openUndated, .suspended: nil
    }
  }

  /// The states of incidents by the numbers that stand for them; never put in another order, as files hold those.
  static let incidentStates: [IncidentState] = [
    .flagged, .verifying, .dismissed, .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed,
    .decided,
    .inForce, .expired, .postponed, .transferred, .appealed, .annulled,
  ]

  /// The first four bytes of the hash of a line: enough to see that it was changed by accident.
  static func check(of line: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: Digest(of: line).prefix.0 >> 32)
  }
}
