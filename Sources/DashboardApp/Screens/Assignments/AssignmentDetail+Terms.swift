import Domain
import TerminalUI
import VietnameseText

extension AssignmentDetail {
  /// How the due day came about, each extension with the rule's word on it, and how the task was reported and ended.
  func addTerms(to sheet: inout FactSheet) {
    sheet.fact(say("Thời hạn ghi", "Due wording"), DisplayText(assignment.dueText ?? ""))
    sheet.fact(say("Cách tính hạn", "Due rule"), ruleText)
    guard let original = assignment.originalDue else {
      sheet.fact(say("Hạn", "Due"), say("không thời hạn", "undated"))
      addSuspensions(to: &sheet)
      addEnding(to: &sheet)
      return
    }
    let extensions = assignment.judgedExtensions
    sheet.fact(extensions.isEmpty ? say("Hạn", "Due") : say("Hạn gốc", "Original due"), DayWords.full(original))
    for judged in extensions {
      let isCounted = judged.standing == .counted
      sheet.fact(say("Gia hạn", "Extension"), text(of: judged), isCounted ? .value : .warning)
    }
    addSuspensions(to: &sheet)
    if !extensions.isEmpty || assignment.due != original {
      sheet.fact(say("Hạn hiện tại", "Due now"), DayWords.full(assignment.due))
    }
    addEnding(to: &sheet)
  }

  /// The rule for the due day, where the wording does not say the same.
  private var ruleText: DisplayText {
    guard let rule = assignment.dueRule else { return "" }
    let text = DueWords.text(of: rule, app.language)
    return text == assignment.dueText.map { DisplayText($0) } ? "" : text
  }

  private func text(of judged: JudgedExtension) -> DisplayText {
    let grant = assignment.extensions[judged.position]
    let granted = say("ngày \(DayWords.full(grant.granted))", "on \(DayWords.full(grant.granted))")
    let signer: DisplayText = grant.signer.isEmpty ? "" : say("\(grant.signer) ký ", "signed by \(grant.signer) ")
    let source: DisplayText = grant.document.isEmpty ? "" : say(" theo \(grant.document)", " by \(grant.document)")
    let text = say("đến \(DayWords.full(grant.to))", "to \(DayWords.full(grant.to))") + source + ", \(signer)\(granted)"
    return judged.standing.remark.map { text + " – " + $0[app.language] } ?? text
  }

  private func addEnding(to sheet: inout FactSheet) {
    for sentBack in assignment.returns {
      let text = say(
        "\(DayWords.full(sentBack.on)) \(sentBack.account) trả lại \(sentBack.document): \(sentBack.reason)",
        "\(DayWords.full(sentBack.on)) \(sentBack.account) sent \(sentBack.document) back: \(sentBack.reason)")
      sheet.fact(say("Trả lại", "Sent back"), text, .warning)
    }
    if let result = assignment.result {
      let entered = say(
        "\(result.account) nhập \(DayWords.full(result.entered))",
        "entered by \(result.account) \(DayWords.full(result.entered))")
      sheet.fact(say("Kết quả", "Result"), "\(result.document), \(DayWords.full(result.on)) (\(entered))")
    }
    if let acceptance = assignment.acceptance {
      sheet.fact(say("Xác nhận", "Accepted"), "\(DayWords.full(acceptance.on)), \(account(acceptance.account))")
    }
    addLateness(to: &sheet)
    addTransfers(to: &sheet)
  }
}

extension ExtensionStanding {
  /// Why the extension does not count; nil where it does.
  fileprivate var remark: Phrase? {
    switch self {
    case .counted: nil
    case .grantedLate: Phrase("gia hạn muộn, không tính", "granted late, does not count")
    case .noLater: Phrase("không lùi hạn", "no later day")
    case .incomplete: Phrase("thiếu ngày, không tính", "lacks a day, does not count")
    }
  }
}
