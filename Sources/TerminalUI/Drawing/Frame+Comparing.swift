extension Frame {
  /// Whether two frames show the same in the same environment.
  package static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.environment == right.environment && left.cursor == right.cursor
      && Frame.areSame(left.cells, 0, right.cells, 0, count: left.cells.count)
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
    let words = MemoryLayout<Cell>.stride / MemoryLayout<UInt64>.stride
    return left.withUnsafeBytes { one in
      right.withUnsafeBytes { two in
        guard let one = one.baseAddress, let two = two.baseAddress else { return count == 0 }
        let first = one.advanced(by: start * MemoryLayout<Cell>.stride)
        let second = two.advanced(by: other * MemoryLayout<Cell>.stride)
        guard first != second else { return true }
        // Most rows that differ do so within the first columns.
        let early = min(count * words, 48)
        return areSame(first, second, 0, early) && areSame(first, second, early, count * words)
      }
    }
  }

  private static func areSame(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ start: Int, _ end: Int) -> Bool {
    var differences: UInt64 = 0
    for word in start..<end {
      let offset = word * MemoryLayout<UInt64>.stride
      let one = left.load(fromByteOffset: offset, as: UInt64.self)
      differences |= one ^ right.load(fromByteOffset: offset, as: UInt64.self)
    }
    return differences == 0
  }
}
