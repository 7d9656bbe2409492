import Testing

@testable import VietnameseText

@Suite("Folding")
struct FoldingTests {
  @Test("All 134 letters fold to their plain letter, composed and decomposed")
  func letters() {
    for (letter, folded) in SampleText.markedLetters {
      #expect(Folding.fold(letter) == folded, "\(letter)")
      #expect(Folding.fold(SampleText.decomposed(letter)) == folded, "\(letter) decomposed")
    }
  }

  @Test(
    "Texts fold",
    arguments: [
      ("Kỷ Cương", "ky cuong"), ("Xã  Đắk R’Lấp", "xa dak rlap"), ("R'Lấp", "rlap"), ("R'lấp", "rlap"),
      ("Rʼlấp", "rlap"), ("R‘Lấp", "rlap"), ("R`Lấp", "rlap"), ("Đắc Nông", "dac nong"), ("Đăk Nông", "dak nong"),
      ("ÐẮK NÔNG", "dak nong"), ("ðắk", "dak"), ("Ɖắk", "dak"), ("ɖắk", "dak"), ("Cư Jút", "cu jut"),
      ("hòa", "hoa"), ("hoà", "hoa"), ("HOÀ", "hoa"), ("Thuỷ", "thuy"), ("ỦY BAN", "uy ban"),
      ("  Sở\u{A0}\u{A0}Nội \t vụ\n", "so noi vu"), ("", ""), ("   ", ""), ("a\u{2003}b\u{3000}c", "a b c"),
      ("Số 25/2013/QĐ-UBND", "so 25/2013/qd-ubnd"), ("2019–2020 “quý”", "2019-2020 \"quy\""),
      ("d\u{335}ắk", "dak"), ("Ea T\u{200B}ling", "ea tling"), ("sô\u{AD}ng", "song"),
      ("Sрѕ", "sps"), ("ＱＵÝ　１", "quy 1"), ("Æther Straße œ", "aether strasse oe"), ("ĐIỀU ﬀ", "dieu ﬀ"),
      ("Дом 家 가", "дom 家 \u{1100}\u{1161}"), ("\u{130}stanbul ı", "istanbul i"), ("a_b@c", "a_b@c"),
      ("a\u{0}b\u{7F}c\u{9B}d", "a b c d"), ("🙂 Đạt", "🙂 dat"),
    ])
  func texts(raw: String, expected: String) {
    #expect(SampleText.scalars(Folding.fold(raw)) == SampleText.scalars(expected))
    #expect(Folding.fold(Substring(raw)) == expected)
    #expect(Folding.compact(raw) == String(expected.filter { $0 != " " }))
  }

  @Test(
    "Initials",
    arguments: [
      ("Sở Nội vụ", "snv"), ("Ủy ban nhân dân tỉnh Đắk Nông", "ubndtdn"), ("Phòng 5 (cũ)", "p5c"), ("", ""),
      ("  - Sở –  Y tế", "syt"), ("家 có Ж", "家cж"), ("'Hòa' An", "ha"), ("...", ""),
    ])
  func initials(raw: String, expected: String) {
    #expect(Folding.initials(raw) == expected)
  }

  @Test("Composed and decomposed text fold alike, and folding again changes nothing")
  func properties() {
    var generator = SeededGenerator(seed: 2013)
    for _ in 0..<5000 {
      let text = SampleText.random(&generator)
      let folded = Folding.fold(text)
      #expect(SampleText.scalars(Folding.fold(Normalization.nfc(text))) == SampleText.scalars(folded))
      #expect(SampleText.scalars(Folding.fold(SampleText.decomposed(text))) == SampleText.scalars(folded))
      #expect(SampleText.scalars(Folding.fold(folded)) == SampleText.scalars(folded))
      #expect(MarkedText(text).folded == Array(folded.utf8))
    }
  }

  @Test("The table's way and the way through Unicode data give the same")
  func bothWays() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      let whole = Folding.fold(text + "\u{AC00}")
      let short = Folding.fold(text)
      #expect(whole.utf8.starts(with: short.utf8), "U+\(String(value, radix: 16))")
    }
  }
}
