import Testing

@testable import TerminalUI

@Suite struct UniKeyGuardTests {
  @Test(
    arguments: [
      ([.key(.backspace), .text("đ")], [], true),
      ([.text("d"), .key(.backspace), .text("đ")], [.text("d")], true),
      ([.key(.backspace), .key(.backspace), .text("ương")], [], true),
      ([.text("ư")], [.text("ư")], true),
      ([.key(.backspace)], [.key(.backspace)], false),
      ([.key(.backspace), .text("j")], [.key(.backspace), .text("j")], false),
      ([.key(.down), .text("jj")], [.key(.down), .text("jj")], false),
      ([.key(.backspace), .text("ô"), .key(.down), .text("x")], [.key(.down), .text("x")], true),
    ] as [([Input], [Input], Bool)])
  func filter(batch: [Input], kept: [Input], isOn: Bool) {
    #expect(UniKeyGuard.filter(batch) == UniKeyGuard.Verdict(inputs: kept, isInputMethodOn: isOn))
  }

  @Test func everyVietnameseLetterIsNoticed() {
    let letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for letter in letters + letters.uppercased() { #expect(UniKeyGuard.isVietnamese(letter), "\(letter)") }
    for letter in "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789!?/ ñç" {
      #expect(!UniKeyGuard.isVietnamese(letter), "\(letter)")
    }
  }

  @Test func aTelexStreamFromTheDecoder() {
    var decoder = KeyDecoder()
    let batch = decoder.feed(Array("\u{7F}đ".utf8))
    #expect(UniKeyGuard.filter(batch).inputs.isEmpty)
  }
}
