/// What the records of incidents and the progress notes of a sample say.
struct SampleIncidentTexts: Sendable {
  let summaries: [String]
  let evidence: [String]
  let source: IncidentSource

  /// Kinds of violation for which a late assignment is the ground, with how often each is taken.
  static let ofAssignments: [(decision: String, violations: [(id: String, weight: Int)])] = [
    ("D25", [("V-05", 55), ("V-03", 12), ("V-06", 10), ("V-14", 9), ("V-08", 6), ("V-07", 8)]),
    ("D30", [("V-05", 55), ("V-32", 20), ("V-34", 15), ("V-35", 10)]),
  ]

  /// Kinds of violation without an assignment.
  static let ofUnits: [(decision: String, violations: [(id: String, weight: Int)])] = [
    (
      "D25",
      [
        ("V-01", 18), ("V-02", 8), ("V-04", 14), ("V-09", 16), ("V-10", 8), ("V-11", 12), ("V-12", 10), ("V-13", 8),
        ("V-15", 3), ("V-16", 3),
      ]
    ),
    ("D30", [("V-33", 40), ("V-02", 20), ("V-31", 12), ("V-34", 12), ("V-36", 10), ("V-35", 6)]),
  ]

  /// The texts of a kind of violation; general ones for a kind that has none of its own.
  static func texts(of violation: String) -> SampleIncidentTexts { byViolation[violation] ?? general }

  static let findings = [
    "Đã làm việc với đơn vị, đối chiếu hồ sơ; nội dung phản ánh có cơ sở.",
    "Hồ sơ cho thấy việc phân công, đôn đốc trong đơn vị chưa rõ.",
    "Đơn vị xác nhận sự việc, nêu lý do thiếu nhân lực nhưng chưa báo cáo kịp thời.",
    "Kiểm tra văn bản đi, đến: không có văn bản đề nghị gia hạn.",
    "Đã thu thập biên bản, ý kiến giải thích ban đầu của lãnh đạo phụ trách.",
  ]
  static let causes = [
    "Người đứng đầu chưa thường xuyên kiểm tra, đôn đốc.", "Phân công nhiệm vụ không rõ người, rõ việc, rõ thời hạn.",
    "Chưa chủ động phối hợp, chờ ý kiến đơn vị khác.",
    "Năng lực tham mưu của bộ phận chuyên môn hạn chế, lãnh đạo chưa kịp thời chấn chỉnh.",
    "Chưa thực hiện nghiêm quy chế làm việc.",
  ]
  static let reasons = [
    "Chậm do nguyên nhân khách quan, đơn vị đã báo cáo trước thời hạn.",
    "Nội dung phản ánh không có căn cứ xác định trách nhiệm của đơn vị.",
    "Trách nhiệm thuộc đơn vị phối hợp, đơn vị chủ trì đã đôn đốc đầy đủ.",
    "Sai sót nhỏ, đã khắc phục ngay, không để lại hậu quả.",
  ]
  static let notes = [
    "Đã phân công phòng chuyên môn chủ trì.", "Đang tổng hợp số liệu từ cơ sở.",
    "Đã gửi văn bản lấy ý kiến các đơn vị.",
    "Còn thiếu số liệu của một số địa phương.", "Đã có dự thảo, đang hoàn chỉnh.",
    "Đã làm việc với đơn vị phối hợp, chưa thống nhất phương án.",
    "Đôn đốc lần 1 bằng văn bản.", "Vướng mắc về kinh phí, đang báo cáo xin ý kiến.", "Đã kiểm tra thực địa.",
    "Đã trình lãnh đạo đơn vị xem xét.", "Đang chờ ý kiến của bộ, ngành Trung ương.",
  ]
}
