/// Sorting many small numbers in time that grows with their count alone, equal ones staying as they stand.
enum StableOrder {
  private static let digitBits: UInt64 = 11
  private static let digits = 1 << Int(digitBits)

  /// The order of places in which their keys ascend; `places` is the order that equal keys keep.
  static func of(_ places: [UInt32], by keys: [UInt64]) -> [UInt32] {
    var order = places
    var other = places
    let used = keys.reduce(0, |)
    var shift: UInt64 = 0
    while shift < 64, used >> shift != 0 {
      if distribute(order, into: &other, by: keys, shift) { swap(&order, &other) }
      shift += digitBits
    }
    return order
  }

  /// Puts places in the order of one digit of their keys; false, with nothing done, where all have the same.
  private static func distribute(
    _ order: [UInt32], into other: inout [UInt32], by keys: [UInt64], _ shift: UInt64
  ) -> Bool {
    let mask = UInt64(digits - 1)
    var starts = [Int](repeating: 0, count: digits)
    for place in order { starts[Int(keys[Int(place)] >> shift & mask)] += 1 }
    if starts.contains(order.count) { return false }
    var start = 0
    for digit in 0..<digits {
      let count = starts[digit]
      starts[digit] = start
      start += count
    }
    for place in order {
      let digit = Int(keys[Int(place)] >> shift & mask)
      other[starts[digit]] = place
      starts[digit] += 1
    }
    return true
  }
}
