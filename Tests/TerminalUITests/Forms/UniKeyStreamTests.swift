import Testing

@testable import TerminalUI

/// Streams as UniKey sends them through an SSH client: Backspace for what changes, then the letters again.
@Suite struct UniKeyStreamTests {
  struct Stream: CustomTestStringConvertible {
    let typed: String
    /// The bytes as reads; `<` is Backspace.
    let reads: [String]
    let expected: String
    var testDescription: String { typed }
  }

  static let telex = [
    Stream(typed: "ddawks noong", reads: ["d<đ", "a<ă", "k", "<<ắk", " n", "o", "<ô", "ng"], expected: "đắk nông"),
    Stream(typed: "dduwowcj", reads: ["d<đ", "u<ư", "o<ơ", "c", "<<ợc"], expected: "được"),
    Stream(typed: "Truowngf", reads: ["Tru", "o", "<<ươ", "ng", "<<<ờng"], expected: "Trường"),
    Stream(typed: "hoaf", reads: ["ho", "a", "<à"], expected: "hoà"),
    Stream(typed: "ddd", reads: ["d", "<", "đ", "<", "dd"], expected: "dd"),
    Stream(typed: "Nguyeenx", reads: ["Nguye", "<ê", "n", "<", "<ễn"], expected: "Nguyễn"),
  ]

  static let vni = [
    Stream(typed: "d9a8k1 no6ng", reads: ["d", "<đ", "a", "<ă", "k", "<<ắk", " no", "<ô", "ng"], expected: "đắk nông"),
    Stream(typed: "d9u7o7c5", reads: ["d<đ", "u<ư", "o<ơ", "c<<ợc"], expected: "được"),
    Stream(typed: "qua1 ha5n", reads: ["qua<á", " ha<ạn"], expected: "quá hạn"),
  ]

  @Test(arguments: telex + vni, [UInt8(0x08), 0x7F])
  func stream(_ stream: Stream, backspace: UInt8) {
    var decoder = KeyDecoder()
    var state = TextFieldState()
    for read in stream.reads {
      let bytes = Array(read.utf8).map { $0 == UInt8(ascii: "<") ? backspace : $0 }
      for input in decoder.feed(bytes) { #expect(state.handle(input) == true) }
    }
    #expect(state.text == stream.expected)
  }

  @Test(arguments: telex + vni)
  func aStreamCutIntoSingleBytes(_ stream: Stream) {
    var decoder = KeyDecoder()
    var state = TextFieldState()
    for byte in stream.reads.joined().utf8 {
      for input in decoder.feed([byte == UInt8(ascii: "<") ? 0x7F : byte]) { state.handle(input) }
    }
    #expect(state.text == stream.expected)
  }

  @Test func insideAWord() {
    var decoder = KeyDecoder()
    var state = TextFieldState("huyn Cư Jút")
    state.handle(.key(.home))
    for _ in 0..<3 { state.handle(.key(.right)) }
    for input in decoder.feed(Array("e\u{7F}ê\u{7F}ệ".utf8)) { state.handle(input) }
    #expect(state.text == "huyện Cư Jút")
    #expect(state.cursor == 4)
  }
}
