extension SampleRegisters {
  /// Sectors in which units are checked.
  static let sectors = [
    "Cải cách hành chính", "Tiếp công dân", "Quản lý đất đai", "Đầu tư công", "Công tác cán bộ", "Mua sắm tài sản",
  ]

  /// What checks find.
  static let findings = [
    "Hồ sơ trả kết quả trễ hạn, không có văn bản xin lỗi", "Chưa niêm yết đủ thủ tục hành chính",
    "Sổ theo dõi văn bản ghi thiếu ngày nhận", "Chưa phân công rõ người chịu trách nhiệm",
    "Báo cáo thiếu số liệu so với biên bản", "Chậm cập nhật quy chế theo quy định mới",
  ]

  /// Items of yearly plans.
  static let planItems = [
    "Rà soát vị trí việc làm", "Kiểm tra thực hiện quy chế làm việc", "Tập huấn nghiệp vụ cho công chức",
    "Rà soát thủ tục hành chính quá hạn", "Tự kiểm tra kỷ luật, kỷ cương",
  ]

  /// Matters that one person answers for.
  static let matters = [
    "Cải cách hành chính", "Giải quyết khiếu nại, tố cáo", "Công tác tổ chức cán bộ", "Theo dõi nhiệm vụ được giao",
  ]
}
