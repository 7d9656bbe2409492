import Domain
import Glibc
import JSON
import VietnameseText

extension ConfigFault {
  /// The fault as a sentence without a full stop; what it quotes of the file is made safe to show.
  package var phrase: Phrase {
    switch self {
    case .json(let vietnamese, let english): Phrase("\(vietnamese)", "\(english)")
    case .unreadable(let code): Phrase("không đọc được: \(systemText(code))", "cannot be read: \(systemText(code))")
    case .notAFile: Phrase("không phải tệp thường", "is not a regular file")
    case .tooLarge(let limit): Phrase("tệp lớn hơn \(limit) byte", "is larger than \(limit) bytes")
    case .tooMany(let limit): Phrase("thư mục có hơn \(limit) tệp", "the folder has more than \(limit) files")
    case .unknownFile:
      Phrase("không có tệp cấu hình nào tên như vậy", "no file of the configuration has this name")
    case .missingFile: Phrase("thiếu tệp này", "is missing")
    case .unsupportedSchema(let number):
      Phrase("không đọc được dạng tệp số \(number), chỉ đọc dạng 1", "has schema \(number); only 1 can be read")
    default: phraseOfValue
    }
  }

  private var phraseOfValue: Phrase {
    switch self {
    case .wrongKind(let needed, let found):
      Phrase(
        "cần \(needed.vietnameseName), nhưng có \(found.vietnameseName)",
        "\(needed.englishName) is needed, \(found.englishName) was found")
    case .missingKey(let key): Phrase("thiếu khóa “\(key)”", "the key “\(key)” is missing")
    case .unknownKey(let key): Phrase("không có khóa nào tên “\(key)”", "there is no key named “\(key)”")
    case .emptyText: Phrase("chuỗi trống", "the text is empty")
    case .notComposed:
      Phrase("chữ chưa ở dạng dựng sẵn (NFC)", "the text is not composed (NFC)")
    case .unsafeCharacters:
      Phrase("có ký tự điều khiển hoặc ký tự ẩn", "the text has control or invisible characters")
    case .notADay(let text):
      Phrase("“\(text)” không phải ngày, cần dạng 2020-12-31", "“\(text)” is no day; write it as 2020-12-31")
    case .notACode(let text):
      Phrase(
        "“\(text)” không phải mã: chỉ dùng chữ không dấu, số và dấu - . _",
        "“\(text)” is no code: only ASCII letters, digits and - . _")
    case .unknownValue(let text, let allowed):
      Phrase(
        "không có giá trị “\(text)”, chọn một trong: \(allowed.joined(separator: ", "))",
        "there is no value “\(text)”; one of: \(allowed.joined(separator: ", "))")
    case .notWithin(let range):
      Phrase(
        "cần số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound) is needed")
    case .emptyList: Phrase("danh sách trống", "the list is empty")
    case .wrongLength(let count): Phrase("danh sách phải có \(count) mục", "the list must have \(count) items")
    default: phraseOfNeighbours
    }
  }

  private var phraseOfNeighbours: Phrase {
    switch self {
    case .duplicate(let text): Phrase("“\(text)” đã có ở trên", "“\(text)” stands above already")
    case .unknownReference(let referent, let id):
      Phrase("không có \(referent.vietnamese) nào mang mã “\(id)”", "there is no \(referent.english) “\(id)”")
    case .emptyPeriod:
      Phrase("ngày kết thúc không sau ngày bắt đầu", "the period ends before or as it begins")
    case .overlap(let what):
      Phrase("thời gian chồng lên mục trước của “\(what)”", "overlaps an earlier entry of “\(what)”")
    case .gap(let from, let to):
      Phrase(
        "bỏ trống thời gian từ \(from.dayMonthYear) đến trước \(to.dayMonthYear)",
        "leaves out the time from \(from.iso) to before \(to.iso)")
    case .wrongOrder: Phrase("không theo thứ tự tăng dần", "is not in ascending order")
    default: phraseOfLaw
    }
  }

