/// One way to read bytes, and how sure it is.
package struct EncodingGuess: Hashable, Sendable {
  package let encoding: TextEncoding
  /// From 0 to 100: the part of the evidence that speaks for this encoding.
  package let confidence: Int

  package init(_ encoding: TextEncoding, confidence: Int) {
    self.encoding = encoding
    self.confidence = confidence
  }
}

/// Finds out in which encoding bytes were written.
///
/// A byte order mark decides, and so does valid UTF-8: letters of one byte hardly ever make it up by chance. Other bytes
/// are read in each way, and the words with marks are counted that are built like Vietnamese syllables; words that every
/// document has count twice.
package enum EncodingDetector {
  /// All ways that could be meant, the likeliest first; never empty.
  package static func guesses(for bytes: [UInt8]) -> [EncodingGuess] {
    if UTF16Reading.isMarked(bytes) { return [EncodingGuess(.utf16, confidence: 100)] }
    if bytes.starts(with: UTF8Repair.mark) { return [EncodingGuess(.utf8, confidence: 100)] }
    let sample = sample(of: bytes)
    if sample.isEmpty { return [EncodingGuess(.utf8, confidence: 100)] }
    let isUTF8 = bytes.contains { $0 >= 0x80 } && UTF8Repair.firstFault(in: bytes) == nil
    let legacy: [TextEncoding] = [.tcvn3, .viscii, .cp1258, .vni]
    let scores = legacy.map { (encoding: $0, score: score(of: sample, as: $0)) }
    guard !isUTF8 else {
      return [EncodingGuess(.utf8, confidence: 99)] + shares(scores, outOf: 1)
    }
    let all = scores + [(encoding: .utf8, score: score(of: sample, as: .utf8))]
    return shares(all, outOf: 100)
  }

  /// The guesses by score, whose confidences make `whole` together; a score of nothing keeps a small part.
  private static func shares(_ scores: [(encoding: TextEncoding, score: Double)], outOf whole: Double)
    -> [EncodingGuess]
  {
    // A reading that makes half of the words wrong is no half as good as one that makes none.
    let weights = scores.map { ($0.encoding, $0.score * $0.score * $0.score * $0.score + 0.002) }
    let sum = weights.reduce(0) { $0 + $1.1 }
    return weights.sorted { $0.1 > $1.1 }.map { EncodingGuess($0.0, confidence: Int($0.1 / sum * whole + 0.5)) }
  }

  /// Lines with more than ASCII, at most 64 KiB of them.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.contains(where: isTelling) {
      sample += line.prefix(8192)
      sample.append(UInt8(ascii: "\n"))
      if sample.count > 1 << 16 { break }
    }
    return sample
  }

  /// Whether a byte tells the encodings apart: beyond ASCII, or a control code in whose place some have a letter.
  private static func isTelling(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte < 0x20 && byte != 0x09 && byte != 0x0D)
  }

  /// From 0 to 1: how much of the words with marks is Vietnamese.
  private static func score(of sample: [UInt8], as encoding: TextEncoding) -> Double {
    let decoded = TextDecoder.decode(sample, as: encoding)
    var tally = WordTally()
    let text = String(decoding: decoded.utf8, as: UTF8.self)
    for word in text.unicodeScalars.split(whereSeparator: { !($0.properties.isAlphabetic || $0.value == 0xFFFD) }) {
      tally.count(word)
    }
    return tally.score(strangeSigns: strangeSigns(in: text))
  }

  /// Signs that Latin letters leave behind when they are read as something else ("¬", "®", "¶").
  private static func strangeSigns(in text: String) -> Int {
    text.unicodeScalars.count { (0xA1...0xBF).contains($0.value) || $0.value == 0xD7 || $0.value == 0xF7 }
  }
}

/// How many words with marks are built like syllables.
private struct WordTally {
  private var good = 0.0
  private var bad = 0.0

  mutating func count(_ word: some Collection<Unicode.Scalar>) {
    guard word.contains(where: { $0.value >= 0x80 }) else { return }
    guard VietnameseSyllable.isBuilt(word) else {
      bad += 1
      return
    }
    let isCommon = WordTally.common.contains(String(String.UnicodeScalarView(word)).lowercased())
    good += isCommon ? 2 : 1
  }

  func score(strangeSigns: Int) -> Double {
    let all = good + 2 * bad + Double(strangeSigns)
    return all > 0 ? good / all : 0
  }

  /// Words that hardly a document of an office does without.
  private static let common: Set<String> = Set(
    """
    của và các được là có cho không với những một này đã để từ trên theo về đến người việc tại vào năm ngày tháng số \
    đơn vị nhiệm vụ báo cáo kế hoạch thực hiện công tác tỉnh huyện xã phường sở ủy nhân dân hạn văn bản giao phòng \
    chủ tịch giám đốc kết quả thời quyết định nội dung cơ quan quản lý xử đắk nông
    """.split(separator: " ").map(String.init))
}
