import Domain
import VietnameseText

/// Sentences that several forms say.
enum FormWords {
  /// What is wrong with a text that is no day.
  static func notADay(_ typed: String) -> Phrase {
    Phrase(
      "“\(typed)” không phải là ngày. Viết ngày/tháng/năm với năm đủ bốn số, như 05/11/2026.",
      "“\(typed)” is no day. Write dd/mm/yyyy with four digits for the year, such as 05/11/2026.")
  }

  /// Said where all that was typed has been given up for the values of others.
  static let nothingLeft = Phrase(
    "Đã chọn giữ giá trị của người khác, không còn gì để lưu.", "Theirs was chosen throughout; nothing is left to save."
  )

  /// Nothing differs from the record.
  static let unchanged = Phrase("Chưa sửa gì để lưu.", "Nothing is changed yet.")

  /// What must not stand in any text.
  static let noStateSecrets = Phrase(
    "Không nhập nội dung thuộc bí mật nhà nước.", "Do not enter anything that is a state secret.")
}
