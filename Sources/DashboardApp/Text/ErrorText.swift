import Domain
import VietnameseText

/// Makes sentences of errors, for screens and the command line: what failed, on which thing, what to do next.
package struct ErrorText: Sendable {
  package let language: Language
  /// Gives names to what errors speak of by code; without it codes are shown.
  package let registry: Registry?
  package let rulebook: Rulebook?
  /// The day whose names are used.
  package let day: CalendarDay?

  package init(language: Language, registry: Registry? = nil, rulebook: Rulebook? = nil, day: CalendarDay? = nil) {
    self.language = language
    self.registry = registry
    self.rulebook = rulebook
    self.day = day
  }

  /// One of two texts, by the language.
  func say(_ vietnamese: @autoclosure () -> DisplayText, _ english: @autoclosure () -> DisplayText) -> DisplayText {
    language == .vietnamese ? vietnamese() : english()
  }

  func say(_ phrase: Phrase) -> DisplayText { phrase[language] }

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

  package func sentence(_ error: FieldError) -> DisplayText {
    let place = error.path
    switch error.reason {
    case .expected(let kind):
      return say(
        "Trường \(place): cần giá trị kiểu \(kind).", "Field \(place): a value of kind \(kind) is expected.")
    case .notADay(let text):
      return say(
        "Trường \(place): “\(text)” không phải là ngày. Viết năm-tháng-ngày như 2020-11-23.",
        "Field \(place): “\(text)” is no day. Write it as 2020-11-23.")
    case .notAMoment(let text):
      return say(
        "Trường \(place): “\(text)” không phải là thời điểm.", "Field \(place): “\(text)” is no moment in time.")
    case .unknownValue(let text):
      return say(
        "Trường \(place): không có giá trị “\(text)”.", "Field \(place): there is no value “\(text)”.")
    case .missing: return say("Trường \(place): còn thiếu.", "Field \(place) is missing.")
    case .notAppendable:
      return say(
        "Trường \(place): không phải là danh sách có thể thêm dòng.",
        "Field \(place) is no list that lines can be added to.")
    }
  }
}
