/// A point in time, to the millisecond.
package struct Moment: Comparable, Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let millisecondsSinceEpoch: Int64

  package init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  /// The moment at which a day of the province reaches this time of day.
  package init(_ day: CalendarDay, hour: Int, minute: Int, second: Int = 0) {
    let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(millisecondsSinceEpoch: (seconds - Moment.offsetSeconds) * 1000)
  }

  /// The moment so many milliseconds after a day of the province began.
  package init(_ day: CalendarDay, milliseconds: Int64) {
    self.init(millisecondsSinceEpoch: Moment(day, hour: 0, minute: 0).millisecondsSinceEpoch + milliseconds)
  }

  /// Asia/Ho_Chi_Minh is UTC+7 throughout.
  package static let offsetSeconds: Int64 = 7 * 3600

  /// The day in the province at this moment.
  package var day: CalendarDay {
    CalendarDay(daysSinceEpoch: Int32(clamping: localSeconds.floorDivided(by: 86_400)))
  }

  /// Hour, minute and second in the province.
  package var timeOfDay: (hour: Int, minute: Int, second: Int) {
    let seconds = Int(localSeconds - localSeconds.floorDivided(by: 86_400) * 86_400)
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// "08:41" in the province.
  package var clock: String {
    let (hour, minute, _) = timeOfDay
    return "\(Moment.padded(hour, 2)):\(Moment.padded(minute, 2))"
  }

  /// "2026-11-23T15:40:12.345Z", as the journal holds it.
  package var iso: String {
    let seconds = millisecondsSinceEpoch.floorDivided(by: 1000)
    let days = seconds.floorDivided(by: 86_400)
    let rest = Int(seconds - days * 86_400)
    let day = CalendarDay(daysSinceEpoch: Int32(clamping: days)).iso
    let time = "\(Moment.padded(rest / 3600, 2)):\(Moment.padded(rest / 60 % 60, 2)):\(Moment.padded(rest % 60, 2))"
    return "\(day)T\(time).\(Moment.padded(Int(millisecondsSinceEpoch - seconds * 1000), 3))Z"
  }

  /// The moment written as `iso` writes it; nil for any other text.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(25))
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      let day = CalendarDay(iso: text.prefix(10)),
      let hour = Int(text.dropFirst(11).prefix(2)), let minute = Int(text.dropFirst(14).prefix(2)),
      let second = Int(text.dropFirst(17).prefix(2)), let millisecond = Int(text.dropFirst(20).prefix(3)),
      (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second), (0..<1000).contains(millisecond)
    else { return nil }
    let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(millisecondsSinceEpoch: seconds * 1000 + Int64(millisecond))
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
  }

  private var localSeconds: Int64 {
    millisecondsSinceEpoch.floorDivided(by: 1000) + Moment.offsetSeconds
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
