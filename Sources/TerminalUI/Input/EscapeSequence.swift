/// An escape sequence taken apart.
struct EscapeSequence: Equatable {
  enum Introducer {
    /// `ESC [`
    case control
    /// `ESC O`
    case singleShift
    /// `ESC [ [`, by which the Linux console sends F1 to F5.
    case linuxFunction
  }

  let introducer: Introducer
  private let parameters: [Int]
  /// Whether there are private marks or intermediate bytes, which no key has.
  private let isPrivate: Bool
  private let final: UInt8
  private var extraModifiers: KeyModifiers = []

  /// Takes the bytes between introducer and final byte apart.
  init(introducer: Introducer, parameters: ArraySlice<UInt8> = [], final: UInt8) {
    self.introducer = introducer
    self.final = final
    isPrivate = parameters.contains { !(0x30...0x3B).contains($0) }
    self.parameters = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      // A sub-parameter after a colon says press, repeat or release, which makes no difference here.
      field.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x10FFFF) }
    }
  }

  /// This sequence with a further modifier held down.
  func adding(_ modifiers: KeyModifiers) -> EscapeSequence {
    var copy = self
    copy.extraModifiers.formUnion(modifiers)
    return copy
  }

  /// Whether the sequence stands for a key or a typed character.
  var isKey: Bool { keyPress != nil || typed != nil }

  /// The key meant, or `nil`.
  var keyPress: KeyPress? {
    guard !isPrivate, let (key, modifiers) = namedKey else { return nil }
    return KeyPress(key, modifiers.union(extraModifiers))
  }

  /// The character meant by a key of the number pad, or `nil`.
  var typed: Unicode.Scalar? {
    guard introducer == .singleShift, !isPrivate else { return nil }
    switch final {
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return Unicode.Scalar(final - 0x40)
    case UInt8(ascii: "X"): return "="
    case UInt8(ascii: " "): return " "
    default: return nil
    }
  }

  private var namedKey: (KeyPress.Key, KeyModifiers)? {
    switch introducer {
    case .linuxFunction:
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
      return (.function(Int(final) - 0x40), [])
    case .singleShift:
      if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) {
        return KeyNames.letters[final - 0x20].map { ($0, .control) }
      }
      return KeyNames.singleShift[final].map { ($0, modifiers(of: parameters.first)) }
    case .control: return controlKey
    }
  }

  private var controlKey: (KeyPress.Key, KeyModifiers)? {
    let held = modifiers(of: parameters.dropFirst().first)
    switch final {
    case UInt8(ascii: "~"):
      if parameters.first == 27, parameters.count == 3 { return characterKey(parameters[2], held) }
      return parameters.first.flatMap { KeyNames.numbers[$0] }.map { ($0, held) }
    case UInt8(ascii: "^"), UInt8(ascii: "@"):
      let rxvt: KeyModifiers = final == UInt8(ascii: "^") ? .control : [.control, .shift]
      return parameters.first.flatMap { KeyNames.numbers[$0] }.map { ($0, rxvt) }
    case UInt8(ascii: "u"): return parameters.first.flatMap { characterKey($0, held) }
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return KeyNames.letters[final - 0x20].map { ($0, .shift) }
    case UInt8(ascii: "Z"): return (.backTab, [])
    default: return KeyNames.letters[final].map { ($0, held) }
    }
  }

  /// A key given by the code of its character, as in `CSI 27;5;115~` and `CSI 115;5u`.
  private func characterKey(_ code: Int, _ held: KeyModifiers) -> (KeyPress.Key, KeyModifiers)? {
    switch code {
    case 9: return held.contains(.shift) ? (.backTab, held.subtracting(.shift)) : (.tab, held)
    case 13: return (.enter, held)
    case 27: return (.escape, held)
    case 8, 127: return (.backspace, held)
    default:
      guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)), !(0x80..<0xA0).contains(code) else { return nil }
      return (.character(Character(scalar)), held)
    }
  }

  /// The modifiers a parameter stands for: one more than the sum of 1 for Shift, 2 for Alt, 4 for Ctrl, 8 for Meta.
  private func modifiers(of parameter: Int?) -> KeyModifiers {
    guard let parameter, (2...16).contains(parameter) else { return [] }
    let bits = UInt8(parameter - 1)
    return KeyModifiers(rawValue: bits & 7).union(bits & 8 != 0 ? .alt : [])
  }
}
