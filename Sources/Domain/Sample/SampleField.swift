/// A field of administration from which a sample takes its tasks: who leads it, and what there is to do in it.
///
/// Phrases hold slots that are filled for each task: `{xã}`, `{huyện}` a locality, `{thôn}` a hamlet, `{năm}`, `{quý}`,
/// `{n}` a small number, `{số}` a number of two digits.
struct SampleField: Sendable {
  /// Parts of the codes of agencies that lead it; empty for a field that every unit has.
  let agencies: [String]
  /// Sign of the Office's section in numbers of documents.
  let section: String
  /// Whether its tasks are ones of administrative reform.
  var isReform = false
  /// Papers to be drawn up: plans, regulations, schemes.
  let papers: [String]
  /// Works to be carried out: projects, sites.
  let works: [String]
  /// Things that went wrong.
  let matters: [String]
  /// Standing activities.
  let activities: [String]

  /// What is asked of an agency about a paper.
  static let paperVerbs = [
    "Tham mưu UBND tỉnh ban hành", "Xây dựng, trình phê duyệt", "Hoàn thiện, trình UBND tỉnh",
    "Rà soát, đề xuất sửa đổi", "Lấy ý kiến các đơn vị về dự thảo", "Báo cáo tình hình thực hiện",
    "Đánh giá kết quả thực hiện", "Tổ chức công bố, công khai", "Giải trình, tiếp thu ý kiến về dự thảo",
  ]
  /// What is asked of a committee about a paper.
  static let committeePaperVerbs = [
    "Báo cáo tình hình thực hiện", "Đánh giá kết quả thực hiện", "Tham gia ý kiến đối với dự thảo",
    "Cụ thể hóa, triển khai", "Cung cấp số liệu xây dựng", "Tổ chức công khai",
  ]
  /// What is asked of works.
  static let workVerbs = [
    "Đẩy nhanh tiến độ", "Báo cáo tiến độ, khó khăn, vướng mắc trong", "Tháo gỡ vướng mắc trong",
    "Đề xuất bố trí kinh phí", "Kiểm tra tiến độ, chất lượng", "Lập kế hoạch, lộ trình",
    "Rà soát, điều chỉnh phương án", "Hoàn thành dứt điểm việc", "Báo cáo kết quả", "Làm rõ nguyên nhân chậm trễ trong",
  ]
  /// What is asked where something went wrong.
  static let matterVerbs = [
    "Kiểm tra, xử lý dứt điểm tình trạng", "Rà soát, thống kê tình trạng", "Báo cáo, đề xuất hướng xử lý tình trạng",
    "Khắc phục tình trạng", "Làm rõ nguyên nhân, trách nhiệm để xảy ra tình trạng", "Xác minh, báo cáo về tình trạng",
    "Trả lời kiến nghị của cử tri về tình trạng", "Đề xuất giải pháp chấm dứt tình trạng",
    "Xử lý phản ánh của báo chí về tình trạng",
  ]
  /// What is asked of an activity.
  static let activityVerbs = [
    "Tăng cường công tác", "Sơ kết, đánh giá công tác", "Tổng kết công tác", "Báo cáo kết quả", "Kiểm tra công tác",
    "Hướng dẫn công tác", "Phối hợp trong công tác", "Bố trí kinh phí, nhân lực cho công tác", "Chấn chỉnh công tác",
    "Xây dựng kế hoạch",
  ]
  /// What may follow each of the four; some tasks end without.
  static let endings = [
    [
      " theo nghị quyết của HĐND tỉnh", ", báo cáo Chủ tịch UBND tỉnh trong tháng {tháng}/{năm}",
      " theo Kết luận thanh tra số {số}/KL-TTr", " (trình lần {n})", " theo đề nghị tại Tờ trình số {dài}/TTr-{hiệu}",
      " theo ý kiến các thành viên UBND tỉnh tại Phiếu số {dài}", ", thay thế bản trình tháng {tháng}/{năm}",
      " theo đề nghị tại Công văn số {dài}/{hiệu}-VP",
    ],
    [
      " trước mùa mưa năm {năm}", " theo nghị quyết của HĐND tỉnh", ", báo cáo trong tháng {tháng}/{năm}",
      " theo kiến nghị tại Báo cáo số {dài}/BC-{hiệu}", " trong quý {quý} năm {năm}", " (gói thầu số {n})",
      " theo đề nghị tại Tờ trình số {dài}/TTr-{hiệu}", " sử dụng vốn kế hoạch năm {năm}",
    ],
    [
      " theo ý kiến của Đoàn kiểm tra liên ngành", " theo kiến nghị của Kiểm toán nhà nước",
      " theo Kết luận thanh tra số {số}/KL-TTr", " nêu trong Phiếu chuyển đơn số {dài}/PC-BTCD",
      ", đề xuất nội dung vượt thẩm quyền", " phát sinh trong tháng {tháng}/{năm}", " (lần {n})",
      " nêu tại Báo cáo số {dài}/BC-{hiệu}", ", báo cáo trong tháng {tháng}/{năm}",
    ],
    [
      " quý {quý} năm {năm}", " năm {năm}", " đợt {n} năm {năm}", " tháng {tháng}/{năm}",
      ", báo cáo kết quả trong tháng {tháng}/{năm}", " theo chỉ đạo của Thủ tướng Chính phủ",
      " theo đề nghị tại Công văn số {dài}/{hiệu}-VP",
    ],
  ]
}
