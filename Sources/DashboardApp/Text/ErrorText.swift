import Domain
import VietnameseText

/// Makes sentences of errors, for screens and the command line: what failed, on which thing, what to do next.
package struct ErrorText: Sendable {
  /// Where a sentence is read, which decides what its reader can do next.
  package enum Surface: Hashable, Sendable {
    /// The dashboard: keys, lists and screens.
    case screen
    /// Standard error of a command: other commands.
    case commandLine
  }

  package let language: Language
  package let surface: Surface
  /// Gives names to what errors speak of by code; without it codes are shown.
  package let registry: Registry?
  package let rulebook: Rulebook?
  /// The day whose names are used.
  package let day: CalendarDay?

  package init(
    language: Language, on surface: Surface = .screen, registry: Registry? = nil, rulebook: Rulebook? = nil,
    day: CalendarDay? = nil
  ) {
    self.language = language
    self.surface = surface
    self.registry = registry
    self.rulebook = rulebook
    self.day = day
  }

  /// One of two texts, by the language.
  func say(_ vietnamese: @autoclosure () -> DisplayText, _ english: @autoclosure () -> DisplayText) -> DisplayText {
    language == .vietnamese ? vietnamese() : english()
  }

  func say(_ phrase: Phrase) -> DisplayText { phrase[language] }

  /// What failed, then the next step that is open where it is read.
  func say(_ what: Phrase, onScreen: Phrase, onCommandLine: Phrase) -> DisplayText {
    "\(say(what)) \(say(surface == .screen ? onScreen : onCommandLine))"
  }

  package func sentence(_ failure: LoadFailure) -> DisplayText {
    switch failure {
    case .store(let error): sentence(error)
    case .calendar(let gap): sentence(gap)
    }
  }

  package func sentence(_ gap: CalendarGap) -> DisplayText {
    say(
      "Chưa có lịch làm việc năm \(gap.year), nên không tính được số ngày. Bổ sung tệp calendar/\(gap.year).json rồi mở lại.",
      "There is no work calendar for \(gap.year), so days cannot be counted. Add calendar/\(gap.year).json and open again."
    )
  }

  package func sentence(_ error: FilterError) -> DisplayText {
    switch error.reason {
    case .numberExpected:
      say(
        "Lọc: “\(error.part)” thiếu dấu so sánh hoặc số ngày. Viết như qh>7, han<=3.",
        "Filter: “\(error.part)” lacks a comparison or a number of days. Write qh>7 or han<=3.")
    case .unknownMark:
      say(
        "Lọc: không hiểu “\(error.part)”. Dấu ! chỉ dùng trong !vv (có vụ việc).",
        "Filter: “\(error.part)” is not understood. ! is used only in !vv (has an incident).")
    case .unknownField:
      say(
        "Lọc: không có trường “\(error.part.prefix { $0 != ":" })”. Bỏ dấu hai chấm để tìm như chữ thường.",
        "Filter: there is no field “\(error.part.prefix { $0 != ":" })”. Leave the colon out to search for the words.")
    }
  }

  /// What is wrong with a value, for the middle of a sentence that has named its field.
  func fault(_ reason: FieldError.Reason) -> DisplayText {
    switch reason {
    case .expected: say("giá trị không đúng kiểu.", "the value is of another kind.")
    case .notADay(let text):
      say(
        "“\(text)” không phải là ngày. Viết như 23/11/2020 hoặc 2020-11-23.",
        "“\(text)” is no day. Write it as 23/11/2020 or 2020-11-23.")
    case .notAMoment(let text): say("“\(text)” không phải là thời điểm.", "“\(text)” is no moment in time.")
    case .unknownValue(""), .missing: say("còn trống.", "is still empty.")
    case .unknownValue(let text): say("không có giá trị “\(text)”.", "there is no value “\(text)”.")
    case .notAppendable:
      say("không phải là danh sách có thể thêm dòng.", "is no list that lines can be added to.")
    }
  }
}
