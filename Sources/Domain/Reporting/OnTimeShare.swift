/// How many of the finished assignments that had a due day were finished on time.
///
/// The whole is said with every share: done on time and done late. Open, undated, suspended and cancelled assignments
/// are in neither part (DOMAIN §6).
package struct OnTimeShare: Hashable, Sendable {
  package let onTime: Int
  package let whole: Int

  /// The share in tenths of a percent, halves rounded up; nil where nothing with a due day was finished.
  package var tenths: Int? { whole > 0 ? (2000 * onTime + whole) / (2 * whole) : nil }

  /// How many tenths of a percentage point the share is above another one; negative below it, nil where either lacks.
  ///
  /// Of the rounded shares, so that it is what a reader gets who subtracts the figures shown.
  package func change(since other: OnTimeShare) -> Int? {
    guard let tenths, let before = other.tenths else { return nil }
    return tenths - before
  }
}

extension OfficialCounts {
  package var onTimeShare: OnTimeShare { OnTimeShare(onTime: doneOnTime, whole: doneOnTime + doneLate) }
}
