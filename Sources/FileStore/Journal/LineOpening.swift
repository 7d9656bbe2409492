import Domain

/// What stands at the start of every line, read without parsing the rest: its sequence and when it was recorded.
struct LineOpening {
  /// The number of the entry.
  let sequence: Int
  /// When it was recorded.
  let moment: Moment

  /// Reads `{"v":1,"q":N,"t":"…"`; nil for bytes that start otherwise.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let opening = JournalLine.opening + Array("\(JournalLine.version),\"q\":".utf8)
    guard bytes.starts(with: opening) else { return nil }
    var place = opening.count
    var sequence = 0
    while place < bytes.count, place < opening.count + 15, (0x30...0x39).contains(bytes[place]) {
      sequence = sequence * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    let middle = Array(",\"t\":\"".utf8)
    guard UnsafeRawBufferPointer(rebasing: bytes[place...]).starts(with: middle) else { return nil }
    let text = bytes.dropFirst(place + middle.count).prefix { $0 != 0x22 }
    guard let moment = Moment(iso: String(decoding: text, as: UTF8.self)) else { return nil }
    self.sequence = sequence
    self.moment = moment
  }
}
