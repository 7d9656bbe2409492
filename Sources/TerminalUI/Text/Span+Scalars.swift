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
    var value = lead < 0xE0 ? lead & 0x1F : lead & 0x0F
    value = value << 6 | UInt32(self[place + 1]) & 0x3F
    if lead >= 0xE0 { value = value << 6 | UInt32(self[place + 2]) & 0x3F }
    if lead >= 0xF0 { value = value << 6 | UInt32(self[place + 3]) & 0x3F }
    place += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
