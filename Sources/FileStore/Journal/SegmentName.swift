/// The name of a segment: the sequence of its first entry in sixteen digits.
package struct SegmentName: Hashable, Comparable, Sendable {
  /// The sequence of the first entry, its header.
  package let first: Int

  /// The segment that starts with this sequence.
  package init(first: Int) {
    self.first = first
  }

  /// Reads a file name; nil for a file that is no segment.
  package init?(fileName: String) {
    let suffix = ".jsonl"
    guard fileName.hasSuffix(suffix), let first = NumberedName.number(in: fileName.dropLast(suffix.count)) else {
      return nil
    }
    self.first = first
  }

  /// The name of the file in the folder `journal`.
  package var fileName: String {
    stem + ".jsonl"
  }

  /// The sixteen digits.
  package var stem: String {
    NumberedName.text(first)
  }

  package static func < (left: SegmentName, right: SegmentName) -> Bool {
    left.first < right.first
  }
}

/// Sequences as names that sort like numbers.
enum NumberedName {
  /// How many digits a name has.
  static let width = 16

  /// A number of at least 1 as a name.
  static func text(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The number of a name; nil where it is not such a name.
  static func number(in name: some StringProtocol) -> Int? {
    guard name.utf8.count == width, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(name),
      number > 0
    else { return nil }
    return number
  }
}
