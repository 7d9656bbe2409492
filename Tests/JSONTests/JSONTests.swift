import Testing

@testable import JSON

/// The error that reading throws, nil when it throws none.
func failure(_ body: () throws(JSONError) -> Void) -> JSONError? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}

/// Reads one document with a body that may throw anything, as tests do.
func read<Result>(_ text: String, _ body: (JSONElement) throws -> Result) throws -> Result {
  try Array(text.utf8).withUnsafeBytes { bytes in
    try JSONParser().withDocument(bytes, failure: { $0 as any Error }, body)
  }
}

/// One line of a document as the writer leaves it after reading it as a tree.
func rewritten(_ text: String) throws(JSONError) -> String {
  var writer = JSONWriter()
  writer.value(try JSONParser().value(of: text))
  return writer.text
}

extension JSONError {
  /// The syntax fault and its offset, of a document that is none.
  var fault: (fault: JSONSyntaxFault, offset: Int)? {
    guard case .syntax(let fault, let position) = self else { return nil }
    return (fault, position.offset)
  }
}

/// A small generator of numbers with a seed, so that a failing run can be repeated.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }
}

extension JSONItems {
  /// The first item.
  var first: JSONElement? { first { _ in true } }
}
