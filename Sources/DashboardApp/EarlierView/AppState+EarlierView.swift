import Domain
import TerminalUI
import VietnameseText

extension AppState {
  /// Shows the state as it was recorded at a point; nothing can be written until one comes back.
  mutating func look(at point: RecordingPoint) -> [Effect] {
    if asOf == nil { present = ledger }
    asOf = point
    return beginView(with: Ledger())
  }

  /// Comes back to the newest state.
  mutating func lookAtNow() -> [Effect] {
    guard asOf != nil else { return [] }
    asOf = nil
    let ledger = present ?? Ledger()
    present = nil
    return beginView(with: ledger)
  }

  private mutating func beginView(with ledger: Ledger) -> [Effect] {
    self.ledger = ledger
    // An answer that is still under way is for the other view, and is passed over when it comes.
    self.ledger.loadingSince = nil
    messages.clearPassing()
    if index != nil { refreshScreen(order: .renewed) }
    return load()
  }

  /// Goes back to the newest state where the point asked for cannot be shown.
  mutating func leaveUnreadableView(_ failure: LoadFailure) -> [Effect] {
    let effects = lookAtNow()
    messages.post(.error, errorText.sentence(failure))
    return effects
  }

  /// The day of the figures of an earlier state: that of the point, unless another was asked for.
  var dayOfView: CalendarDay? { asOf?.day(recorded: ledger.recorded) }

  /// "TẠI mục 2, 24/11 15:40": the same where there is little room.
  var shortViewMark: DisplayText? {
    guard let asOf else { return nil }
    switch asOf {
    case .moment(let moment):
      let when = DayWords.moment(moment, on: now.day)
      return text(Phrase("TẠI \(when)", "AT \(when)"))
    case .sequence(let sequence):
      let number = VietnameseNumber.grouped(sequence.value)
      let when = ledger.recorded.map { ", \(DayWords.short($0.day, on: now.day))" as DisplayText } ?? ""
      return text(Phrase("TẠI mục \(number)\(when)", "AT entry \(number)\(when)"))
    }
  }

  /// "SỐ LIỆU TẠI 15:40 24/11/2026 (mục 1.042), chỉ xem"; nil at the newest state.
  var viewMark: DisplayText? {
    guard let asOf else { return nil }
    let entry = ledger.index == nil ? "" : VietnameseNumber.grouped(ledger.through.value)
    switch asOf {
    case .moment(let moment):
      let when = "\(DayWords.full(moment.day)) \(moment.clock)" as DisplayText
      let place = entry.isEmpty ? "" : text(Phrase(" (mục \(entry))", " (entry \(entry))"))
      return text(Phrase("SỐ LIỆU TẠI \(when)\(place), chỉ xem", "AS RECORDED AT \(when)\(place), read only"))
    case .sequence(let sequence):
      let when = ledger.recorded.map { ", \(DayWords.full($0.day)) \($0.clock)" as DisplayText } ?? ""
      let number = VietnameseNumber.grouped(sequence.value)
      return text(
        Phrase("SỐ LIỆU TẠI mục \(number)\(when), chỉ xem", "AS RECORDED AT entry \(number)\(when), read only"))
    }
  }
}

extension CommonBindings {
  /// Looking at an earlier state, or coming back, from the palette.
  static func views(_ app: AppState) -> [ActionBinding] {
    let back = ActionBinding(
      [], .lookAtNow, Phrase("về số liệu hiện tại", "back to the newest state"), group: .program)
    let look = ActionBinding(
      [], .lookBack, Phrase("xem tại thời điểm…", "look at an earlier state…"), group: .program)
    return app.asOf == nil ? [look] : [back, look]
  }
}
