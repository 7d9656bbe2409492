/// A place in the text of a document, for people: line and column from 1, columns counted in characters (Unicode scalars).
package struct JSONPosition: Sendable, Hashable {
  /// Bytes before the place.
  package let offset: Int
  package let line: Int
  package let column: Int

  /// Counts lines and columns up to `offset`; an offset beyond the end means the end.
  package init(offset: Int, in source: UnsafeBufferPointer<UInt8>) {
    let end = min(max(offset, 0), source.count)
    var line = 1
    var column = 1
    for index in 0..<end {
      let byte = source[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.offset = end
    self.line = line
    self.column = column
  }
}
