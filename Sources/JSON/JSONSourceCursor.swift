import CJSON

/// Goes along a document's tape and simdjson's list of structural offsets together, forward only, and so finds where in
/// the source an element is written; a whole document costs one pass.
struct JSONSourceCursor {
  private let document: UnsafePointer<kc_json_document>
  private let source: UnsafePointer<UInt8>
  private let structurals: UnsafePointer<UInt32>
  private let structuralCount: Int
  private let sourceLength: Int
  private var word: UnsafePointer<UInt64>
  private var index = 0

  init(_ document: UnsafePointer<kc_json_document>) {
    self.document = document
    source = document.pointee.source
    structurals = document.pointee.structurals
    structuralCount = document.pointee.structural_count
    sourceLength = document.pointee.source_length
    word = document.pointee.tape + 1
  }

  /// Bytes of the document before an element; elements must come in the order of the document.
  mutating func offset(of element: JSONElement) -> Int {
    while index < structuralCount {
      let offset = Int(structurals[index])
      // Colons and commas are the only structurals without a word on the tape.
      if source[offset] == UInt8(ascii: ":") || source[offset] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      if word >= element.cell { return offset }
      index += 1
      word += element.at(word).isNumber ? 2 : 1
    }
    return sourceLength
  }

  /// A number element as it is written in the document.
  mutating func numberText(of element: JSONElement) -> String {
    let start = offset(of: element)
    var end = start
    while end < sourceLength, Self.isNumberByte(source[end]) { end += 1 }
    return String(decoding: UnsafeBufferPointer(start: source + start, count: end - start), as: UTF8.self)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}
