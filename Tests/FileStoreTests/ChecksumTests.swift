import Testing

@testable import FileStore

@Suite struct ChecksumTests {
  private func sum(_ bytes: [UInt8]) -> Checksum { bytes.withUnsafeBytes { Checksum(of: $0) } }

  private let text = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) }

  @Test("Bytes that come in pieces have the sum of the whole", arguments: 0...70)
  func pieces(first: Int) {
    for second in stride(from: 0, through: 130, by: 13) {
      var running = RunningChecksum()
      for piece in [text[..<first], text[first..<(first + second)], text[(first + second)...]] {
        Array(piece).withUnsafeBytes { running.add($0) }
      }
      #expect(running.value == sum(text))
    }
  }

  @Test func everyChangedByteChangesTheSum() {
    let whole = sum(text)
    for place in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[place] ^= 1 << UInt8(bit)
        #expect(sum(changed) != whole)
      }
    }
  }

  @Test("The length counts, also where zeros were lost or added", arguments: 0...64)
  func length(count: Int) {
    #expect(sum([UInt8](repeating: 0, count: count)) != sum([UInt8](repeating: 0, count: count + 1)))
  }

  @Test func everyCutAndEverySwapOfBlocksChangesTheSum() {
    let whole = sum(text)
    for count in text.indices { #expect(sum(Array(text[..<count])) != whole) }
    for start in stride(from: 0, to: 160, by: 8) {
      var swapped = text
      for offset in 0..<8 { swapped.swapAt(start + offset, start + offset + 32) }
      #expect(sum(swapped) != whole)
    }
  }

  @Test func digitsAreReadBack() {
    #expect(Checksum(hex: sum(text).hex) == sum(text))
    #expect(Checksum(hex: "no digits") == nil)
  }
}
