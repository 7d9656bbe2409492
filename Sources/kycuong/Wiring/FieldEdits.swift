import Domain

/// The fields that the options of an `edit` subcommand set; an option that is not given leaves its field alone.
struct FieldEdits {
  private(set) var members: [FieldMember]

  init(_ members: [FieldMember] = []) {
    self.members = members
  }

  /// Sets a field to what its option says.
  mutating func set(_ key: String, _ value: (some FieldConvertible)?) {
    if let value { members.append(FieldMember(key, value.fieldValue)) }
  }

  /// Sets a field whose option names something; an empty name empties it.
  mutating func set<Value: FieldConvertible>(
    _ key: String, _ typed: String?, _ meaning: (String) throws(Failure) -> Value
  ) throws(Failure) {
    guard let typed else { return }
    members.append(FieldMember(key, typed.isEmpty ? .null : try meaning(typed).fieldValue))
  }

  /// Sets a list whose option may be repeated; a single empty name empties it.
  mutating func set<Value: FieldConvertible>(
    list key: String, _ typed: [String], _ meaning: (String) throws(Failure) -> Value
  ) throws(Failure) {
    guard !typed.isEmpty else { return }
    var values: [Value] = []
    for name in typed where typed != [""] { values.append(try meaning(name)) }
    members.append(FieldMember(key, values.fieldValue))
  }
}

extension Workplace {
  /// Commits an edit of a record and prints it where that is asked for.
  func edit(
    _ record: some Record, _ edits: FieldEdits, reason: String? = nil, _ edit: EditOptions, _ write: WriteOptions
  ) throws(Failure) {
    guard !edits.members.isEmpty else {
      throw .usage(
        Phrase("Chưa nêu trường nào để sửa.", "No field to edit is given."),
        next: Phrase("Xem các tùy chọn: thêm --help.", "See the options: add --help."))
    }
    let base = try edit.base(of: record)
    let command = Command.edit(RecordEdit(record.key, base: base, set: edits.members, reason: reason ?? ""))
    try carryOut(command, write, on: record.key)
  }
}

extension EditOptions {
  /// The version that an edit is made on: the one that was seen, else the newest.
  func base(of record: some Record) throws(Failure) -> Int {
    guard let base, base != record.version else { return record.version }
    guard (1..<record.version).contains(base) else {
      throw .badInput(
        Phrase(
          "--base: \(record.key.text) chưa có phiên bản \(base); mới nhất là \(record.version).",
          "--base: \(record.key.text) has no version \(base); the newest is \(record.version)."),
        next: Phrase("Xem lại bản ghi, hoặc bỏ --base.", "Look at the record again, or leave --base out."))
    }
    return base
  }
}
