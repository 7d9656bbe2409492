extension Swift.Span<UInt8> {
  /// The character whose bytes begin at `place`, which is moved past them.
  ///
  /// For the UTF-8 of a `String`, which is whole: text is walked through for every picture, and bytes take a tenth of the
  /// time that the indices of its characters take.
  @inline(__always)
  func scalar(at place: inout Int) -> Unicode.Scalar {
    let lead = UInt32(self[place])
    guard lead >= 0x80 else {
      place += 1
      return Unicode.Scalar(UInt8(truncatingIfNeeded: lead))
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0x7F >> UInt32(length))
    for next in place + 1..<place + length { value = value << 6 | UInt32(self[next]) & 0x3F }
    place += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
