import Domain

/// What each step does, in few words.
enum StepWords {
  static func remark(of step: IncidentStep) -> Phrase {
    switch step {
    case .verify: Phrase("ghi kết quả xác minh, có thể nhiều lần", "record a finding; more may follow")
    case .confirm: Phrase("xác lập mức độ và nguyên nhân", "settle severity and cause")
    case .dismiss: Phrase("đóng vụ việc, nêu lý do", "close the incident, with the reason")
    case .party: Phrase("ai, việc gì, đến đâu", "who, for what, how far")
    case .describe: Phrase("ai xử lý, đã báo cáo ai", "who handles it, to whom it was reported")
    case .requestExplanation: Phrase("bằng văn bản, có hạn trả lời", "in writing, with a day for the answer")
    case .explain: Phrase("nội dung trả lời, hoặc không trả lời", "the answer, or that there is none")
    case .review: Phrase("chủ trì, biên bản, kết luận", "chair, minutes, conclusion")
    case .council: Phrase("thành viên, kiến nghị; hoặc căn cứ bỏ qua", "members, proposal; or the ground for none")
    case .instrument: Phrase("khác văn bản được đề xuất, nêu lý do", "another than proposed, with the reason")
    case .decide: Phrase("hình thức, số quyết định, hiệu lực", "form, number, effect")
    case .postpone: Phrase("theo căn cứ của pháp luật", "on a ground of the law")
    case .resume: Phrase("sau tạm hoãn, hoặc nhận lại", "after a postponement or a transfer")
    case .transfer: Phrase("cơ quan khác, Đảng, tố tụng", "another authority, the Party, criminal proceedings")
    case .appeal: Phrase("ghi khiếu nại hoặc kết quả giải quyết", "the complaint, or what came of it")
    case .settle: Phrase("tính hoặc không tính, nêu lý do", "counted or not, with the reason")
    case .annul: Phrase("đóng hẳn, nêu lý do; lịch sử giữ nguyên", "for good, with the reason; the history stays")
    }
  }
}
