import Testing

@testable import VietnameseText

@Suite("Letter table")
struct LetterTableTests {
  private static let values = Array(0x80...0x24F) + Array(0x1E00...0x1EFF)
  private static let shapes: [UInt32: LetterMarks.Shape] = [0x306: .breve, 0x302: .circumflex, 0x31B: .horn]
  private static let tones: [UInt32: LetterMarks.Tone] = [
    0x300: .huyen, 0x309: .hoi, 0x303: .nga, 0x301: .sac, 0x323: .nang,
  ]

  @Test("Every letter that decomposes to ASCII and marks has that letter, in its case")
  func bases() throws {
    for value in Self.values {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let parts = Array(Normalization.decomposed(String(scalar)))
      let entry = LetterTable.base(scalar.value)
      if parts.count > 1, parts[0].isASCII {
        #expect(UInt32(entry) == parts[0].value, "U+\(String(value, radix: 16))")
      } else if (0x41...0x5A).contains(entry) || (0x61...0x7A).contains(entry) {
        #expect(scalar.properties.isAlphabetic, "U+\(String(value, radix: 16))")
        let isLower = entry >= 0x61
        #expect(isLower == scalar.properties.isLowercase, "U+\(String(value, radix: 16))")
      } else {
        #expect([LetterTable.unknown, LetterTable.dropped, Folding.space].contains(entry))
      }
    }
  }

  @Test("Exactly the Vietnamese letters have Vietnamese marks, and the right ones")
  func marks() throws {
    let vietnamese = Set(SampleText.markedLetters.map(\.letter) + ["Ð", "ð", "Ɖ"])
    for value in Self.values {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let marks = LetterMarks(of: scalar)
      let isLetter = LetterTable.base(scalar.value) >= 0x41 && LetterTable.base(scalar.value) != LetterTable.unknown
      guard vietnamese.contains(String(scalar)) else {
        #expect(marks == (isLetter ? .foreign : .none), "U+\(String(value, radix: 16))")
        continue
      }
      let parts = Normalization.decomposed(String(scalar)).dropFirst().map(\.value)
      let isStroked = LetterTable.base(scalar.value) | 0x20 == UInt8(ascii: "d")
      #expect(marks.shape == (isStroked ? .stroke : parts.compactMap { Self.shapes[$0] }.first ?? .plain))
      #expect(marks.tone == (parts.compactMap { Self.tones[$0] }.first ?? .level))
    }
  }

  @Test("Outside the table nothing is known")
  func outside() {
    for value: UInt32 in [0x00, 0x7F, 0x250, 0x1DFF, 0x1F00, 0x10FFFF] {
      #expect(LetterTable.base(value) == LetterTable.unknown)
      #expect(LetterTable.marks(value) == LetterTable.foreignMarks)
    }
  }
}
