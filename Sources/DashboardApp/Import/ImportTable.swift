import Documents
import Domain
import VietnameseText

/// A file of rows, read: its bytes as text, its text as a table, its columns known.
package struct ImportTable: Sendable {
  package let sheet: ImportSheet
  package let source: ImportSource
  /// How its bytes could be read, the likeliest first.
  package let guesses: [EncodingGuess]
  package let encoding: TextEncoding
  package let text: DecodedText

  /// The largest file that is read, in bytes.
  package static let sizeLimit = 256 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - hash: SHA-256 of the bytes, in hexadecimal.
  ///   - encoding: nil finds out.
  package init(
    _ bytes: [UInt8], named name: String, hash: String, encoding: TextEncoding?, kind: ImportKind
  ) throws(ImportFileFault) {
    guard bytes.count <= ImportTable.sizeLimit else { throw .tooLarge }
    let isWorkbook = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    guard !isWorkbook else { throw .workbook }
    guesses = EncodingDetector.guesses(for: bytes)
    self.encoding = encoding ?? guesses.first?.encoding ?? .utf8
    text = TextDecoder.decode(bytes, as: self.encoding)
    source = ImportSource(file: name, hash: hash, encoding: self.encoding.rawValue)
    let records: [CSVRecord]
    do throws(CSVFault) { records = try CSVReader.records(of: text.utf8) } catch { throw .table(error) }
    let rows = records.map { ImportRow(line: $0.line, cells: $0.cells) }
    do throws(ImportFault) { sheet = try ImportSheet(rows, kind: kind) } catch { throw .sheet(error) }
  }

  /// How sure the encoding is, from 0 to 100.
  package var certainty: Int { guesses.first { $0.encoding == encoding }?.confidence ?? 0 }
}

/// Why a file cannot be read as rows.
package enum ImportFileFault: Error, Sendable {
  /// The system does not give its bytes; why, in its words.
  case unreadable(DisplayText)
  case tooLarge
  /// A workbook of a spreadsheet, which is no text whatever its name says.
  case workbook
  case table(CSVFault)
  case sheet(ImportFault)
  case refused(RuleViolation)
  case store(StoreError)
}

extension ErrorText {
  /// Why a file cannot be read, and what to do about it.
  package func sentence(_ fault: ImportFileFault) -> DisplayText {
    switch fault {
    case .unreadable(let reason):
      say("Không đọc được tệp: \(reason). Kiểm tra đường dẫn.", "The file cannot be read: \(reason). Check its path.")
    case .tooLarge:
      say("Tệp lớn hơn 256 MiB. Chia thành nhiều tệp.", "The file is larger than 256 MiB. Split it into several.")
    case .workbook:
      say(
        "Tệp là bảng tính (xls, xlsx, ods), không phải CSV. Mở bằng bảng tính rồi lưu dạng CSV UTF-8.",
        "The file is a workbook (xls, xlsx, ods), no CSV. Open it in a spreadsheet and save it as CSV UTF-8.")
    case .table(let fault):
      say(
        "Dòng \(fault.line), cột \(fault.column): \(say(fault.reason.phrase)). Sửa tệp, hoặc lưu lại từ bảng tính.",
        "Line \(fault.line), column \(fault.column): \(say(fault.reason.phrase)). Mend it, or save it again.")
    case .sheet(let fault): sentence(fault)
    case .refused(let violation): sentence(violation)
    case .store(let error): sentence(error)
    }
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
