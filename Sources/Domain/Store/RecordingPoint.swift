/// A point in the order in which entries were recorded: what `--as-of` names.
///
/// It is about when something was entered; figures are counted for the day of the point unless another is asked for.
package enum RecordingPoint: Hashable, Sendable {
  /// After the entry of this sequence.
  case sequence(SequenceNumber)
  /// After the last entry that was recorded at this moment or before it.
  case moment(Moment)

  /// The day that figures are counted for where nobody asks for another one.
  ///
  /// Counted for a later day, work that was finished in between would stand there as late, which was true on no day.
  ///
  /// - Parameter recorded: when the last entry up to the point was recorded.
  package func day(recorded: Moment?) -> CalendarDay? {
    switch self {
    case .moment(let moment): moment.day
    case .sequence: recorded?.day
    }
  }
}

/// Why a text names no point of recording.
package enum RecordingPointFault: Error, Hashable, Sendable {
  /// Neither a sequence nor a time.
  case shape(String)
  /// A sequence below the first, which is 1.
  case beforeTheFirst(String)
  /// A day that no calendar has.
  case noSuchDay(String)
  /// A time that no day has.
  case noSuchTime(String)

  /// What is wrong with the text.
  package var sentence: Phrase {
    switch self {
    case .shape(let text):
      Phrase(
        "“\(text.prefix(64))” không phải số mục hay thời điểm ghi.",
        "“\(text.prefix(64))” is neither an entry's number nor a time of recording.")
    case .beforeTheFirst(let text):
      Phrase("“\(text)”: số mục đầu tiên của sổ là 1.", "“\(text)”: the first entry of a store is 1.")
    case .noSuchDay(let text):
      Phrase("“\(text)” không phải ngày có thật.", "“\(text)” is not a day.")
    case .noSuchTime(let text):
      Phrase("“\(text)” không phải giờ có thật.", "“\(text)” is not a time of day.")
    }
  }

  /// How a point is written.
  package static let advice = Phrase(
    "Viết số mục (1042), ngày (24/11/2026 hoặc 2026-11-24: hết ngày đó) hoặc thời điểm (2026-11-24 15:40, giờ Việt Nam).",
    "Write an entry's number (1042), a day (24/11/2026 or 2026-11-24: its end) or a time (2026-11-24 15:40, in Vietnam)."
  )
}
