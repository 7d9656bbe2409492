/// Collects the input of one read, joining characters typed one after another.
struct InputBatch: Sendable {
  private var inputs: [Input] = []
  private var text = String.UnicodeScalarView()

  /// Adds a typed character; control characters of the C1 set are left out.
  mutating func append(_ scalar: Unicode.Scalar?) {
    guard let scalar, !(0x80..<0xA0).contains(scalar.value) else { return }
    text.append(scalar)
  }

  /// Adds a key.
  mutating func key(_ press: KeyPress) {
    endText()
    inputs.append(.key(press))
  }

  /// Adds the key that sends a control character; 0x08 and 0x7F are both Backspace, as terminals differ.
  mutating func control(_ byte: UInt8) { key(KeyPress(control: byte)) }

  /// Adds what ESC before a byte stands for: F1 to F10 for a digit, as in Midnight Commander, else a key with Alt.
  mutating func altKey(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "1")...UInt8(ascii: "9"): key(.function(Int(byte) - 0x30))
    case UInt8(ascii: "0"): key(.function(10))
    case 0..<0x20, 0x7F:
      let press = KeyPress(control: byte)
      key(KeyPress(press.key, press.modifiers.union(.alt)))
    default: key(.alt(Character(Unicode.Scalar(byte))))
    }
  }

  /// Adds pasted bytes.
  mutating func paste(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    endText()
    inputs.append(.paste(String(decoding: bytes, as: UTF8.self)))
  }

  /// Everything collected, leaving nothing.
  mutating func take() -> [Input] {
    endText()
    defer { inputs = [] }
    return inputs
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    inputs.append(.text(String(text)))
    text = String.UnicodeScalarView()
  }
}

extension KeyPress {
  /// The key that sends a control character.
  fileprivate init(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case Byte.escape: self = .escape
    case 0: self = .control(" ")
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
