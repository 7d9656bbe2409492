import DashboardApp
import Documents
import Domain
import JSON
import VietnameseText

extension Workplace {
  /// The late assignments that arguments name, one by one or by their units.
  func late(_ subjects: [String]) throws(Failure) -> [RecordNumber<Assignment>] {
    var found: [RecordNumber<Assignment>] = []
    for subject in subjects {
      let named: [RecordNumber<Assignment>]
      if let number = RecordNumber<Assignment>(typed: subject, year: day.year) {
        named = [number]
      } else {
        let unit = try unit(subject)
        named = try index().urgeable.filter { $0.unit == unit }.map(\.id)
      }
      found += named.filter { !found.contains($0) }
    }
    return found
  }

  /// The letters that arguments name by their numbers; empty where the first names none.
  func recordedLetters(_ subjects: [String]) throws(Failure) -> [UrgingLetter] {
    let numbers = subjects.map { RecordNumber<UrgingLetter>(rawValue: $0.uppercased()) }
    guard numbers.first.flatMap({ $0 }) != nil else { return [] }
    var letters: [UrgingLetter] = []
    for (subject, number) in zip(subjects, numbers) {
      guard let letter = number.flatMap({ registry.urgingLetters[$0] }) else {
        throw .missing(
          Phrase("Không có công văn đôn đốc “\(subject)”.", "There is no urging letter “\(subject)”."),
          next: Phrase(
            "Số công văn có trong lịch sử nhiệm vụ: kycuong history NV-…",
            "The history of an assignment names its letters: kycuong history NV-…"))
      }
      letters.append(letter)
    }
    return letters
  }

  /// The letters that would be written, judged by the rules as the store judges them.
  func plannedLetters(on ids: [RecordNumber<Assignment>]) throws(Failure) -> [UrgingLetter] {
    do throws(RuleViolation) {
      _ = try registry.decide(.urge(ids), by: actor, on: day, under: rulebook)
    } catch {
      throw .store(.refused(error), at: self)
    }
    let found = try Failure.storing { () throws(StoreError) in try registry.assignments(ids) }
    return UrgingPlan(found.compactMap { $0 }, on: day).letters(
      from: registry.nextNumber(year: day.year, of: UrgingLetter.self))
  }

  /// The letters that a receipt names, as they were written.
  func letters(numbered keys: [RecordKey]) throws(Failure) -> [UrgingLetter] {
    let newest = try Failure.storing { () throws(StoreError) in try store.snapshot() }.registry
    return keys.compactMap { RecordNumber<UrgingLetter>(rawValue: $0.id) }.compactMap { newest.urgingLetters[$0] }
  }

  /// Refuses several letters in one file of a word processor, before anything is written.
  func requireOneLetter(about ids: [RecordNumber<Assignment>], as format: LetterFormat?) throws(Failure) {
    guard format == .fodt else { return }
    let found = try Failure.storing { () throws(StoreError) in try registry.assignments(ids) }
    try requireOneLetter(count: Set(found.compactMap { $0?.unit }).count)
  }

  private func requireOneLetter(count: Int) throws(Failure) {
    guard count > 1 else { return }
    throw .usage(
      Phrase(
        "Một tệp FODT chứa một công văn, đây là \(count) công văn.", "A FODT file holds one letter; these are \(count)."
      ),
      next: Phrase(
        "Nêu từng đơn vị, hoặc ghi trước rồi in từng số DD-….", "Name one unit, or record first and print each DD-…."))
  }

  /// Writes letters where and how the options ask for.
  func print(
    _ letters: [UrgingLetter], as format: LetterFormat, to file: FileOptions, isPreview: Bool
  ) throws(Failure) {
    if format == .fodt { try requireOneLetter(count: letters.count) }
    var sink = try Sink(file)
    switch format {
    case .ids: for letter in letters { try sink.writeLine(DisplayText(letter.id.rawValue)) }
    case .json: try sink.write(json(of: letters))
    case .text:
      let width = min(100, Console(for: file)?.width ?? 80)
      for (place, letter) in letters.enumerated() {
        if place > 0 { try sink.writeLine("") }
        for line in try document(of: letter, isPreview).lines(width: width) { try sink.writeLine(line) }
      }
    case .fodt: for letter in letters { try sink.write(document(of: letter, isPreview).fodt.utf8) }
    }
    try sink.finish()
    guard isPreview else { return }
    Complaints.tell(
      Phrase(
        "Xem trước, chưa ghi gì; thêm --yes để đánh số và ghi.", "A preview; add --yes to number and record it.")[
          language])
  }

  private func document(of letter: UrgingLetter, _ isPreview: Bool) throws(Failure) -> OfficialDocument {
    try Failure.storing { () throws(StoreError) in
      try UrgingDocument(
        letter, registry, rulebook.letterheads.office, isPreview: isPreview, isSample: snapshot.condition.isSample,
        in: language)
    }.document
  }

  private func json(of letters: [UrgingLetter]) -> [UInt8] {
    var writer = JSONWriter(style: .indented)
    writer.beginArray()
    for letter in letters {
      writer.beginObject()
      writer.key("id")
      writer.string(letter.id.rawValue)
      for member in letter.members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.newline()
    return writer.bytes
  }
}
