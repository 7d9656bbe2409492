import DashboardApp
import Documents
import Domain
import FileStore
import VietnameseText

/// A file of rows, read: its bytes as text, its text as a table, its columns known.
struct ImportTable {
  let sheet: ImportSheet
  let source: ImportSource
  /// How its bytes could be read, the likeliest first.
  let guesses: [EncodingGuess]
  let encoding: TextEncoding
  let text: DecodedText

  /// The largest file that is read.
  private static let sizeLimit = 256 << 20

  init(_ input: InputFile, _ choice: EncodingChoice, _ kind: ImportKind, in language: Language) throws(Failure) {
    let bytes = try input.bytes(limit: ImportTable.sizeLimit)
    guard bytes.count <= ImportTable.sizeLimit else {
      throw .badInput(
        Phrase("Tệp lớn hơn 256 MiB.", "The file is larger than 256 MiB."),
        next: Phrase("Chia thành nhiều tệp.", "Split it into several."))
    }
    try ImportTable.refuseWorkbook(bytes)
    guesses = EncodingDetector.guesses(for: bytes)
    encoding = choice.encoding ?? guesses.first?.encoding ?? .utf8
    text = TextDecoder.decode(bytes, as: encoding)
    source = ImportSource(file: input.shortName, hash: Digest(of: bytes).hex, encoding: encoding.rawValue)
    let records: [CSVRecord]
    do throws(CSVFault) {
      records = try CSVReader.records(of: text.utf8)
    } catch {
      throw .badInput(
        Phrase(
          "Dòng \(error.line), cột \(error.column): \(error.reason.phrase.vietnamese).",
          "Line \(error.line), column \(error.column): \(error.reason.phrase.english)."),
        next: Phrase("Sửa tệp, hoặc lưu lại từ bảng tính.", "Mend the file, or save it from the spreadsheet again."))
    }
    do throws(ImportFault) {
      sheet = try ImportSheet(records.map { ImportRow(line: $0.line, cells: $0.cells) }, kind: kind)
    } catch {
      throw .store(.refused(.importing(error)), at: nil)
    }
  }

  /// A workbook is no text, whatever its name says.
  private static func refuseWorkbook(_ bytes: [UInt8]) throws(Failure) {
    let isWorkbook = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    guard isWorkbook else { return }
    throw .badInput(
      Phrase("Tệp là bảng tính (xls, xlsx, ods), không phải CSV.", "The file is a workbook (xls, xlsx, ods), no CSV."),
      next: Phrase("Mở bằng bảng tính rồi lưu dạng CSV UTF-8.", "Open it in a spreadsheet and save it as CSV UTF-8."))
  }

  /// Refuses to write on a guess that nobody looks at and that could be wrong.
  func requireCertainty(of choice: EncodingChoice, asks: Bool) throws(Failure) {
    guard choice == .auto, !asks, let best = guesses.first, best.confidence < 75 else { return }
    let others = guesses.prefix(3).map { "\($0.encoding.rawValue) \($0.confidence)%" as DisplayText }
    throw .badInput(
      Phrase(
        "Không chắc bảng mã của tệp: \(others.joined(separator: ", ")).",
        "The encoding of the file is not certain: \(others.joined(separator: ", "))."),
      next: Phrase("Ghi rõ, như: --encoding tcvn3", "Name it, such as: --encoding tcvn3"))
  }
}

extension CSVFault.Reason {
  /// The fault as part of a sentence.
  fileprivate var phrase: Phrase {
    switch self {
    case .openQuote: Phrase("dấu ngoặc kép mở ra mà không đóng", "a quotation mark is never closed")
    case .afterQuote: Phrase("có chữ thừa sau dấu ngoặc kép đóng", "something stands after a closing quotation mark")
    case .tooLong: Phrase("ô quá dài", "the cell is too long")
    }
  }
}
