import Domain
import VietnameseText

/// Degrees of severity as a chooser offers them.
enum SeverityOptions {
  /// The degrees that exist for an act of a day, lightest first, each with its criterion where the scale names one.
  static func all(on day: CalendarDay, _ app: AppState) -> [FormOption] {
    let levels = app.settings.rulebook.discipline.severityScale(on: day)?.levels ?? []
    return levels.map { level in
      FormOption(
        level.severity.rawValue, app.text(level.severity.label), remark: level.criterion.map { DisplayText($0) } ?? "")
    }
  }
}
