import Domain
import TerminalUI
import VietnameseText

/// Incidents in words that lists show.
enum IncidentWords {
  /// "mở hôm nay", "mở 5 ngày" while it is open, "xong 05/11/2026" after its end.
  static func age(_ incident: Incident, _ index: RegistryIndex, _ language: Language) -> DisplayText {
    if let days = index.daysOpen(incident) {
      if days == 0 { return Phrase("mở hôm nay", "opened today")[language] }
      let count = StatusWords.days(days, language)
      return language == .vietnamese ? "mở \(count)" : "open \(count)"
    }
    guard incident.isClosed, let day = incident.concluded?.on else { return "" }
    let end = DayWords.short(day, on: index.reporting.day)
    return language == .vietnamese ? "xong \(end)" : "ended \(end)"
  }

  /// "! còn 5 ngày" of a clock that is running out, "! quá 12 ngày" of one that has.
  static func alarm(_ clock: DisciplineClock, _ language: Language) -> DisplayText {
    let left = clock.daysLeft ?? 0
    let count = StatusWords.days(abs(left), language)
    if left < 0 { return language == .vietnamese ? "! quá \(count)" : "! \(count) over" }
    return language == .vietnamese ? "! còn \(count)" : "! \(count) left"
  }

  /// "ttv01, 20/11/2026"; a dash where nobody signed.
  static func signature(_ signature: Signature?) -> DisplayText {
    guard let signature else { return "-" }
    return "\(signature.account), \(DayWords.full(signature.on))"
  }
}

extension IncidentState {
  /// How a list shows the words of the state.
  var style: Style {
    switch self {
    case .dismissed, .annulled, .expired: .dim
    case .flagged, .verifying: .text
    default: .incident
    }
  }
}
