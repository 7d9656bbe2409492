import Domain
import VietnameseText

extension QuarterDocument {
  /// The five parts of the report (DOMAIN §9).
  var body: [DocumentBlock] {
    general + byUnit + lateness + causes
      + [.heading(.part, say("V. KIẾN NGHỊ, ĐỀ XUẤT", "V. PROPOSALS"))] + proposals
  }

  // MARK: I

  private var general: [DocumentBlock] {
    let figures = report.figures
    let (first, last) = (figures.days.lowerBound.dayMonthYear, figures.days.upperBound.dayMonthYear)
    var blocks: [DocumentBlock] = [
      .heading(.part, say("I. SỐ LIỆU CHUNG", "I. OVERALL FIGURES")),
      .paragraph(
        say(
          "\(rulebook.letterheads.office.fullName) báo cáo kết quả thực hiện các nhiệm vụ, kết luận, chỉ đạo được giao trong \(quarterName.uncapitalised) (\(first) – \(last)). \(origin.asAt).",
          "Figures of \(quarterName) (\(first) – \(last)). \(origin.asAt).")),
    ]
    if report.frozen == nil { blocks.append(.note(draftNote)) }
    blocks += [.paragraph(totals), .paragraph(share)]
    let bars = ReportClass.allCases.map { column in
      let count = figures.total.counts[column]
      return DocumentChart.Item(column.label[language], count, shown: FigureText.count(count))
    }
    if figures.total.total > 0 {
      blocks.append(.chart(DocumentChart(say("Nhiệm vụ theo tình trạng", "Assignments by state"), .bars, bars)))
    }
    return blocks
  }

  private var draftNote: DisplayText {
    report.figures.isRunning
      ? say(
        "Dự thảo: quý chưa kết thúc, số liệu chưa chốt.", "Draft: the quarter still runs and is not frozen.")
      : say("Dự thảo: số liệu chưa chốt.", "Draft: the figures are not frozen.")
  }

  private var totals: DisplayText {
    let total = report.figures.total
    let parts = ReportClass.allCases.filter { total.counts[$0] > 0 }.map { column -> DisplayText in
      "\(column.label[language].uncapitalised) \(FigureText.count(total.counts[column]))"
    }
    let sum = say(
      "Tổng số \(FigureText.count(total.total)) nhiệm vụ của \(FigureText.count(rows.count)) đơn vị: kỳ trước chuyển sang \(FigureText.count(total.carriedOver)), giao mới \(FigureText.count(total.new)); đã hoàn thành \(FigureText.count(total.closed)), còn lại \(FigureText.count(total.open)).",
      "\(FigureText.count(total.total)) assignments of \(FigureText.count(rows.count)) units: \(FigureText.count(total.carriedOver)) carried over, \(FigureText.count(total.new)) new; \(FigureText.count(total.closed)) closed, \(FigureText.count(total.open)) open."
    )
    guard !parts.isEmpty else { return sum }
    return sum + say(" Trong đó: ", " Of them: ") + parts.joined(separator: "; ") + "."
  }

  private var share: DisplayText {
    let now = report.figures.total.counts.onTimeShare
    guard let tenths = now.tenths else {
      return say(
        "Trong quý chưa có nhiệm vụ có thời hạn nào hoàn thành, nên không có tỷ lệ đúng hạn.",
        "Nothing with a due day was finished in the quarter, so there is no share on time.")
    }
    let text = say(
      "Tỷ lệ hoàn thành đúng hạn: \(FigureText.percent(tenths, language)) (\(FigureText.count(now.onTime))/\(FigureText.count(now.whole)) nhiệm vụ có thời hạn đã hoàn thành)",
      "Share on time: \(FigureText.percent(tenths, language)) (\(FigureText.count(now.onTime)) of \(FigureText.count(now.whole)) finished with a due day)"
    )
    guard let before = report.before, let change = now.change(since: before.total.counts.onTimeShare) else {
      return text + "."
    }
    let name = FigureText.name(of: before.quarter, language).uncapitalised
    return text
      + say(
        "; so với \(name): \(FigureText.signed(change, language)) điểm phần trăm.",
        "; against \(name): \(FigureText.signed(change, language)) points.")
  }

  // MARK: II

  private var byUnit: [DocumentBlock] {
    let worst = rows.filter { $0.figures.counts.overdue > 0 }
      .sorted { $0.figures.counts.overdue > $1.figures.counts.overdue }.prefix(10)
    let bars = worst.map { row in
      let count = row.figures.counts.overdue
      return DocumentChart.Item(
        row.unit == nil ? name(of: nil) : DisplayText(row.name.name), count, shown: FigureText.count(count))
    }
    var blocks: [DocumentBlock] = [
      .heading(.part, say("II. SỐ LIỆU THEO ĐƠN VỊ", "II. FIGURES BY UNIT")),
      .paragraph(say("Số liệu từng đơn vị tại Phụ lục I.", "The figures of each unit are in Annex I.")),
    ]
    if !bars.isEmpty {
      let title = say("Đơn vị có nhiều nhiệm vụ đang quá hạn nhất", "Units with most overdue")
      blocks.append(.chart(DocumentChart(title, .bars, Array(bars))))
    }
    return blocks
  }

  // MARK: III

  private var lateness: [DocumentBlock] {
    let counts = report.figures.total.counts
    let groups = LatenessBucket.allCases.compactMap { bucket -> DisplayText? in
      let count = late.count { $0.standing.bucket == bucket }
      guard count > 0 else { return nil }
      let name =
        bucket == .over120
        ? say("trên 120 ngày", "over 120 days") : say("\(bucket.rawValue) ngày", "\(bucket.rawValue) days")
      return "\(name): \(FigureText.count(count))"
    }
    let text =
      late.isEmpty
      ? say("Không có nhiệm vụ nào không hoàn thành đúng hạn.", "Nothing was late.")
      : say(
        "Có \(FigureText.count(late.count)) nhiệm vụ không hoàn thành đúng hạn: \(FigureText.count(counts.overdue)) đang quá hạn, \(FigureText.count(counts.doneLate)) hoàn thành quá hạn (danh sách tại Phụ lục II). Theo số ngày quá hạn: \(groups.joined(separator: "; ")).",
        "\(FigureText.count(late.count)) assignments were not finished on time: \(FigureText.count(counts.overdue)) overdue, \(FigureText.count(counts.doneLate)) done late (listed in Annex II). By days late: \(groups.joined(separator: "; "))."
      )
    return [
      .heading(.part, say("III. NHIỆM VỤ KHÔNG HOÀN THÀNH ĐÚNG HẠN", "III. NOT FINISHED ON TIME")), .paragraph(text),
    ]
  }

  // MARK: V

  private var proposals: [DocumentBlock] {
    guard !late.isEmpty else { return [.paragraph(closing)] }
    return [
      .item(
        say(
          "Đề nghị người đứng đầu các đơn vị có nhiệm vụ quá hạn chỉ đạo hoàn thành, báo cáo nguyên nhân và trách nhiệm.",
          "Heads of units with overdue assignments see to them and report causes and responsibility.")),
      .item(
        say(
          "Đề nghị Sở Nội vụ sử dụng số liệu này khi đánh giá, xếp loại hằng năm.",
          "The Department of Home Affairs uses these figures in the annual evaluation.")),
      .paragraph(closing),
    ]
  }

  private var closing: DisplayText {
    say("Trên đây là báo cáo \(quarterName.uncapitalised)./.", "This is the report of \(quarterName).")
  }
}
