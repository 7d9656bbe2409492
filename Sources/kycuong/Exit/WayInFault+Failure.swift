import Domain
import ServerEntry
import VietnameseText

extension WayInFault {
  /// What is told of it, with its exit code.
  var failure: Failure {
    switch self {
    case .server(let fault):
      .told(
        .badConfiguration,
        Phrase(
          "Không dùng được \(ServerSettings.path): \(fault.reason.vietnamese).",
          "\(ServerSettings.path) cannot be used: \(fault.reason.english)."),
        next: Phrase("Quản trị máy chủ phải sửa tệp này.", "Whoever looks after the server must mend it."))
    case .caller(let fault, let server): fault.failure(under: server)
    case .command(let fault):
      .usage(
        Phrase("Không đọc được lệnh gửi qua ssh: \(fault.reason.vietnamese).", "The command: \(fault.reason.english)."),
        next: Phrase("Ví dụ: ssh MÁY overdue --format csv", "For example: ssh HOST overdue --format csv"))
    }
  }
}

extension ServerFault {
  fileprivate var reason: Phrase {
    switch self {
    case .unreadable(let code): Phrase("\(errorText(code))", "\(errorText(code))")
    case .notAFile: Phrase("không phải tệp thường", "it is no plain file")
    case .otherOwner: Phrase("tệp hoặc thư mục không thuộc root", "the file or its folder does not belong to root")
    case .writableByOthers:
      Phrase("người khác root ghi được vào tệp hoặc thư mục", "others than root may write to the file or its folder")
    case .tooLarge: Phrase("tệp quá lớn", "it is too large")
    case .json(let error): Phrase("\(error.sentence)", "\(error.englishSentence)")
    case .unfit(let key): Phrase("giá trị của “\(key)” không dùng được", "the value of “\(key)” cannot be used")
    }
  }
}

extension CallerFault {
  fileprivate func failure(under server: ServerSettings) -> Failure {
    let account = server.serviceAccount
    return switch self {
    case .notTheServiceAccount, .notAttested:
      .told(
        .notPermitted,
        Phrase(
          "Máy này có sổ dùng chung; chương trình chỉ chạy dưới tài khoản \(account) qua sudo.",
          "This machine has a shared store; the program runs as \(account) by way of sudo alone."),
        next: Phrase(
          "Vào bằng ssh, hoặc chạy: sudo -n -u \(account) kycuong",
          "Come in by ssh, or run: sudo -n -u \(account) kycuong"))
    case .nameless(let user):
      .told(
        .notPermitted, Phrase("Người dùng số \(user) không có tên trên máy.", "User \(user) has no name here."),
        next: Phrase("Nhờ quản trị máy chủ.", "Ask whoever looks after the server."))
    case .unfitName(let name):
      .told(
        .notPermitted, Phrase("Tên “\(name)” không làm tài khoản của sổ được.", "“\(name)” cannot name an account."),
        next: Phrase(
          "Tên chỉ gồm chữ thường không dấu, chữ số và các dấu - . _",
          "Names are made of small ASCII letters, digits and - . _"))
    }
  }
}

extension ForcedCommandFault {
  fileprivate var reason: Phrase {
    switch self {
    case .tooLong: Phrase("lệnh quá dài", "it is too long")
    case .notText: Phrase("không phải chữ UTF-8", "it is not UTF-8 text")
    case .controlCharacter: Phrase("có ký tự điều khiển", "it has a control character")
    case .openQuote: Phrase("thiếu dấu đóng ngoặc kép hoặc nháy", "a quotation is not closed")
    case .openEscape: Phrase("dấu \\ đứng cuối", "a backslash stands at the end")
    }
  }
}
