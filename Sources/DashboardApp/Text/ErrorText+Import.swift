import Domain
import VietnameseText

extension ErrorText {
  /// Why a file as a whole is not taken, and what to do about it.
  package func sentence(_ fault: ImportFault) -> DisplayText {
    switch fault {
    case .noRows:
      return say(
        "Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.", "The file has no rows below its line of headings.")
    case .missingColumns(let columns, let found):
      let names = columns.map { "“\(say($0.label))”" as DisplayText }.joined(separator: ", ")
      let headings = found.filter { !$0.isEmpty }.prefix(12).map { DisplayText($0) }.joined(separator: " | ")
      return say(
        "Không tìm thấy cột \(names) trong \(ImportSheet.linesWithHeadings) dòng đầu. Dòng giống tiêu đề nhất: \(headings). Đặt tên cột như trong hướng dẫn nhập dữ liệu.",
        "Column \(names) is not in the first \(ImportSheet.linesWithHeadings) lines. Nearest to headings: \(headings). Name the columns as the manual of imports does."
      )
    case .changedSince(let agreed, let now):
      return say(
        "Sổ vừa thay đổi nên kết quả không còn như đã xem (\(counts(agreed)); nay \(counts(now))). Chưa ghi gì; hãy xem trước lại.",
        "The store has changed, so the result is not what was shown (\(counts(agreed)); now \(counts(now))). Nothing was written; look at it again."
      )
    }
  }

  /// "thêm 3, sửa 1, như cũ 0, từ chối 2".
  package func counts(_ tally: ImportTally) -> DisplayText {
    let numbers = [tally.added, tally.changed, tally.unchanged, tally.refused].map { VietnameseNumber.grouped($0) }
    return say(
      "thêm \(numbers[0]), sửa \(numbers[1]), không đổi \(numbers[2]), từ chối \(numbers[3])",
      "added \(numbers[0]), changed \(numbers[1]), unchanged \(numbers[2]), refused \(numbers[3])")
  }

  /// Why a row is refused.
  package func sentence(_ reason: ImportRefusal.Reason) -> DisplayText {
    nameSentence(reason) ?? cellSentence(reason)
  }

  /// Refusals because a name is not that of one thing.
  private func nameSentence(_ reason: ImportRefusal.Reason) -> DisplayText? {
    switch reason {
    case .unknownUnit(let typed, let proposals) where proposals.isEmpty:
      return say("Không có đơn vị “\(typed)”.", "There is no unit “\(typed)”.")
    case .unknownUnit(let typed, let proposals):
      return say(
        "Không có đơn vị “\(typed)”. Gần giống: \(told(proposals)).",
        "There is no unit “\(typed)”. Near it: \(told(proposals)).")
    case .ambiguousUnit(let typed, let units):
      return say(
        "“\(typed)” là tên của nhiều đơn vị: \(told(units)). Ghi mã của một đơn vị.",
        "“\(typed)” names several units: \(told(units)). Write the code of one.")
    case .unknownPerson(let typed):
      return say(
        "Không có người “\(typed)” trong sổ. Nhập danh sách người trước.",
        "There is no person “\(typed)” in the store. Import people first.")
    case .ambiguousPerson(let typed, let people):
      let codes = people.map { DisplayText($0.rawValue) }.joined(separator: ", ")
      return say(
        "Có nhiều người tên “\(typed)”: \(codes). Ghi mã của một người.",
        "Several people are named “\(typed)”: \(codes). Write the code of one.")
    case .otherName(let name):
      return say(
        "Mã này là của “\(name)”. Đổi tên bằng lệnh đổi tên đơn vị, không bằng tệp.",
        "The code is that of “\(name)”. A unit is renamed by its own command, not by a file.")
    default: return nil
    }
  }

  /// Refusals because of what a cell or the whole row holds.
  private func cellSentence(_ reason: ImportRefusal.Reason) -> DisplayText {
    switch reason {
    case .rule(let violation): return sentence(violation)
    case .notADay(let text):
      return say("“\(text)” không phải ngày: viết 24/11/2026.", "“\(text)” is no day: write 24/11/2026.")
    case .notANumber(let text): return say("“\(text)” không phải số.", "“\(text)” is no number.")
    case .shortYear(let text):
      return say(
        "“\(text)”: năm hai chữ số không rõ thế kỷ, viết đủ bốn chữ số.",
        "“\(text)”: a year of two digits is ambiguous; write all four.")
    case .notAChoice(let text, let allowed):
      return say("Không có “\(text)”; chọn: \(list(allowed)).", "There is no “\(text)”; choose: \(list(allowed)).")
    case .unknownCode(let text): return say("Mã “\(text)” không dùng được.", "The code “\(text)” cannot be used.")
    case .unreadable:
      return say(
        "Có byte không đọc được: có thể sai bảng mã.", "Some bytes cannot be read: perhaps the encoding is another.")
    case .tooManyCells(let count, let allowed):
      return say(
        "Dòng có \(count) ô, tiêu đề chỉ có \(allowed).", "The row has \(count) cells, the headings only \(allowed).")
    case .repeated(let line):
      return say("Trùng với dòng \(line) của tệp.", "The same record stands on line \(line).")
    default: return ""
    }
  }

  private func told(_ units: [Code<OrgUnit>]) -> DisplayText {
    units.map { "\(name(of: $0)) (\($0.rawValue))" as DisplayText }.joined(separator: ", ")
  }
}

extension ErrorText {
  /// Where a refused row is to blame: the position of its column in the file, from 1, and its heading.
  package func place(of refusal: ImportRefusal, in sheet: ImportSheet) -> (column: Int, heading: DisplayText)? {
    var key = refusal.column
    if case .rule(let violation) = refusal.reason, key == nil {
      key = violation.field(of: sheet.kind.record)?.key
    }
    guard let key, let position = sheet.positions[key] ?? sheet.positions[String(key.prefix { $0 != "." })] else {
      return nil
    }
    return (position + 1, DisplayText(sheet.headings[position]))
  }
}

extension ErrorText {
  /// "Dòng 5, cột 3 (Đơn vị chủ trì): …": a refused line with the place and the reason.
  package func sentence(_ line: ImportLine, in sheet: ImportSheet) -> DisplayText {
    guard case .refused(let refusal) = line.outcome else { return "" }
    let reason = sentence(refusal.reason)
    guard let (column, heading) = place(of: refusal, in: sheet) else {
      return say("Dòng \(line.line): \(reason)", "Line \(line.line): \(reason)")
    }
    return say(
      "Dòng \(line.line), cột \(column) (\(heading)): \(reason)",
      "Line \(line.line), column \(column) (\(heading)): \(reason)")
  }
}
