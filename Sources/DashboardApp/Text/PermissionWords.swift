import Domain

/// What accounts may do, in words that follow "không được" and "may not".
package enum PermissionWords {
  package static func label(of permission: Permission) -> Phrase {
    switch permission {
    case .seeUnits: Phrase("xem đơn vị", "see units")
    case .seeAssignments: Phrase("xem nhiệm vụ", "see assignments")
    case .seeCounts: Phrase("xem số liệu", "see counts")
    case .seeIncidents: Phrase("xem vụ việc", "see incidents")
    case .seeConfirmedIncidentsWithoutNames: Phrase("xem vụ việc đã xác nhận", "see confirmed incidents")
    case .watchOverdue: Phrase("theo dõi quá hạn", "watch what is overdue")
    case .addAssignment: Phrase("giao nhiệm vụ", "enter assignments")
    case .editAssignment: Phrase("sửa nhiệm vụ", "edit assignments")
    case .noteAssignment: Phrase("ghi tiến độ", "note progress")
    case .reportAssignment: Phrase("báo cáo kết quả", "report results")
    case .reportOwnAssignment: Phrase("báo cáo kết quả của đơn vị mình", "report results of the own unit")
    case .acceptAssignment: Phrase("xác nhận hoàn thành", "accept results")
    case .changeAssignmentTerms: Phrase("gia hạn, tạm dừng, hủy, chuyển nhiệm vụ", "change the terms of assignments")
    case .urgeUnit: Phrase("đôn đốc đơn vị", "urge units")
    case .flagIncident: Phrase("ghi nhận vụ việc", "flag incidents")
    case .verifyIncident: Phrase("xác minh vụ việc", "verify incidents")
    case .confirmIncident: Phrase("xác nhận vi phạm", "confirm incidents")
    case .dismissIncident: Phrase("kết luận không vi phạm", "dismiss incidents")
    case .requestExplanation: Phrase("yêu cầu giải trình", "request explanations")
    case .submitOwnExplanation: Phrase("giải trình cho đơn vị mình", "explain for the own unit")
    case .reviewIncident: Phrase("ghi kiểm điểm", "record reviews")
    case .decideHandling: Phrase("quyết định xử lý", "decide on handling")
    case .recordHandling: Phrase("ghi hồ sơ xử lý", "keep records of handling")
    case .settleSuggestion: Phrase("xử lý gợi ý", "settle suggestions")
    case .recordCheck: Phrase("ghi kiểm tra", "record inspections")
    case .verifyCitation: Phrase("xác minh căn cứ pháp lý", "verify citations")
    case .chooseInstrument: Phrase("chọn văn bản áp dụng", "choose the governing instrument")
    case .manageEvaluations: Phrase("lập đánh giá, xếp loại", "manage evaluations")
    case .keepRegisters: Phrase("giữ sổ theo dõi", "keep the registers")
    case .reportQuarter: Phrase("lập báo cáo quý", "draw the quarterly report")
    case .importRecords: Phrase("nhập dữ liệu từ tệp", "import records")
    case .manageUsers: Phrase("quản lý tài khoản", "manage accounts")
    case .manageUnits: Phrase("quản lý đơn vị", "manage units")
    case .manageHeadships: Phrase("quản lý người đứng đầu", "manage headships")
    case .reorganiseUnits: Phrase("sắp xếp lại đơn vị", "reorganise units")
    case .checkpoint: Phrase("tạo điểm lưu", "take checkpoints")
    case .backup: Phrase("sao lưu, phục hồi", "back up and restore")
    }
  }
}
