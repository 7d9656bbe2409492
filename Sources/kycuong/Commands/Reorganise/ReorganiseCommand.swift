import ArgumentParser
import Configuration
import DashboardApp
import Domain
import FileStore
import VietnameseText

/// `kycuong reorganise`: merges, splits, renames, dissolves and transfers units with their open work, in one entry.
struct ReorganiseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reorganise",
      abstract: about(
        "Sắp xếp đơn vị theo tệp sự kiện; việc đang mở sang đơn vị nhận; ghi một lần.",
        "Reorganise units by a file of events; open work goes to receiving units; one entry."),
      discussion: about(
        "Sự kiện có sẵn của năm 2025: --file dak-nong-2025. Đơn vị giải thể hoặc chia tách mà còn việc thì phải nêu đơn vị "
          + "nhận; chương trình không tự chọn. Ví dụ: kycuong reorganise --file dak-nong-2025 --basis \"NQ số 12/NQ-HĐND\" "
          + "--receiver ubnd-huyen-cu-jut=ubnd-xa-cu-jut --dry-run",
        "The shipped events of 2025: --file dak-nong-2025. A unit that is dissolved or split with open work needs a receiving "
          + "unit; the program chooses none. Example: kycuong reorganise --file events.json --dry-run"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var sending: SendingOptions

  @Option(
    name: .customLong("file"),
    help: hint(
      "Tệp sự kiện JSON; - là đọc từ đầu vào; dak-nong-2025 là tệp có sẵn.",
      "JSON file of events; - for standard input; dak-nong-2025 is the shipped one.", value: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: hint("Chỉ liệt kê sẽ làm gì, không ghi.", "Only list what would be done."))
  var dryRun = false

  @Option(
    help: hint(
      "Đơn vị nhận việc đang mở: CŨ=NHẬN; nêu nhiều lần được.", "Who takes open work: OLD=NEW; may be repeated.",
      value: "unit=unit"))
  var receiver: [String] = []

  @Option(
    help: hint(
      "Đơn vị nhận một nhiệm vụ hay vụ việc: NV-2026-000012=ĐƠN_VỊ.", "Who takes one assignment or incident.",
      value: "id=unit"))
  var work: [String] = []

  @Option(
    help: hint(
      "Căn cứ pháp lý của sự kiện không ghi căn cứ.", "The document behind events that name none.", value: "text"))
  var basis: String?

  /// The name by which the shipped events are asked for.
  static let shipped = "dak-nong-2025"

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.require(.reorganiseUnits)
    var wish = try wish(session)
    let plan: ReorganisationPlan
    do throws(RuleViolation) {
      plan = try place.registry.reorganisationPlan(
        for: wish, by: place.actor, on: place.day, under: place.rulebook)
    } catch {
      throw .store(.refused(error), at: place)
    }
    let listing = ReorganisationListing(plan: plan, place: place)
    if dryRun {
      listing.tellCounts()
      try place.print(listing.listing, list)
      guard plan.unplaced.isEmpty else { throw .store(.refused(.reorganising(.noReceiver(plan.unplaced))), at: place) }
      return
    }
    try WayIn.refuseOnServer("-o", where: list.file.output != nil)
    guard plan.unplaced.isEmpty else { throw .store(.refused(.reorganising(.noReceiver(plan.unplaced))), at: place) }
    listing.tellCounts()
    try place.ask(Phrase("Thực hiện sắp xếp này?", "Carry this reorganisation out?"), yes: sending.yes)
    wish.agreed = plan.tally
    try commit(wish, in: place)
    try place.print(listing.listing, list)
  }

  private func wish(_ session: Session) throws(Failure) -> ReorganisationRequest {
    let events = try events(session)
    var wish = ReorganisationRequest(events.events)
    wish.work = events.work
    wish.legalBasis = basis ?? events.legalBasis ?? ""
    for pair in receiver {
      let (old, new) = try ReorganiseCommand.parts(pair, of: "--receiver")
      wish.receivers[try ReorganiseCommand.code(old)] = try ReorganiseCommand.code(new)
    }
    for pair in work {
      let (record, unit) = try ReorganiseCommand.parts(pair, of: "--work")
      guard let key = RecordKey(work: record.uppercased()) else {
        throw .badInput(
          Phrase("--work: “\(record)” không phải mã số.", "--work: “\(record)” is not an identifier."),
          next: Phrase("Viết như NV-2026-000012=so-noi-vu.", "Write it as NV-2026-000012=so-noi-vu."))
      }
      wish.work[key] = try ReorganiseCommand.code(unit)
    }
    return wish
  }

  private func events(_ session: Session) throws(Failure) -> UnitEventsFile {
    let overlay = try session.overlay()
    let bytes: [UInt8]
    if file == ReorganiseCommand.shipped {
      bytes = Configuration.bytes(of: "units/\(file).json", overlay: overlay) ?? []
    } else {
      let input = InputFile(name: file)
      if !input.isInput { try WayIn.refuseOnServer("--file FILE") }
      bytes = try input.bytes(limit: 16 << 20)
    }
    do throws(ConfigError) {
      return try Configuration.events(in: bytes, named: file)
    } catch {
      let findings = error.errors.prefix(10).map { $0.sentence }
      throw .badInput(
        Phrase(
          "Tệp sự kiện không dùng được: \(findings.map(\.vietnamese).joined(separator: "; ")).",
          "The file of events cannot be used: \(findings.map(\.english).joined(separator: "; "))."),
        next: Phrase("Xem mẫu: kycuong help reorganise", "See: kycuong help reorganise"))
    }
  }

  private static func parts(_ pair: String, of option: DisplayText) throws(Failure) -> (String, String) {
    let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw .usage(
        Phrase("\(option): “\(pair)” thiếu dấu =.", "\(option): “\(pair)” lacks a =."),
        next: Phrase("Viết CŨ=MỚI.", "Write OLD=NEW."))
    }
    return (parts[0], parts[1])
  }

  private static func code(_ typed: String) throws(Failure) -> Code<OrgUnit> {
    if let code = Code<OrgUnit>(rawValue: typed) { return code }
    throw .badInput(
      Phrase("“\(typed)” không phải mã đơn vị.", "“\(typed)” is not the code of a unit."),
      next: Phrase("Xem các mã: kycuong units list", "See the codes: kycuong units list"))
  }

  private func commit(_ wish: ReorganisationRequest, in place: Workplace) throws(Failure) {
    defer { place.hearing.clear() }
    let identifier = try place.requestIdentifier(sending.request)
    let receipt = try Failure.storing(at: place) { () throws(StoreError) in
      try place.store.commit(.reorganise(wish), by: place.actor, request: identifier)
    }
    guard Console().showsProgress else { return }
    let entry = VietnameseNumber.grouped(receipt.sequence.value)
    Complaints.tell(Phrase("Đã lưu (mục \(entry)).", "Saved (entry \(entry)).")[place.language])
  }
}

