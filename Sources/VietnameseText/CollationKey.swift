/// The place of a text in Vietnamese alphabetical order; made once, compared often.
///
/// Letters come first (a ă â b c d đ e ê … o ô ơ … u ư … y; f j w z as in Latin), word by word, numbers by value; then
/// tones (none, huyền, hỏi, ngã, sắc, nặng; after CLDR); then lower before upper case; last what has no place in the
/// alphabet, such as apostrophes and hyphens. Where the tone of `oa`, `oe`, `uy` stands makes no difference.
package struct CollationKey: Comparable, Hashable, Sendable {
  /// The levels one after another, each ended by a zero, so that keys compare as bytes.
  private let bytes: [UInt8]

  /// Makes the key of a text.
  package init(_ text: String) {
    var builder = CollationKeyBuilder(capacity: text.utf8.count)
    for scalar in Normalization.nfc(text).unicodeScalars { builder.add(scalar) }
    bytes = builder.finish()
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    let (leftSpan, rightSpan) = (left.bytes.span, right.bytes.span)
    let common = min(leftSpan.count, rightSpan.count)
    var index = 0
    while index < common {
      if leftSpan[index] != rightSpan[index] { return leftSpan[index] < rightSpan[index] }
      index += 1
    }
    return leftSpan.count < rightSpan.count
  }
}
