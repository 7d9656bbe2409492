import Domain
import VietnameseText

extension QuarterDocument {
  /// Part IV: causes, reminders, the heads concerned, incidents, and what earlier reports had otherwise.
  var causes: [DocumentBlock] {
    [
      .heading(
        .part,
        say("IV. NGUYÊN NHÂN, ĐÔN ĐỐC, NGƯỜI ĐỨNG ĐẦU, VỤ VIỆC", "IV. CAUSES, REMINDERS, HEADS, INCIDENTS")),
      .heading(.section, say("1. Nguyên nhân, đôn đốc", "1. Causes and reminders")), .paragraph(causeText),
      .heading(.section, say("2. Người đứng đầu trong những ngày quá hạn", "2. Heads in office on the days late")),
      .table(headTable),
      .heading(.section, say("3. Vụ việc được xác nhận trong quý", "3. Incidents confirmed in the quarter")),
      .table(incidentTable),
      .heading(.section, say("4. Điều chỉnh số liệu các quý đã chốt", "4. Corrections of frozen quarters")),
    ] + correctionBlocks
  }

  private var causeText: DisplayText {
    let given = late.count { cause(of: $0) != nil }
    let without = late.count - given
    let reminded = late.count { reminders(of: $0) > 0 }
    return say(
      "Đã ghi nguyên nhân của \(FigureText.count(given)) nhiệm vụ, chưa ghi của \(FigureText.count(without)) nhiệm vụ; đã đôn đốc bằng văn bản \(FigureText.count(reminded)) nhiệm vụ (từng việc tại Phụ lục II).",
      "The cause is recorded of \(FigureText.count(given)) and not of \(FigureText.count(without)); \(FigureText.count(reminded)) were urged in writing (each in Annex II)."
    )
  }

  private var headTable: DocumentTable {
    DocumentTable(
      [
        DocumentColumn(say("STT", "No."), width: 6, .centre), DocumentColumn(say("Người đứng đầu", "Head"), width: 26),
        DocumentColumn(say("Đơn vị", "Unit"), width: 34),
        DocumentColumn(say("Số nhiệm vụ", "Tasks"), width: 12, .trailing),
        DocumentColumn(say("Số ngày quá hạn", "Days late"), width: 14, .trailing),
      ],
      rows: heads.enumerated().map { place, head in
        DocumentRow([
          DisplayText(place + 1), head.name.isEmpty ? noHead : DisplayText(head.name), name(of: head.unit),
          FigureText.count(head.assignments), FigureText.count(head.days),
        ])
      }, emptyNote: say("Không có.", "None."))
  }

  /// Incidents as everybody may see them: once confirmed, and without names.
  private var incidentTable: DocumentTable {
    DocumentTable(
      [
        DocumentColumn(say("Số", "Number"), width: 14), DocumentColumn(say("Đơn vị", "Unit"), width: 32),
        DocumentColumn(say("Loại vi phạm", "Violation"), width: 36),
        DocumentColumn(say("Mức độ", "Severity"), width: 16),
      ],
      rows: incidents.map { incident in
        let title = rulebook.catalogue.violations.first { $0.id == incident.violation }?.title ?? ""
        return DocumentRow([
          DisplayText(incident.id.rawValue), name(of: incident.unit), "\(incident.violation) \(title)",
          incident.severity?.label[language] ?? "",
        ])
      }, emptyNote: say("Không có.", "None."))
  }

  private var correctionBlocks: [DocumentBlock] {
    guard !corrections.isEmpty else { return [.paragraph(say("Không có.", "None."))] }
    return [
      .paragraph(
        say(
          "Số liệu đã chốt không thay đổi; các nhiệm vụ sau được nhập hoặc sửa sau khi chốt, nên tính khác với đã báo cáo.",
          "Frozen figures do not change; these assignments were entered or corrected since and are counted otherwise now."
        )), .table(correctionTable),
    ]
  }

  private var correctionTable: DocumentTable {
    DocumentTable(
      [
        DocumentColumn(say("Quý", "Quarter"), width: 12), DocumentColumn(say("Nhiệm vụ", "Assignment"), width: 18),
        DocumentColumn(say("Đã báo cáo", "Reported"), width: 35), DocumentColumn(say("Nay là", "Now"), width: 35),
      ],
      rows: corrections.map { correction in
        DocumentRow([
          FigureText.name(of: correction.quarter, language), DisplayText(correction.assignment.rawValue),
          words(of: correction.was), words(of: correction.now),
        ])
      })
  }

  private func words(of place: QuarterPlace?) -> DisplayText {
    guard let place else { return say("không tính", "not counted") }
    let kind = place.isNew ? say("giao mới", "new") : say("chuyển sang", "carried over")
    return "\(name(of: place.unit)): \(place.assignmentClass.label[language].uncapitalised), \(kind)"
  }

  var noHead: DisplayText { say("(khuyết hoặc chưa ghi)", "(vacant or not recorded)") }
}
