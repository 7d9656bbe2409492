import CPlatform
import DashboardApp
import Domain
import FileStore
import JSON
import VietnameseText

extension Workplace {
  /// Commits a command and prints what it made: identifiers of new records, or whole records; a command that
  /// changes nothing is told so and is no failure.
  ///
  /// - Parameter key: the record that the command changes, where it makes none.
  func carryOut(_ command: Command, _ options: WriteOptions, on key: RecordKey? = nil) throws(Failure) {
    guard let receipt = try commit(command, request: options.request) else {
      return try print([], key, options.format)
    }
    try print(receipt.created, key, options.format)
  }

  /// Commits a command and tells beside the output what became of it; nil where it changes nothing.
  ///
  /// - Parameter typed: the identifier of the request, where one was given.
  func commit(_ command: Command, request typed: String?) throws(Failure) -> Receipt? {
    let request = try requestIdentifier(typed)
    defer { hearing.clear() }
    let receipt: Receipt
    do throws(StoreError) {
      receipt = try store.commit(command, by: actor, request: request)
    } catch .refused(.nothingChanged) {
      Complaints.tell(ErrorText.nothingChanged[language])
      return nil
    } catch {
      throw .store(error, at: self)
    }
    hearing.clear()
    if !receipt.merged.isEmpty {
      let text = ErrorText(language: language, on: .commandLine, registry: registry, rulebook: rulebook, day: day)
      let merged = text.list(receipt.merged)
      Complaints.tell(
        Phrase("Đã gộp với thay đổi của \(merged).", "Merged with the changes of \(merged).")[language])
    }
    if Console().showsProgress {
      Complaints.tell(
        Phrase("Đã lưu (bút \(receipt.sequence.value)).", "Saved (entry \(receipt.sequence.value)).")[language])
    }
    return receipt
  }

  private func print(_ created: [RecordKey], _ changed: RecordKey?, _ format: WrittenFormat) throws(Failure) {
    var sink = Sink()
    switch format {
    case .ids:
      for key in created { try sink.writeLine(DisplayText(key.id)) }
    case .json:
      let registry = try Failure.storing { () throws(StoreError) in try store.snapshot() }.registry
      let others = created.filter { $0 != changed }
      var writer = JSONWriter(style: .indented)
      writer.beginArray()
      for key in [changed].compactMap(\.self) + others { try write(key, of: registry, to: &writer) }
      writer.endArray()
      writer.newline()
      try sink.write(writer.bytes)
    }
    try sink.finish()
  }

  /// Writes a record as far as the account may see it.
  private func write(_ key: RecordKey, of registry: Registry, to writer: inout JSONWriter) throws(Failure) {
    var record = try Failure.storing { () throws(StoreError) in try registry.record(key) }
    if let incident = record as? Incident { record = visibility.visible([incident]).first }
    guard let record else { return }
    writer.beginObject()
    writer.key("id")
    writer.string(key.id)
    writer.key("version")
    writer.integer(Int64(record.version))
    for member in record.members {
      writer.key(member.key)
      member.value.write(to: &writer)
    }
    writer.endObject()
  }

  /// The identifier that an option gives to a request, or a fresh one.
  func requestIdentifier(_ option: String?) throws(Failure) -> RequestID {
    let typed = option ?? Workplace.freshRequest
    if let request = RequestID(typed) { return request }
    throw .badInput(
      Phrase("Mã yêu cầu “\(typed)” không hợp lệ.", "The request identifier “\(typed)” is not valid."),
      next: Phrase(
        "Dùng 1 đến 64 chữ cái không dấu, chữ số và dấu gạch nối.", "Use 1 to 64 letters, digits and hyphens."))
  }

  /// An identifier that no other request has.
  static var freshRequest: String {
    var bytes = [UInt8](repeating: 0, count: 16)
    guard kc_random(&bytes, bytes.count) >= 0 else { return "cli-\(kc_now_microseconds())-\(kc_process())" }
    return "cli-" + bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

extension Registry {
  /// A record of any kind; nil where it does not exist.
  fileprivate func record(_ key: RecordKey) throws(StoreError) -> (any Record)? {
    switch key.kind {
    case .unit: Code<OrgUnit>(rawValue: key.id).flatMap { units[$0] }
    case .person: Code<Person>(rawValue: key.id).flatMap { people[$0] }
    case .headship: Code<Headship>(rawValue: key.id).flatMap { headships[$0] }
    case .user: Code<User>(rawValue: key.id).flatMap { users[$0] }
    case .suggestion: Code<SuggestionSettlement>(rawValue: key.id).flatMap { suggestionSettlements[$0] }
    case .evaluation: Code<Evaluation>(rawValue: key.id).flatMap { evaluations[$0] }
    case .law: Code<LawVersion>(rawValue: key.id).flatMap { lawVersions[$0] }
    case .fileImport: Code<FileImport>(rawValue: key.id).flatMap { fileImports[$0] }
    case .urging: RecordNumber<UrgingLetter>(rawValue: key.id).flatMap { urgingLetters[$0] }
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty: registers.entry(key)
    case .quarterlyReport: Code<QuarterlyReport>(rawValue: key.id).flatMap { quarterlyReports[$0] }
    case .assignment:
      if let id = RecordNumber<Assignment>(rawValue: key.id) { try assignment(id) } else { nil }
    case .incident:
      if let id = RecordNumber<Incident>(rawValue: key.id) { try incident(id) } else { nil }
    }
  }
}

extension RecordIdentifier {
  /// The key of the record that the identifier names.
  func key<R: Record>(of: R.Type) -> RecordKey where R.ID == Self { RecordKey(R.kind, rawValue) }
}

extension FieldValue {
  /// The value as JSON.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .text(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    case .boolean(let flag): writer.boolean(flag)
    case .list(let values):
      writer.beginArray()
      for value in values { value.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }
}
