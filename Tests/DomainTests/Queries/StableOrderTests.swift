import Testing

@testable import Domain

@Suite struct StableOrderTests {
  @Test("As the sort of the standard library", arguments: [0, 1, 2, 700, 5000], [1, 90, 1 << 20, UInt64.max])
  func sorts(count: Int, most: UInt64) {
    var generator = SystemRandomNumberGenerator()
    let keys = (0..<count).map { _ in UInt64.random(in: 0...most, using: &generator) }
    let places = (0..<count).filter { $0 % 3 != 1 }.map { UInt32($0) }
    let expected = places.enumerated().sorted { left, right in
      (keys[Int(left.element)], left.offset) < (keys[Int(right.element)], right.offset)
    }
    #expect(StableOrder.of(places, by: keys) == expected.map(\.element))
  }
}
