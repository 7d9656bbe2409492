import Domain
import VietnameseText

/// Sentences of the dashboard that are no errors.
package enum Messages {
  package static let windowTooSmall = Phrase(
    "Cửa sổ quá nhỏ (cần ít nhất 40×10). Mở rộng ra để tiếp tục; những gì đang nhập vẫn còn.",
    "The window is too small (40×10 at least). Enlarge it to go on; what you typed is kept.")
  package static let reading = Phrase("Đang đọc sổ…", "Reading the store…")
  package static let saving = Phrase("đang lưu…", "saving…")
  package static let noMatch = Phrase("Không có mục nào khớp.", "Nothing matches.")
  package static let inputMethodOn = Phrase(
    "Bộ gõ tiếng Việt đang bật - tắt UniKey để dùng phím lệnh",
    "A Vietnamese input method is on - switch UniKey off to use command keys")
  package static let quitQuestion = Phrase("Thoát khỏi sổ nhiệm vụ?", "Leave the register?")
  package static let quitWhileSaving = Phrase(
    "Đang lưu, chưa có xác nhận đã ghi xuống đĩa. Vẫn thoát?",
    "Saving; the disk has not confirmed yet. Quit all the same?")
  package static let slowLink = Phrase("ĐƯỜNG TRUYỀN CHẬM", "SLOW LINK")
  package static let sample = Phrase("DỮ LIỆU MẪU", "SAMPLE DATA")
  package static let readOnly = Phrase("CHỈ XEM", "READ ONLY")
  package static let locked = Phrase("SỔ KHÓA GHI", "STORE LOCKED")

  /// "+ NV-2020-000433 vừa được vp-th01 cập nhật (Enter: xem phần thay đổi)".
  static func changedByOther(_ name: DisplayText, by account: String, _ language: Language) -> DisplayText {
    switch language {
    case .vietnamese: "+ \(name) vừa được \(account) cập nhật"
    case .english: "+ \(name) was just updated by \(account)"
    }
  }

  static func changedByOthers(
    _ count: Int, newest name: DisplayText, by account: String, _ language: Language
  ) -> DisplayText {
    switch language {
    case .vietnamese: "+ \(count) bản ghi vừa thay đổi, mới nhất \(name) bởi \(account) (n: đến dòng vừa đổi)"
    case .english: "+ \(count) records just changed, the newest \(name) by \(account) (n: next changed row)"
    }
  }

  /// "Đang đọc sổ… 45%", as far as it is known how far that is.
  package static func reading(_ activity: StoreActivity?, _ language: Language) -> DisplayText {
    guard case .reading(let done, let all) = activity, all > 0 else { return reading[language] }
    return "\(reading[language]) \(min(99, done * 100 / all))%"
  }

  /// "đang lưu…", or whom the store waits for.
  package static func saving(_ activity: StoreActivity?, _ language: Language) -> DisplayText {
    guard case .waiting(let holder) = activity else { return saving[language] }
    return waiting(for: holder)[language]
  }

  /// Whom a commit waits for.
  package static func waiting(for holder: LockHolder?) -> Phrase {
    guard let holder else { return Phrase("đang chờ người khác ghi xong…", "waiting for another writer…") }
    return Phrase("đang chờ \(holder.account) ghi xong…", "waiting for \(holder.account) to finish…")
  }

  static func marksLost(_ count: Int) -> Phrase {
    Phrase(
      "Bỏ đánh dấu \(count) dòng không còn trong danh sách.",
      "\(count) marked \(count == 1 ? "row is" : "rows are") no longer listed; the marks are gone.")
  }

  static func workingAs(_ account: String, _ language: Language) -> DisplayText {
    switch language {
    case .vietnamese: "Đang làm việc bằng tài khoản \(account)"
    case .english: "Working as \(account)"
    }
  }

  /// "Đã lưu VV-2020-0004: ghi nhận vụ việc (mục 123)".
  static func saved(_ receipt: Receipt, _ command: Command?, in app: AppState) -> DisplayText {
    let subject = command.flatMap { app.subject(of: $0) } ?? app.names(of: receipt.created)
    let what = command.map { app.text(ActionWords.label(of: $0.action)) } ?? ""
    let number = VietnameseNumber.grouped(receipt.sequence.value)
    if !receipt.merged.isEmpty {
      let others = MergedField.byAccount(receipt.merged, FieldWords(app))
      return app.text(
        Phrase(
          "Đã lưu \(subject) (mục \(number)); đã gộp với thay đổi của \(others)",
          "Saved \(subject) (entry \(number)); merged with the changes of \(others)"))
    }
    switch app.language {
    case .vietnamese: return "Đã lưu \(subject): \(what) (mục \(number) của sổ)"
    case .english: return "Saved \(subject): \(what) (entry \(number))"
    }
  }
}

extension AppState {
  /// What a command is about as people name it; nil where it makes records that have numbers of their own.
  fileprivate func subject(of command: Command) -> DisplayText? {
    switch command {
    case .together(let group):
      let count = group.parts.count
      return text(Phrase("\(count) bản ghi", "\(count) records"))
    case .urge(let ids): return text(Phrase("\(ids.count) nhiệm vụ", "\(ids.count) assignments"))
    case .addUnit(let draft): return DisplayText(draft.name)
    case .addPerson(let draft): return DisplayText(draft.name)
    case .appoint(let draft): return errorText.name(of: draft.unit)
    case .importRecords(let request): return DisplayText(request.source.file)
    case .reorganise(let request):
      return request.events.flatMap(\.from).prefix(3).map { errorText.name(of: $0) }.joined(separator: ", ")
    default: return command.subject.map { RecordWords.name(of: $0, in: self) }
    }
  }

  /// Records that were made, by their numbers or names.
  fileprivate func names(of keys: [RecordKey]) -> DisplayText {
    keys.map { RecordWords.name(of: $0, in: self) }.joined(separator: ", ")
  }
}

extension Command {
  /// The record that the command is about; nil where it creates one.
  var subject: RecordKey? {
    switch self {
    case .addAssignment, .flagIncident, .addUser, .addUnit, .addPerson, .appoint: nil
    case .noteAssignment(let id, _), .reportAssignment(let id, _, _), .acceptAssignment(let id),
      .returnAssignment(let id, _), .assignmentStep(let id, _):
      RecordKey(.assignment, id.rawValue)
    case .verifyIncident(let id, _), .confirmIncident(let id, _, _), .dismissIncident(let id, _),
      .incidentStep(let id, _):
      RecordKey(.incident, id.rawValue)
    case .renameUnit(let id, _, _, _): RecordKey(.unit, id.rawValue)
    case .endHeadship(let id, _, _, _): RecordKey(.headship, id.rawValue)
    case .edit(let edit): edit.key
    case .register(let command): command.subject
    case .evaluation(let command): command.subject
    case .together, .suggestion, .importRecords, .reorganise, .urge: nil
    case .quarter(.freeze(let freeze)):
      Code<QuarterlyReport>(freeze.quarter).map { RecordKey(.quarterlyReport, $0.rawValue) }
    case .setRoles(let id, _, _), .setDisabled(let id, _, _): RecordKey(.user, id.rawValue)
    }
  }
}
