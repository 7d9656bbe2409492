/// Notices, where single letters are commands, that a Vietnamese input method is switched on.
///
/// UniKey and its kin change a letter by sending Backspace and typing again, all in one read: `d d` arrives as `d`,
/// Backspace, `đ`. In a list Backspace does nothing, and what is typed again must do nothing either.
package enum UniKeyGuard {
  /// What remains of a batch of input.
  package struct Verdict: Equatable, Sendable {
    /// The input without what was typed again.
    package let inputs: [Input]
    /// Whether Vietnamese letters came, so that the user should be told to switch the input method off.
    package let isInputMethodOn: Bool
  }

  /// Takes out of the input of one read each Backspace, or run of them, with the Vietnamese text typed after it.
  package static func filter(_ batch: [Input]) -> Verdict {
    var kept: [Input] = []
    var sawLetter = false
    for input in batch {
      if case .text(let text) = input, text.contains(where: isVietnamese) {
        sawLetter = true
        if kept.last == .key(.backspace), text.first.map(isVietnamese) ?? false {
          while kept.last == .key(.backspace) { kept.removeLast() }
          continue
        }
      }
      kept.append(input)
    }
    return Verdict(inputs: kept, isInputMethodOn: sawLetter)
  }

  /// Whether a character is a letter that only an input method types: with a Vietnamese mark, or đ.
  package static func isVietnamese(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xC0...0xC3, 0xC8...0xCA, 0xCC...0xCD, 0xD2...0xD5, 0xD9...0xDA, 0xDD: true
      case 0xE0...0xE3, 0xE8...0xEA, 0xEC...0xED, 0xF2...0xF5, 0xF9...0xFA, 0xFD: true
      case 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1AF...0x1B0: true
      case 0x1EA0...0x1EF9: true
      // The combining marks, for input methods that send decomposed letters.
      case 0x300...0x303, 0x306, 0x309, 0x31B, 0x323: true
      default: false
      }
    }
  }
}