  private var phraseOfLaw: Phrase {
    switch self {
    case .effectiveBeforeIssue:
      Phrase("có hiệu lực trước ngày ban hành", "takes effect before it was issued")
    case .versionNotListed(let version):
      Phrase("“versions” không kết thúc bằng phiên bản “\(version)”", "“versions” does not end with “\(version)”")
    case .textStatusWithoutText:
      Phrase("“textStatus” không khớp với nội dung đã nhập", "“textStatus” does not agree with the text entered")
    case .malformedCitation(let text):
      Phrase("“\(text)” không phải viện dẫn, cần dạng D25:Đ.5/k.2/đ.a", "“\(text)” is no citation like D25:Đ.5/k.2/đ.a")
    case .citedTextMissing(let text):
      Phrase(
        "“\(text)” chưa có nội dung, chỉ viện dẫn được cả văn bản",
        "the text of “\(text)” is not entered; only the document as a whole can be cited")
    case .decisionNotAmongDecisions(let id):
      Phrase("“\(id)” không có trong “decisions”", "“\(id)” is not among “decisions”")
    default: phraseOfCalendarAndRoles
    }
  }

  private var phraseOfCalendarAndRoles: Phrase {
    switch self {
    case .yearNotThatOfFile(let year):
      Phrase("năm \(year) không khớp với tên tệp", "the year \(year) is not that of the file's name")
    case .yearMissing(let year): Phrase("thiếu lịch năm \(year)", "the calendar of \(year) is missing")
    case .outsideYear(let year): Phrase("ngày không thuộc năm \(year)", "the day does not lie in \(year)")
    case .alreadySo:
      Phrase("không thay đổi gì so với tuần làm việc thông thường", "changes nothing of the plain office week")
    case .firmerThanItsEntries:
      Phrase("ghi chính thức nhưng còn ngày ước tính", "is called official, but has estimated days")
    case .roleMissing(let role): Phrase("thiếu vai trò “\(role.rawValue)”", "the role “\(role.rawValue)” is missing")
    case .forbidden(let permission, let role):
      Phrase(
        "vai trò “\(role.rawValue)” không được có quyền “\(permission.rawValue)”",
        "the role “\(role.rawValue)” must not have “\(permission.rawValue)”")
    default: phraseOfUnits
    }
  }

  private var phraseOfUnits: Phrase {
    switch self {
    case .parentLoop: Phrase("đơn vị trực thuộc chính mình", "the unit stands below itself")
    case .parentTooLow: Phrase("đơn vị cấp trên không cao hơn", "the parent does not stand on a higher level")
    case .nameNotUnique(let name, let unit):
      Phrase("“\(name)” cũng là tên của “\(unit)”", "“\(name)” is a name of “\(unit)” too")
    case .wrongCount(let kind, let from, let to):
      Phrase(
        "sự kiện “\(kind.rawValue)” không thể có \(from) đơn vị trước và \(to) đơn vị sau",
        "the event “\(kind.rawValue)” cannot have \(from) units before and \(to) after")
    case .usedTwice(let code): Phrase("“\(code)” đã dùng trong sự kiện khác", "“\(code)” is used in another event")
    case .notUsed(let code):
      Phrase("“\(code)” không có trong sự kiện nào", "“\(code)” stands in none of the events")
    case .beforePredecessor(let code):
      Phrase("“\(code)” chưa có vào ngày này", "“\(code)” does not exist yet on this day")
    default: Phrase("không rõ lỗi", "unknown fault")
    }
  }

  private func systemText(_ code: CInt) -> DisplayText {
    DisplayText(String(cString: strerror(code)))
  }
}

extension ConfigFault.Referent {
  fileprivate var vietnamese: DisplayText {
    switch self {
    case .document: "văn bản"
    case .obligation: "nghĩa vụ"
    case .violation: "loại vi phạm"
    case .form: "hình thức"
    case .unit: "đơn vị"
    }
  }

  fileprivate var english: DisplayText {
    switch self {
    case .document: "document"
    case .obligation: "obligation"
    case .violation: "kind of violation"
    case .form: "form"
    case .unit: "unit"
    }
  }
}

extension ConfigFinding {
  /// File, place and reason in one line: `legal/catalogue.json, $.documents[3].issued (dòng 57, cột 17): …`.
  package var sentence: Phrase {
    let reason = fault.phrase
    guard let place else {
      return Phrase("\(file): \(reason.vietnamese)", "\(file): \(reason.english)")
    }
    let (path, line, column) = (place.path.description, place.position.line, place.position.column)
    return Phrase(
      "\(file), \(path) (dòng \(line), cột \(column)): \(reason.vietnamese)",
      "\(file), \(path) (line \(line), column \(column)): \(reason.english)")
  }
}
