/// Numbers that look random and follow from a seed alone (SplitMix64, Steele, Lea and Flood 2014), so that the same
/// sample is the same to the byte on every machine.
struct SampleRandom {
  /// What the numbers are drawn for: each purpose and each index has its own sequence, so that a change in one
  /// text does not shift all others.
  enum Stream: UInt64 {
    case units = 1
    case heads, people, openAssignments, days, assignment, assignmentEvent, incidents, incidentText, times
    /// Entries of the registers of the seven instructions.
    case registers
  }

  private var state: UInt64

  init(seed: UInt64, _ stream: Stream, _ index: Int = 0) {
    let place = SampleRandom.mixed(stream.rawValue << 48 ^ UInt64(truncatingIfNeeded: index))
    state = SampleRandom.mixed(seed &+ place)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SampleRandom.mixed(state)
  }

  /// A number from 0 to `bound` − 1; 0 where the bound is less than 2.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a thousand cases.
  mutating func chance(perMille: Int) -> Bool { below(1000) < perMille }

  /// - Precondition: the list is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// The position of a weight, drawn in proportion to the weights.
  mutating func position(in weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return 0
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
