extension RecordingPoint {
  /// Reads what a person wrote after `--as-of`.
  ///
  /// Digits alone are a sequence. A day is its end in the province; a time without seconds is the end of its minute,
  /// since lists show no more than that. Without `Z` or `+07:00` behind it, a time is that of the province.
  package init(typed text: some StringProtocol) throws(RecordingPointFault) {
    let text = String(text).trimmed
    if !text.isEmpty, text.utf8.allSatisfy(Self.isDigit) {
      self = .sequence(try Self.sequence(text))
    } else if let moment = Moment(iso: text) {
      self = .moment(moment)
    } else {
      self = .moment(try Self.moment(text))
    }
  }

  private static func sequence(_ digits: String) throws(RecordingPointFault) -> SequenceNumber {
    // A number of more digits than any journal has entries.
    guard digits.utf8.count <= 15, let number = Int(digits) else { throw .shape(digits) }
    guard number > 0 else { throw .beforeTheFirst(digits) }
    return SequenceNumber(number)
  }

  private static func moment(_ text: String) throws(RecordingPointFault) -> Moment {
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard let first = parts.first, first.utf8.count(where: isDigit) >= 6 else { throw .shape(text) }
    guard let day = CalendarDay(typed: first) else { throw .noSuchDay(String(first)) }
    guard parts.count == 2 else { return Moment(day, milliseconds: 86_400_000 - 1) }
    let (clock, offset) = try zone(of: parts[1], in: text)
    let local = Moment(day, milliseconds: try milliseconds(clock))
    guard let offset else { return local }
    return Moment(millisecondsSinceEpoch: local.millisecondsSinceEpoch + (Moment.offsetSeconds - offset) * 1000)
  }

  /// The time of day, and the seconds by which its zone is ahead of UTC where it names one.
  private static func zone(
    of text: Substring, in whole: String
  ) throws(RecordingPointFault) -> (clock: Substring, offset: Int64?) {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text, nil) }
    let digits = text[sign...].utf8.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, digits.allSatisfy(isDigit), let number = Int64(String(decoding: digits, as: UTF8.self)),
      number / 100 <= 14, number % 100 < 60
    else { throw .noSuchTime(whole) }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return (text[..<sign], text[sign] == "-" ? -seconds : seconds)
  }

  /// The last millisecond of the day that a time such as 15:40, 15:40:12 or 15:40:12.345 names.
  private static func milliseconds(_ clock: Substring) throws(RecordingPointFault) -> Int64 {
    let fault = RecordingPointFault.noSuchTime(String(clock))
    let pieces = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(pieces.count), let hour = number(pieces[0], digits: 1...2, below: 24),
      let minute = number(pieces[1], digits: 2...2, below: 60)
    else { throw fault }
    let start = hour * 3_600_000 + minute * 60_000
    guard pieces.count == 3 else { return start + 59_999 }
    let seconds = pieces[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let second = number(seconds[0], digits: 2...2, below: 60) else { throw fault }
    if seconds.count == 1 { return start + second * 1000 + 999 }
    guard seconds.count == 2, let rest = number(seconds[1], digits: 3...3, below: 1000) else { throw fault }
    return start + second * 1000 + rest
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>, below limit: Int64) -> Int64? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy(isDigit), let number = Int64(text), number < limit
    else { return nil }
    return number
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }
}
