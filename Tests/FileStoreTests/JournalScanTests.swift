import FileStore
import Testing

@Suite struct JournalScanTests {
  let lines = Self.journal(of: 6)

  @Test func wholeJournalIsClean() {
    let scan = Self.scan(lines.flatMap { $0 })
    #expect(scan.ending == .clean)
    #expect(scan.head.sequence == 6)
  }

  @Test func cutAtEveryByteLeavesWholeLinesAndATail() {
    let bytes = lines.flatMap { $0 }
    let ends = lines.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    for cut in 0...bytes.count {
      let scan = Self.scan(Array(bytes[..<cut]))
      let whole = ends.last { $0 <= cut } ?? 0
      #expect(scan.valid == whole, "cut at \(cut)")
      #expect(scan.ending == (whole == cut ? .clean : .tail), "cut at \(cut)")
      #expect(scan.head.sequence == ends.firstIndex(of: whole))
    }
  }

  @Test func everyFlippedByteIsFoundWhereItIs() {
    let bytes = lines.flatMap { $0 }
    let lastStart = bytes.count - (lines.last?.count ?? 0)
    for index in bytes.indices {
      for mask: UInt8 in [0x01, 0x20, 0x80] {
        var changed = bytes
        changed[index] ^= mask
        let scan = Self.scan(changed)
        #expect(scan.valid <= index, "byte \(index)")
        if index < lastStart {
          guard case .damage = scan.ending else {
            Issue.record("byte \(index) with \(mask): \(scan.ending)")
            continue
          }
        } else {
          #expect(scan.ending == .tail, "byte \(index) with \(mask)")
        }
      }
    }
  }

  @Test func swappedMissingAndDoubledLinesAreDamage() {
    var swapped = lines
    swapped.swapAt(2, 3)
    var missing = lines
    missing.remove(at: 3)
    var doubled = lines
    doubled.insert(lines[2], at: 3)
    #expect(Self.scan(swapped.flatMap { $0 }).ending == .damage(.sequence(4)))
    #expect(Self.scan(missing.flatMap { $0 }).ending == .damage(.sequence(5)))
    #expect(Self.scan(doubled.flatMap { $0 }).ending == .damage(.sequence(3)))
    #expect(Self.scan(doubled.flatMap { $0 }).head.sequence == 3)
  }

  @Test func lineOfAnotherChainIsDamage() {
    var joined = lines
    joined[4] = JournalLine.seal(Array(#"{"v":1,"q":5,"ops":[]"#.utf8), after: .zero).bytes
    #expect(Self.scan(joined.flatMap { $0 }).ending == .damage(.chain))
  }

  @Test(arguments: [
    [UInt8](repeating: 0, count: 512), Array("{\"v\":1,\"q\":7,".utf8), Array("\n\n\n".utf8), [0xFF, 0x0A, 0xC3],
    Array("{\"v\":1,\"q\":7,\"p\":\"0\",\"h\":\"0\"}\n".utf8),
  ])
  func rubbishAfterTheLastLineIsATail(_ rubbish: [UInt8]) {
    let bytes = lines.flatMap { $0 }
    let scan = Self.scan(bytes + rubbish)
    #expect(scan.valid == bytes.count)
    #expect(scan.ending == .tail)
  }

  @Test func segmentNames() {
    #expect(SegmentName(first: 1025).fileName == "0000000000001025.jsonl")
    #expect(SegmentName(fileName: "0000000000001025.jsonl") == SegmentName(first: 1025))
    for name in ["1025.jsonl", "0000000000001025.json", "000000000000102x.jsonl", "0000000000000000.jsonl", ""] {
      #expect(SegmentName(fileName: name) == nil)
    }
  }

  static func journal(of count: Int) -> [[UInt8]] {
    var previous = Digest.zero
    return (1...count).map { sequence in
      let told =
        "{\"v\":1,\"q\":\(sequence),\"act\":\"note\",\"ops\":[{\"k\":\"unit/ủy-ban\",\"set\":{\"n\":\(sequence)}}]"
      let (bytes, hash) = JournalLine.seal(Array(told.utf8), after: previous)
      previous = hash
      return bytes
    }
  }

  static func scan(_ bytes: [UInt8]) -> JournalScan {
    bytes.withUnsafeBytes { JournalScan.over($0, after: .start) { _, _ in } }
  }
}
