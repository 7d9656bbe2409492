import Domain
import VietnameseText

extension ErrorText {
  /// Why the store did not do what was asked, and what to do about it.
  package func sentence(_ error: StoreError) -> DisplayText {
    switch error {
    case .refused(let violation): sentence(violation)
    case .conflict(let conflicts): conflict(conflicts)
    case .noSuchRecord(let key):
      say(
        "Không có \(say(RecordWords.kind(key.kind))) “\(key.id)”.",
        "There is no \(say(RecordWords.kind(key.kind))) “\(key.id)”.")
    case .busy, .diskFull, .notConfirmed, .inputOutput, .tooLarge, .forgottenRequest: writing(error)
    case .noStore, .exists, .unfitFolder, .newerFormat, .unreadable: opening(error)
    case .damaged, .readOnly: damage(error)
    case .notRecorded(let point, let first, let newest): notRecorded(point, first, newest)
    }
  }

  private func notRecorded(_ point: RecordingPoint, _ first: Moment?, _ newest: SequenceNumber) -> DisplayText {
    switch point {
    case .sequence(let sequence):
      return say(
        "Sổ chưa có mục số \(sequence.value); mục mới nhất là số \(newest.value).",
        "There is no entry \(sequence.value) yet; the newest is \(newest.value).")
    case .moment(let moment):
      let asked = "\(moment.clock) \(moment.day.dayMonthYear)"
      guard let first, moment < first else {
        return say(
          "Ngày \(moment.day.dayMonthYear) chưa đến; chỉ xem lại được những gì đã ghi.",
          "\(moment.day.dayMonthYear) is yet to come; only what is recorded can be seen.")
      }
      return say(
        "Lúc \(asked) sổ chưa có; mục đầu tiên được ghi lúc \(first.clock) \(first.day.dayMonthYear).",
        "At \(asked) there was no store; its first entry is of \(first.clock) \(first.day.dayMonthYear).")
    }
  }

  private func writing(_ error: StoreError) -> DisplayText {
    switch error {
    case .busy(let holder):
      let who = holder.map { DisplayText(" (\($0.account), \($0.action))") } ?? ""
      return say(
        "Sổ đang bận\(who). Chưa lưu; thử lại sau giây lát.",
        "The store is busy\(who). Not saved; try again in a moment.")
    case .diskFull(let file):
      return say(
        "Đĩa đầy, không ghi được \(file). Chưa có gì được lưu; giải phóng chỗ rồi lưu lại.",
        "The disk is full, \(file) cannot be written. Nothing was saved; free some space, then save again.")
    case .notConfirmed(let file, let errno):
      return say(
        "Đĩa không xác nhận đã ghi \(file) (lỗi \(errno)): chưa chắc đã lưu. Sổ khóa ghi; báo quản trị chạy “kycuong verify”.",
        "The disk did not confirm \(file) (error \(errno)): it may not be saved. Writing has stopped; run “kycuong verify”."
      )
    case .inputOutput(let operation, let file, let errno):
      return say(
        "Lỗi đọc ghi khi \(operation) \(file) (lỗi \(errno)). Chưa lưu; kiểm tra đĩa và quyền truy cập.",
        "Input/output error in \(operation) of \(file) (error \(errno)). Not saved; check the disk and its permissions."
      )
    case .tooLarge(let size, let limit):
      return say(
        "Nội dung quá lớn (\(VietnameseNumber.grouped(size)) byte, tối đa \(VietnameseNumber.grouped(limit))). Chia nhỏ ra.",
        "The content is too large (\(size) bytes, at most \(limit)). Split it.")
    case .forgottenRequest(let request):
      return say(
        "Yêu cầu \(request.text) đã quá cũ, sổ không còn nhớ kết quả. Xem lịch sử trước khi gửi lại.",
        "Request \(request.text) is too old to be remembered. Look at the history before sending it again.")
    default: return say("Không lưu được.", "It could not be saved.")
    }
  }

  private func opening(_ error: StoreError) -> DisplayText {
    switch error {
    case .noStore(let folder):
      return say(
        "Không có sổ ở \(folder). Lập sổ mới bằng “kycuong init”, hoặc xem thử bằng “kycuong demo”.",
        "There is no store at \(folder). Create one with “kycuong init”, or look around with “kycuong demo”.")
    case .exists(let folder):
      return say("\(folder) đã có dữ liệu. Chọn thư mục khác.", "\(folder) is not empty. Choose another folder.")
    case .unfitFolder(let folder, let reason): return unfit(folder, reason)
    case .newerFormat(let needed, let known):
      return say(
        "Sổ do phiên bản mới hơn ghi (định dạng \(needed), chương trình này biết \(known)). Cập nhật kycuong.",
        "The store was written by a newer program (format \(needed), this one knows \(known)). Update kycuong.")
    case .unreadable(let file, let reason):
      return say(
        "Không đọc được \(file): \(reason). Chạy “kycuong verify”.",
        "\(file) cannot be read: \(reason). Run “kycuong verify”.")
    default: return say("Không mở được sổ.", "The store could not be opened.")
    }
  }

  private func unfit(_ folder: String, _ reason: UnfitFolder) -> DisplayText {
    switch reason {
    case .otherOwner:
      say("\(folder) thuộc tài khoản khác, không dùng làm sổ được.", "\(folder) belongs to another account.")
    case .openToOthers:
      say(
        "\(folder) cho người khác ghi vào. Bỏ quyền đó (chmod go-w) rồi mở lại.",
        "\(folder) can be written by others. Take that away (chmod go-w), then open again.")
    case .symbolicLink:
      say("\(folder) là liên kết. Dùng thư mục thật.", "\(folder) is a symbolic link. Use the folder itself.")
    case .networkFileSystem(let kind):
      say(
        "\(folder) nằm trên đĩa mạng (\(kind)), nơi khóa tệp không bảo đảm. Dùng đĩa của máy chủ.",
        "\(folder) lies on a network file system (\(kind)), where locks do not hold. Use a local disk.")
    case .notAFolder:
      say("\(folder) không phải là thư mục.", "\(folder) is not a folder.")
    }
  }

  private func damage(_ error: StoreError) -> DisplayText {
    switch error {
    case .damaged(let damage):
      return say(
        "Sổ bị hỏng ở \(damage.file), byte \(VietnameseNumber.grouped(damage.byte)), mục \(damage.sequence.value): \(damage.reason). Chỉ xem được; chạy “kycuong verify” và phục hồi từ bản sao lưu.",
        "The store is damaged in \(damage.file) at byte \(damage.byte), entry \(damage.sequence.value): \(damage.reason). Reading only; run “kycuong verify” and restore from a backup."
      )
    case .readOnly(let reason):
      return say(
        "Sổ đang khóa ghi: \(reason). Chạy “kycuong verify” để biết khóa từ bao giờ và cách mở (“verify --clear”, quản trị).",
        "The store is locked for writing: \(reason). “kycuong verify” tells since when and how to clear it (“verify --clear”)."
      )
    default: return say("Sổ bị hỏng.", "The store is damaged.")
    }
  }
}
