import Domain
import Synchronization
import TerminalUI

/// The parts of a picture that keys seldom change, as they were made last of the state that was read.
///
/// They go with that state: of another one nothing is kept.
final class PictureMemos: Sendable {
  /// Tabs, counts and the rule below them.
  let header = Memo<HeaderBasis, Frame>()
  /// The line of keys.
  let hints = Memo<HintBasis, Line>()
  /// The assignment beside or below a list.
  let assignment = Memo<AssignmentPane.Basis, AssignmentPane.Content?>()
  private let assignmentRows = Mutex<[AssignmentTable.Format: AssignmentRowMemo]>([:])

  /// Rows of assignments as they are listed in one format.
  func rows(in format: AssignmentTable.Format) -> AssignmentRowMemo {
    assignmentRows.withLock { memos in
      if let known = memos[format] { return known }
      let memo = AssignmentRowMemo()
      memos[format] = memo
      return memo
    }
  }
}

/// What every part of a picture depends on beside the state that was read.
struct PictureSurroundings: Equatable {
  let size: Size
  let drawing: DrawingEnvironment
  let language: Language
  /// The day on which figures are judged.
  let today: CalendarDay
  /// The day of the clock.
  let day: CalendarDay

  init(_ app: AppState) {
    size = app.size
    drawing = app.drawing
    language = app.language
    today = app.today
    day = app.now.day
  }
}