/// What a reorganisation does, as a list.
private struct ReorganisationListing {
  let plan: ReorganisationPlan
  let place: Workplace

  private var errorText: ErrorText {
    ErrorText(
      language: place.language, on: .commandLine, registry: place.registry, rulebook: place.rulebook, day: place.day)
  }

  func tellCounts() {
    Complaints.tell(Phrase("\(errorText.counts(plan.tally)).", "\(errorText.counts(plan.tally)).")[place.language])
  }

  var listing: Listing<ReorganisationStep> {
    let text = errorText
    return Listing(
      columns: [
        Column("date", Phrase("Ngày", "Day")) { .day($0.date) },
        Column("deed", Phrase("Việc", "Deed"), in: .data) { .text($0.deed.name) },
        Column("record", Phrase("Bản ghi", "Record"), in: .data) { .text($0.deed.record?.text) },
        Column("from", Phrase("Từ đơn vị", "From"), in: .data) { .code($0.deed.from) },
        Column("to", Phrase("Sang đơn vị", "To"), in: .data) { .code($0.deed.to) },
        Column("text", Phrase("Nội dung", "What"), flexible: true) { .text(text.sentence($0.deed).string) },
      ],
      rows: plan.steps, emptyNote: Phrase("Không có gì thay đổi.", "Nothing changes."), wraps: true)
  }
}

extension ReorganisationStep.Deed {
  fileprivate var name: String {
    switch self {
    case .creates: "create"
    case .renames: "rename"
    case .moves: "parent"
    case .ends: "end"
    case .passes: "assignment"
    case .handsOver: "incident"
    case .replaces: "coop"
    case .endsHeadship: "headship"
    case .account: "account"
    case .leaves: "left"
    case .function: "function"
    }
  }

  fileprivate var record: RecordKey? {
    switch self {
    case .creates(let unit, _), .renames(let unit, _), .moves(let unit, _), .ends(let unit, _):
      RecordKey(.unit, unit.rawValue)
    case .passes(let id, _, _, _), .replaces(let id, _, _): RecordKey(.assignment, id.rawValue)
    case .handsOver(let id, _, _): RecordKey(.incident, id.rawValue)
    case .endsHeadship(let id, _): RecordKey(.headship, id.rawValue)
    case .account(let id, _, _): RecordKey(.user, id.rawValue)
    case .leaves(let key, _): key
    case .function: nil
    }
  }

  fileprivate var from: Code<OrgUnit>? {
    switch self {
    case .passes(_, let from, _, _), .handsOver(_, let from, _), .replaces(_, let from, _), .account(_, let from, _),
      .leaves(_, let from), .endsHeadship(_, let from), .function(_, let from, _):
      from
    default: nil
    }
  }

  fileprivate var to: Code<OrgUnit>? {
    switch self {
    case .passes(_, _, let to, _), .handsOver(_, _, let to), .replaces(_, _, let to), .account(_, _, let to): to
    case .moves(_, let parent): parent
    case .ends(_, let successors): successors.count == 1 ? successors[0] : nil
    default: nil
    }
  }
}
