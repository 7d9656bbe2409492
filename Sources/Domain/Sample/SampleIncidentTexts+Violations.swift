extension SampleIncidentTexts {
  static let general = SampleIncidentTexts(
    summaries: ["Đơn vị để xảy ra thiếu sót trong thực hiện nhiệm vụ, đã được nhắc nhở nhưng chưa khắc phục."],
    evidence: ["Biên bản kiểm tra của Đoàn kiểm tra kỷ luật, kỷ cương hành chính."], source: .inspection)

  /// By code of the violation in the catalogue that ships.
  static let byViolation: [String: SampleIncidentTexts] = [
    "V-01": SampleIncidentTexts(
      summaries: [
        "Kiểm tra đột xuất phát hiện nhiều công chức vắng mặt trong giờ làm việc, lãnh đạo không biết.",
        "Không chấp hành chế độ báo cáo, nhiều lần phải nhắc bằng điện thoại.",
        "Không cử người có thẩm quyền dự họp theo giấy mời của UBND tỉnh.",
      ],
      evidence: ["Biên bản kiểm tra đột xuất.", "Giấy mời và danh sách dự họp."], source: .inspection),
    "V-02": SampleIncidentTexts(
      summaries: [
        "Công dân phản ánh công chức tiếp nhận hồ sơ thiếu chuẩn mực, hướng dẫn nhiều lần không thống nhất.",
        "Người dân phải đi lại nhiều lần do không được hướng dẫn bằng văn bản.",
        "Kết quả khảo sát cho thấy mức hài lòng thấp, đơn vị không có biện pháp.",
      ],
      evidence: ["Đơn phản ánh của công dân.", "Kết quả khảo sát mức độ hài lòng."], source: .complaint),
    "V-03": SampleIncidentTexts(
      summaries: [
        "Đơn vị thực hiện chỉ đạo hình thức, không phân công người chịu trách nhiệm.",
        "Đã có hai văn bản đôn đốc nhưng đơn vị không trả lời.",
        "Triển khai chỉ đạo chậm, không báo cáo lý do.",
      ],
      evidence: ["Văn bản giao nhiệm vụ và hai văn bản đôn đốc."], source: .assignment),
    "V-04": SampleIncidentTexts(
      summaries: [
        "Được đề nghị phối hợp nhưng không trả lời văn bản trong thời hạn.",
        "Cử người phối hợp không đúng thẩm quyền, kéo dài thời gian xử lý.",
        "Không cung cấp số liệu cho đơn vị chủ trì.",
      ],
      evidence: ["Văn bản đề nghị phối hợp không được trả lời.", "Báo cáo của đơn vị chủ trì."], source: .inspection),
    "V-05": SampleIncidentTexts(
      summaries: [
        "Nhiệm vụ đã quá hạn, đơn vị không báo cáo lý do và không đề nghị gia hạn trước thời hạn.",
        "Chậm hoàn thành nhiệm vụ được giao; đã đôn đốc bằng văn bản nhưng chưa có kết quả.",
        "Không bảo đảm tiến độ, ảnh hưởng đến thời hạn tổng hợp báo cáo của UBND tỉnh.",
        "Để nhiệm vụ quá hạn do không phân công người theo dõi.",
      ],
      evidence: [
        "Văn bản giao nhiệm vụ và trạng thái trên hệ thống theo dõi.", "Hai văn bản đôn đốc của Văn phòng UBND tỉnh.",
        "Bảng tổng hợp nhiệm vụ quá hạn của quý.",
      ], source: .assignment),
    "V-06": SampleIncidentTexts(
      summaries: [
        "Mới báo cáo một phần kết quả, không theo đến khi hoàn thành.",
        "Kết thúc ở khâu ban hành văn bản, chưa kiểm tra việc thực hiện.",
      ],
      evidence: ["Báo cáo kết quả bị trả lại.", "Văn bản giao nhiệm vụ."], source: .assignment),
    "V-07": SampleIncidentTexts(
      summaries: [
        "Báo cáo sơ sài, thiếu số liệu, phải làm lại.",
        "Kết quả chỉ sao chép báo cáo kỳ trước.",
      ],
      evidence: ["Báo cáo bị trả lại kèm ý kiến."], source: .assignment),
    "V-08": SampleIncidentTexts(
      summaries: [
        "Chuyển nhiệm vụ cho đơn vị khác dù thuộc thẩm quyền của mình.",
        "Nhiều lần xin ý kiến cấp trên về việc đã phân cấp.",
        "Các văn bản trao đổi qua lại, không đơn vị nào nhận chủ trì.",
      ],
      evidence: ["Các văn bản trao đổi qua lại giữa hai đơn vị."], source: .assignment),
    "V-09": SampleIncidentTexts(
      summaries: [
        "Tờ trình thiếu căn cứ pháp lý, phải trả lại nhiều lần.",
        "Dự thảo không lấy ý kiến đơn vị liên quan theo quy chế.",
        "Văn bản tham mưu trích dẫn quy định đã hết hiệu lực.",
      ],
      evidence: ["Tờ trình bị trả lại kèm ý kiến của Văn phòng UBND tỉnh."], source: .inspection),
    "V-10": SampleIncidentTexts(
      summaries: [
        "Tờ trình liệt kê ý kiến các bên, không nêu quan điểm của cơ quan chủ trì.",
        "Đề nghị cấp trên quyết định mà không đề xuất phương án.",
      ],
      evidence: ["Tờ trình và phiếu lấy ý kiến thành viên UBND tỉnh."], source: .inspection),
    "V-11": SampleIncidentTexts(
      summaries: [
        "Áp dụng sai trình tự khi ban hành quyết định xử phạt.",
        "Giải quyết hồ sơ đất đai không đúng thành phần hồ sơ theo quy định.",
        "Áp dụng sai định mức khi duyệt dự toán.",
      ],
      evidence: ["Kết luận thanh tra tại đơn vị.", "Kiến nghị của Kiểm toán nhà nước khu vực."], source: .audit),
    "V-12": SampleIncidentTexts(
      summaries: [
        "Áp dụng chưa đầy đủ quy định về đấu thầu tại gói thầu mua sắm.",
        "Bỏ qua bước công khai theo quy định.",
      ],
      evidence: ["Kết luận thanh tra tại đơn vị.", "Kiến nghị của Kiểm toán nhà nước khu vực."], source: .audit),
    "V-13": SampleIncidentTexts(
      summaries: [
        "Trình hồ sơ vượt thời gian quy định của quy chế làm việc.",
        "Phát ngôn, cung cấp tài liệu không đúng quy chế làm việc.",
      ],
      evidence: ["Ghi nhận của Văn phòng UBND tỉnh."], source: .inspection),
    "V-14": SampleIncidentTexts(
      summaries: [
        "Nhiều lần bị đôn đốc về cùng một nhiệm vụ mà không chuyển biến.",
        "Không thực hiện kết luận của Chủ tịch UBND tỉnh tại cuộc họp.",
      ],
      evidence: ["Thông báo kết luận và ba văn bản đôn đốc."], source: .assignment),
    "V-15": SampleIncidentTexts(
      summaries: [
        "Xử lý sai phạm ở cấp dưới chỉ ở mức rút kinh nghiệm, chưa tương xứng."
      ],
      evidence: ["Hồ sơ xử lý so với mức độ vi phạm."], source: .inspection),
    "V-16": SampleIncidentTexts(
      summaries: [
        "Có sai phạm trong năm nhưng vẫn xếp loại tốt, không nêu trong hồ sơ đánh giá."
      ],
      evidence: ["Kết quả xếp loại so với vụ việc trong năm."], source: .inspection),
    "V-31": SampleIncidentTexts(
      summaries: [
        "Đến hết quý I chưa ban hành kế hoạch cải cách hành chính của năm.",
        "Kế hoạch cải cách hành chính ban hành chậm, không có kinh phí kèm theo.",
      ],
      evidence: ["Kết luận kiểm tra cải cách hành chính."], source: .inspection),
    "V-32": SampleIncidentTexts(
      summaries: [
        "Nhiều nhiệm vụ nêu trong kế hoạch cải cách hành chính không được thực hiện."
      ],
      evidence: ["Kết quả thực hiện so với kế hoạch."], source: .inspection),
    "V-33": SampleIncidentTexts(
      summaries: [
        "Hồ sơ thủ tục hành chính trễ hạn kéo dài, không có văn bản xin lỗi người dân.",
        "Tỷ lệ hồ sơ trễ hạn cao nhiều tháng liền.",
        "Hồ sơ bị giữ lại khâu thẩm định quá thời gian quy định.",
      ],
      evidence: ["Số liệu trích xuất từ phần mềm một cửa.", "Biên bản kiểm tra bộ phận một cửa."], source: .complaint),
    "V-34": SampleIncidentTexts(
      summaries: [
        "Không gửi báo cáo cải cách hành chính định kỳ.",
        "Gửi báo cáo cải cách hành chính chậm nhiều kỳ liên tiếp.",
      ],
      evidence: ["Sổ theo dõi báo cáo định kỳ của Sở Nội vụ."], source: .inspection),
    "V-35": SampleIncidentTexts(
      summaries: [
        "Tồn tại nêu trong kết luận kiểm tra cải cách hành chính chưa được khắc phục."
      ],
      evidence: ["Kết luận kiểm tra cải cách hành chính kỳ trước."], source: .inspection),
    "V-36": SampleIncidentTexts(
      summaries: [
        "Chưa niêm yết công khai thủ tục hành chính mới sửa đổi tại nơi tiếp nhận hồ sơ.",
        "Trang thông tin điện tử không có bộ thủ tục hành chính còn hiệu lực.",
      ],
      evidence: ["Biên bản kiểm tra nơi tiếp nhận hồ sơ.", "Ảnh chụp trang thông tin điện tử."], source: .inspection),
  ]
}
