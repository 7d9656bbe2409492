/// What decides which instrument governs a case.
package struct GoverningFacts: Hashable, Sendable {
  /// For whom.
  package var subject: DisciplineSubject
  /// The day of the act: its end, or what stands for it where the end is not known; nil where no day is known.
  package var act: CalendarDay?
  /// The day handling began; nil where it has not begun.
  package var opened: CalendarDay?
  /// The day of handling: that of the decision, or today.
  package var handled: CalendarDay
  /// What the expected form follows from, to tell which law is kinder; nil where the gravity is not settled.
  package var gravity: ProportionFacts?

  /// Creates the facts.
  package init(
    subject: DisciplineSubject, act: CalendarDay?, opened: CalendarDay? = nil, handled: CalendarDay,
    gravity: ProportionFacts? = nil
  ) {
    self.subject = subject
    self.act = act
    self.opened = opened
    self.handled = handled
    self.gravity = gravity
  }
}

/// The instrument proposed for a case, and why; an officer may choose another with a reason.
package struct InstrumentProposal: Hashable, Sendable {
  /// Why an instrument is proposed.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It was in force on the day of the act and still is on the day of handling.
    case sameThroughout = "same-throughout"
    /// The act came before it and the older law is not kinder.
    case newerNotHarsher = "newer-not-harsher"
    /// The act came before the newer law, and the older one is kinder to the person.
    case olderKinder = "older-kinder"
    /// Each is kinder in something: the newer one is proposed, an officer has to weigh.
    case mixed
    /// Handling had begun under it when the law changed.
    case caseUnderWay = "case-under-way"
    /// The transitional article of the newer instrument is not entered: that of the day of the act is proposed.
    case transitionNotEntered = "transition-not-entered"
    /// The law of the day of the act is not entered, or the day is not known: that of the day of handling is proposed.
    case olderNotEntered = "older-not-entered"
    /// Nothing is entered for this subject.
    case notEntered = "not-entered"
    /// An officer chose it.
    case chosen
  }

  /// The instrument; nil where none is entered.
  package let instrument: DisciplineInstrument?
  /// Why.
  package let reason: Reason
  /// How well the choice between the instruments is founded.
  package let provenance: Provenance

  /// Creates a proposal.
  package init(instrument: DisciplineInstrument?, reason: Reason, provenance: Provenance) {
    self.instrument = instrument
    self.reason = reason
    self.provenance = provenance
  }
}

extension InstrumentProposal.Reason: Labelled {
  package var label: Phrase {
    switch self {
    case .sameThroughout:
      Phrase("có hiệu lực khi vi phạm và khi xử lý", "in force at the act and at its handling")
    case .newerNotHarsher:
      Phrase("vi phạm trước; quy định cũ không có lợi hơn", "act before the change; older law is not kinder")
    case .olderKinder:
      Phrase("vi phạm trước; quy định cũ có lợi hơn", "act before the change; older law is kinder")
    case .mixed:
      Phrase("mỗi văn bản có lợi hơn một điểm; cán bộ phải cân nhắc", "each kinder in something; to be weighed")
    case .caseUnderWay:
      Phrase("đang xử lý khi quy định thay đổi", "handling had begun when the law changed")
    case .transitionNotEntered:
      Phrase("chưa nhập điều khoản chuyển tiếp; theo ngày vi phạm", "no transitional article entered; by the act")
    case .olderNotEntered:
      Phrase("chưa nhập quy định của ngày vi phạm; đề xuất theo ngày xử lý", "law of the act not entered; by handling")
    case .notEntered: Phrase("chưa nhập quy định", "no law entered")
    case .chosen: Phrase("do cán bộ chọn", "chosen by an officer")
    }
  }
}
