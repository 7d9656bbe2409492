import Testing

@testable import VietnameseText

@Suite("Composition")
struct NormalizationTests {
  @Test(
    "Marks in any order are composed",
    arguments: [
      ("e\u{323}\u{302}", "ệ"), ("e\u{302}\u{323}", "ệ"), ("ẹ\u{302}", "ệ"), ("ê\u{323}", "ệ"),
      ("o\u{31B}\u{323}", "ợ"), ("o\u{323}\u{31B}", "ợ"), ("ọ\u{31B}", "ợ"), ("U\u{303}\u{31B}", "Ữ"),
      ("a\u{306}\u{301}", "ắ"), ("\u{212B}", "Å"), ("\u{37E}", ";"), ("Kỷ Cương", "Kỷ Cương"), ("", ""),
      ("Đa\u{306}\u{301}k No\u{302}ng", "Đắk Nông"), ("a\u{301}\u{302}", "á\u{302}"),
      ("\u{1100}\u{1161}", "가"), ("\u{2000}", "\u{2002}"), ("\u{2329}", "\u{3008}"),
    ])
  func composes(raw: String, expected: String) {
    #expect(SampleText.scalars(Normalization.nfc(raw)) == SampleText.scalars(expected))
    #expect(SampleText.scalars(Normalization.nfc(raw[...])) == SampleText.scalars(expected))
  }

  @Test("All 134 letters come back from decomposition, with the tone first or last")
  func roundTrip() {
    let letters = SampleText.markedLetters
    #expect(Set(letters.map(\.letter)).count == 134)
    for (letter, _) in letters {
      #expect(letter.unicodeScalars.count == 1)
      #expect(SampleText.scalars(Normalization.nfc(SampleText.decomposed(letter))) == SampleText.scalars(letter))
    }
    for (base, shape) in SampleText.vowels {
      for tone in SampleText.tones {
        let shapeFirst = Normalization.nfc(SampleText.spelled(base, [shape, tone]))
        // Tone before breve or circumflex is another text; only the horn and the dot below change places freely.
        guard shape == "\u{31B}" || tone == "\u{323}" else { continue }
        let toneFirst = Normalization.nfc(SampleText.spelled(base, [tone, shape]))
        #expect(SampleText.scalars(toneFirst) == SampleText.scalars(shapeFirst))
      }
    }
  }

  @Test("The quick check accepts only scalars that composition leaves alone")
  func quickCheck() {
    var accepted = 0
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "e" + String(scalar)
      guard Normalization.isPlainlyComposed(text.utf8.span) else { continue }
      accepted += 1
      if Array(Normalization.decomposed(text)).count != 2 {
        // It decomposes, so the standard library's own composition must bring it back.
        let whole = Normalization.nfc(text + "\u{AC00}")
        #expect(SampleText.scalars(whole) == [0x65, value, 0xAC00], "U+\(String(value, radix: 16))")
      }
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
    }
    #expect(accepted > 1200)
  }

  @Test("Composition is stable and equal for both forms")
  func stable() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let text = SampleText.random(&generator)
      let once = Normalization.nfc(text)
      #expect(SampleText.scalars(Normalization.nfc(once)) == SampleText.scalars(once))
      #expect(SampleText.scalars(Normalization.nfc(SampleText.decomposed(text))) == SampleText.scalars(once))
    }
  }
}
