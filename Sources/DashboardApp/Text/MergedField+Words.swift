import Domain
import VietnameseText

extension MergedField {
  /// "vp02: Nội dung, Hạn gốc; vp03: Tiến độ".
  static func byAccount(_ fields: [MergedField], _ words: FieldWords) -> DisplayText {
    var accounts: [String] = []
    for field in fields where !accounts.contains(field.by.account) { accounts.append(field.by.account) }
    return accounts.map { account in
      let labels = fields.filter { $0.by.account == account }.map { words.label(of: $0.field, in: $0.key.kind) }
      return "\(account): \(labels.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension ErrorText {
  /// Which fields of others stand beside what was written: "vp02: Nội dung".
  package func list(_ merged: [MergedField]) -> DisplayText { MergedField.byAccount(merged, FieldWords(self)) }
}
