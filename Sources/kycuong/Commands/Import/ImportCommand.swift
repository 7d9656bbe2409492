import ArgumentParser
import DashboardApp
import Domain
import FileStore
import VietnameseText

/// `kycuong import`: rows of a file into the store, all in one entry, after a preview.
struct ImportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: about(
        "Nhập đơn vị, người, nhiệm kỳ, nhiệm vụ, kế hoạch, kiểm tra từ tệp CSV; xem trước rồi ghi một lần.",
        "Import units, people, headships, assignments, plan items or checks from CSV: a preview, then one entry."),
      discussion: about(
        "Nhận dấu phẩy hoặc chấm phẩy, UTF-8, UTF-16, TCVN3 (ABC), VISCII, Windows-1258, VNI. Dòng bị từ chối được nêu số "
          + "dòng, cột và lý do, các dòng khác vẫn nhập; nhập lại cùng tệp không đổi gì. Trên máy chủ dùng chung: "
          + "ssh MÁY import assignments - --yes < tep.csv. Ví dụ: kycuong import assignments nhiemvu.csv --dry-run",
        "Takes commas or semicolons, UTF-8, UTF-16, TCVN3 (ABC), VISCII, Windows-1258 and VNI. Refused rows are told with line, "
          + "column and reason, the others are taken; the same file again changes nothing. On a shared server: "
          + "ssh HOST import assignments - --yes < file.csv. Example: kycuong import assignments tasks.csv --dry-run"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var sending: SendingOptions

  @Argument(help: hint("Tệp về cái gì.", "What the file is about.", value: "kind"))
  var kind: ImportKind

  @Argument(
    help: hint("Tệp CSV; - là đọc từ đầu vào.", "The CSV file; - for standard input.", value: "file"),
    completion: .file(extensions: ["csv", "txt"]))
  var file: String

  @Flag(help: hint("Chỉ liệt kê sẽ làm gì, không ghi.", "Only list what would be done."))
  var dryRun = false

  @Option(help: hint("Bảng mã; auto: tự nhận biết.", "Encoding; auto finds out.", value: "encoding"))
  var encoding = EncodingChoice.auto

  func run(in session: Session) throws(Failure) {
    let input = InputFile(name: file)
    if !input.isInput { try WayIn.refuseOnServer(Phrase("tên tệp", "a file's name")[session.language]) }
    if !dryRun { try WayIn.refuseOnServer("-o", where: list.file.output != nil) }
    let place = try session.workplace(writing: true)
    try place.require(.importRecords)
    let table = try read(input)
    let preview = ImportPreview(table: table, plan: try plan(table, in: place), place: place)
    if dryRun {
      preview.tellFile()
      preview.tellCounts()
      return try place.print(preview.listing, list)
    }
    preview.tell()
    guard !preview.plan.tally.writesNothing else {
      Complaints.tell(ErrorText.nothingChanged[place.language])
      return try finish(preview)
    }
    try requireCertainty(of: table)
    try place.ask(preview.question, yes: sending.yes)
    let receipt = try commit(preview, in: place)
    try report(receipt, preview, in: place)
    try finish(preview)
  }

  private func read(_ input: InputFile) throws(Failure) -> ImportTable {
    let bytes = try input.bytes(limit: ImportTable.sizeLimit)
    do throws(ImportFileFault) {
      return try ImportTable(
        bytes, named: input.shortName, hash: Digest(of: bytes).hex, encoding: encoding.encoding, kind: kind)
    } catch {
      func sentence(_ language: Language) -> DisplayText {
        ErrorText(language: language, on: .commandLine).sentence(error)
      }
      throw .badInput(Phrase(sentence(.vietnamese), sentence(.english)))
    }
  }

  /// Refuses to write on a guess that nobody looks at and that could be wrong.
  private func requireCertainty(of table: ImportTable) throws(Failure) {
    guard encoding == .auto, sending.yes, table.certainty < 75 else { return }
    let others = table.guesses.prefix(3).map { "\($0.encoding.rawValue) \($0.confidence)%" as DisplayText }
    throw .badInput(
      Phrase(
        "Không chắc bảng mã của tệp: \(others.joined(separator: ", ")).",
        "The encoding of the file is not certain: \(others.joined(separator: ", "))."),
      next: Phrase("Ghi rõ, như: --encoding tcvn3", "Name it, such as: --encoding tcvn3"))
  }

  private func plan(_ table: ImportTable, in place: Workplace) throws(Failure) -> ImportPlan {
    var line = ProgressLine(
      Phrase("Đang xét từng dòng", "Judging the rows")[place.language], total: table.sheet.rows.count, on: Console())
    defer { line.clear() }
    do throws(RuleViolation) {
      return try place.registry.importPlan(
        for: ImportRequest(table.sheet, from: table.source), by: place.actor, on: place.day, under: place.rulebook
      ) { line.show($0) }
    } catch {
      throw .store(.refused(error), at: place)
    }
  }

  private func commit(_ preview: ImportPreview, in place: Workplace) throws(Failure) -> Receipt {
    let line = ProgressLine(Phrase("Đang ghi", "Writing")[place.language], total: 1, on: Console())
    line.say(Phrase("Đang ghi vào sổ", "Writing to the store")[place.language])
    defer {
      line.clear()
      place.hearing.clear()
    }
    let wish = ImportRequest(preview.table.sheet, from: preview.table.source, agreed: preview.plan.tally)
    let request = try place.requestIdentifier(sending.request)
    return try Failure.storing(at: place) { () throws(StoreError) in
      try place.store.commit(.importRecords(wish), by: place.actor, request: request)
    }
  }

  /// The identifiers of new records, or the whole list of rows with them.
  private func report(_ receipt: Receipt, _ preview: ImportPreview, in place: Workplace) throws(Failure) {
    let created = receipt.created.filter { $0.kind != .fileImport }
    if Console().showsProgress {
      let entry = VietnameseNumber.grouped(receipt.sequence.value)
      Complaints.tell(Phrase("Đã lưu (mục \(entry)).", "Saved (entry \(entry)).")[place.language])
    }
    guard list.format == .table else { return try place.print(preview.numbered(created).listing, list) }
    var sink = Sink()
    for key in created { try sink.writeLine(DisplayText(key.id)) }
    try sink.finish()
  }

  /// Rows that were left out are no success.
  private func finish(_ preview: ImportPreview) throws(Failure) {
    if preview.plan.tally.refused > 0 { throw .finished(.badInput) }
  }
}

extension ImportKind: ExpressibleByArgument {}

/// An encoding, or that it is to be found out.
enum EncodingChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case tcvn3
  case viscii
  case cp1258
  case vni

  /// The encoding that is named; nil finds out.
  var encoding: TextEncoding? { TextEncoding(rawValue: rawValue) }
}
