import Domain
import VietnameseText

extension ErrorText {
  /// Why the figures of a quarter are not frozen, and what to do about it.
  func sentence(_ violation: QuarterViolation) -> DisplayText {
    switch violation {
    case .notEnded(let quarter, let last):
      say(
        "\(name(of: quarter)) chưa kết thúc: đến hết \(last.dayMonthYear). Chốt từ ngày hôm sau.",
        "\(name(of: quarter)) has not ended: it runs through \(last.dayMonthYear). Freeze it from the day after.")
    case .alreadyFrozen(let quarter, let account, let day):
      say(
        "\(name(of: quarter)) đã chốt\(when(day)) bởi “\(account)”, không chốt lại. Số liệu nhập muộn hiện ở phần điều chỉnh của quý sau.",
        "\(name(of: quarter)) was frozen\(when(day)) by “\(account)” and is not frozen again. What came late appears among the corrections of the next quarter."
      )
    case .notNext(let quarter, let next):
      say(
        "Các quý chốt lần lượt: tiếp theo là \(name(of: next)), chưa phải \(name(of: quarter)).",
        "Quarters are frozen one after another: \(name(of: next)) comes next, not \(name(of: quarter)).")
    case .figuresChanged(let quarter):
      say(
        "Số liệu \(name(of: quarter)) vừa thay đổi so với số đã xem. Xem lại rồi chốt.",
        "The figures of \(name(of: quarter)) are no longer those that were seen. Look again, then freeze.")
    case .notReconciled(let fault): sentence(fault)
    }
  }

  /// Where figures do not add up.
  package func sentence(_ fault: QuarterFault) -> DisplayText {
    let next = say(
      " Không in số liệu sai: chạy “kycuong verify”.", " Wrong figures are not printed: run “kycuong verify”.")
    return place(of: fault) + next
  }

  private func place(of fault: QuarterFault) -> DisplayText {
    switch fault {
    case .line(let unit, let counts):
      let sum = ReportClass.allCases.reduce(0) { $0 + counts.counts[$1] }
      return say(
        "Bảng I, \(line(of: unit)): tổng \(counts.total), cộng các cột \(sum), còn lại \(counts.open). Số liệu không khớp.",
        "Table I, \(line(of: unit)): total \(counts.total), its columns \(sum), open \(counts.open). They do not add up."
      )
    case .sum(let lines, let total):
      return say(
        "Bảng I: các dòng cộng lại \(lines), dòng tổng cộng \(total).",
        "Table I: the lines are \(lines) together, the total line says \(total).")
    case .list(let unit, let listed, let counted):
      return say(
        "Bảng II, \(line(of: unit)): liệt kê \(listed) nhiệm vụ không đúng hạn, Bảng I tính \(counted).",
        "Table II, \(line(of: unit)): \(listed) late assignments are listed, table I counts \(counted).")
    case .places(let unit):
      return say(
        "Số liệu đã chốt của \(line(of: unit)) không khớp danh sách nhiệm vụ chốt cùng.",
        "The frozen figures of \(line(of: unit)) differ from the assignments frozen with them.")
    }
  }

  private func line(of unit: Code<OrgUnit>?) -> DisplayText {
    unit == nil ? say(Phrase("dòng không ghi đơn vị", "the line without a unit")) : name(of: unit)
  }

  private func name(of quarter: Quarter) -> DisplayText { ReportWords.name(of: quarter, language) }

  private func when(_ day: CalendarDay?) -> DisplayText {
    day.map { say(" ngày \($0.dayMonthYear)", " on \($0.dayMonthYear)") } ?? ""
  }
}
