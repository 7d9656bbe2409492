extension Frame {
  /// Whether two frames show the same in the same environment.
  package static func == (left: Frame, right: Frame) -> Bool {
    guard left.size == right.size, left.environment == right.environment, left.cursor == right.cursor else {
      return false
    }
    return left.bounds.rows.allSatisfy { left.hasSameRow($0, as: right, at: $0) }
  }

  /// Whether row `y` shows what row `other` of a frame of this width shows.
  func hasSameRow(_ y: Int, as frame: Frame, at other: Int) -> Bool {
    let width = size.width
    guard width == frame.size.width, y >= 0, y < size.height, other >= 0, other < frame.size.height else {
      return false
    }
    return Frame.areSame(cells, y * width, frame.cells, other * width, count: width)
  }

  /// Compares cells as the words that they are: `Cell` has no byte that does not count.
  private static func areSame(_ left: [Cell], _ start: Int, _ right: [Cell], _ other: Int, count: Int) -> Bool {
    let words = count * (MemoryLayout<Cell>.stride / MemoryLayout<UInt64>.stride)
    return left.withUnsafeBytes { one in
      right.withUnsafeBytes { two in
        guard let one = one.baseAddress, let two = two.baseAddress else { return count == 0 }
        let first = one + start * MemoryLayout<Cell>.stride
        let second = two + other * MemoryLayout<Cell>.stride
        // Most rows that differ do so within the first columns.
        let early = min(words, 48)
        let rest = early * MemoryLayout<UInt64>.stride
        return differences(first, second, early) == 0
          && differences(first + rest, second + rest, words - early) == 0
      }
    }
  }

  /// Bits in which words differ; in this form several words are compared at once.
  private static func differences(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var differences: UInt64 = 0
    var place = 0
    while place < count &* MemoryLayout<UInt64>.stride {
      differences |=
        left.load(fromByteOffset: place, as: UInt64.self) ^ right.load(fromByteOffset: place, as: UInt64.self)
      place &+= MemoryLayout<UInt64>.stride
    }
    return differences
  }
}
