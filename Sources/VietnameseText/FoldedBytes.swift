/// Collects folded bytes in memory given to it and makes any run of spaces one, none at the ends.
struct FoldedBytes {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let keepingSpaces: Bool
  private var spaceIsDue = false
  /// How many bytes have been written.
  private(set) var count = 0

  /// Takes a buffer at least as long as what will be put.
  init(buffer: UnsafeMutableBufferPointer<UInt8>, keepingSpaces: Bool) {
    self.buffer = buffer
    self.keepingSpaces = keepingSpaces
  }

  /// Adds a byte of folded text, a space, or nothing for `FoldingSteps.nothing`.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    if byte == Folding.space {
      spaceIsDue = keepingSpaces && count > 0
    } else if byte != FoldingSteps.nothing {
      if spaceIsDue {
        // A space is due only after one was read, so there is room for it.
        buffer[count] = Folding.space
        count += 1
        spaceIsDue = false
      }
      buffer[count] = byte
      count += 1
    }
  }
}
