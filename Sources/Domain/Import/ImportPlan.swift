/// What taking in a file would do, line by line; made of rows, records, law and day, and nothing is written by it.
package struct ImportPlan: Sendable {
  package let kind: ImportKind
  package internal(set) var lines: [ImportLine] = []
  package internal(set) var tally = ImportTally()
  /// One change for each record, in the order in which the lines come to them.
  var changes: [RecordChange] = []
}

/// What becomes of one line of a file.
package struct ImportLine: Hashable, Sendable {
  /// What a line does.
  package enum Outcome: Hashable, Sendable {
    /// Records that it makes.
    case added([RecordKey])
    /// Records that it changes, and the fields.
    case changed([RecordKey], fields: [String])
    /// All that it says is so already.
    case unchanged
    case refused(ImportRefusal)
  }

  package let line: Int
  /// What the line is about, as the file has it.
  package let title: String
  package let outcome: Outcome
}

/// Why a line is not taken, and which of its cells is to blame.
package struct ImportRefusal: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case rule(RuleViolation)
    case notADay(String)
    case notANumber(String)
    /// A year of two digits could be of two centuries.
    case shortYear(String)
    case notAChoice(String, allowed: [Phrase])
    case unknownUnit(String, proposals: [Code<OrgUnit>])
    case ambiguousUnit(String, [Code<OrgUnit>])
    case unknownPerson(String)
    case ambiguousPerson(String, [Code<Person>])
    case unknownCode(String)
    /// Bytes of the cell stand for nothing in the encoding.
    case unreadable
    case tooManyCells(Int, allowed: Int)
    /// Another line of the file is about the same record.
    case repeated(line: Int)
    /// The name is not one that the record bears; renaming is an act of its own.
    case otherName(String)
  }

  package let reason: Reason
  /// Key of the column; nil where the line as a whole is to blame.
  package let column: String?

  init(_ reason: Reason, in column: String? = nil) {
    self.reason = reason
    self.column = column
  }
}

/// Why a file as a whole is not taken.
package enum ImportFault: Error, Hashable, Sendable {
  /// Columns that must be there, and the headings that were found.
  case missingColumns([ImportColumn], found: [String])
  case noRows
  /// The store has changed since the person was asked: other rows would be taken.
  case changedSince(agreed: ImportTally, now: ImportTally)
}

extension ImportLine.Outcome {
  /// The records that the line makes or changes.
  package var keys: [RecordKey] {
    switch self {
    case .added(let keys), .changed(let keys, _): keys
    case .unchanged, .refused: []
    }
  }
}

extension ImportPlan {
  /// The plan with the identifiers that the store gave to new records, in the order of the lines.
  package func numbered(_ created: [RecordKey]) -> ImportPlan {
    // Units are named by their own codes, whatever came between.
    guard kind != .units else { return self }
    var rest = created.filter { $0.kind == kind.record }[...]
    var copy = self
    copy.lines = lines.map { line in
      guard case .added(let keys) = line.outcome, rest.count >= keys.count else { return line }
      defer { rest = rest.dropFirst(keys.count) }
      return ImportLine(line: line.line, title: line.title, outcome: .added(Array(rest.prefix(keys.count))))
    }
    return copy
  }
}
