/// The fields of a sample; the lists are made up of everyday administrative work.
enum SampleFields {
  static let all: [SampleField] = reform + economy + society + state
}

extension SampleFields {
  /// Administrative reform: every unit has it, and its incidents fall under the decision on reform.
  static let reform: [SampleField] = [
    SampleField(
      agencies: [], section: "HCC", isReform: true,
      papers: [
        "Kế hoạch cải cách hành chính năm {năm}", "báo cáo cải cách hành chính quý {quý} năm {năm}",
        "danh mục thủ tục hành chính thực hiện qua dịch vụ công trực tuyến",
        "quy trình nội bộ giải quyết thủ tục hành chính",
        "phương án đơn giản hóa thủ tục hành chính năm {năm}", "kế hoạch duy trì hệ thống ISO 9001:2015",
        "đề án vị trí việc làm", "kế hoạch tinh giản biên chế năm {năm}",
      ],
      works: [
        "nâng cấp bộ phận tiếp nhận và trả kết quả", "triển khai phần mềm một cửa điện tử",
        "số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", "kết nối dữ liệu dân cư với phần mềm một cửa",
      ],
      matters: [
        "hồ sơ thủ tục hành chính trễ hạn", "chậm công khai thủ tục hành chính",
        "chỉ số cải cách hành chính giảm bậc",
        "công chức một cửa có thái độ tiếp dân chưa đúng mực",
        "chậm khắc phục tồn tại sau kiểm tra cải cách hành chính",
        "tỷ lệ hồ sơ trực tuyến thấp", "hồ sơ phải bổ sung nhiều lần",
      ],
      activities: [
        "cải cách thủ tục hành chính", "khảo sát mức độ hài lòng của người dân", "tuyên truyền cải cách hành chính",
        "tiếp nhận, trả kết quả qua bưu chính công ích", "sắp xếp tổ chức bộ máy",
        "siết chặt kỷ luật, kỷ cương hành chính",
        "thanh toán trực tuyến phí, lệ phí",
      ]),
    SampleField(
      agencies: ["thong-tin", "khoa-hoc"], section: "KGVX", isReform: true,
      papers: [
        "kế hoạch chuyển đổi số năm {năm}", "kiến trúc chính quyền điện tử", "quy chế an toàn thông tin mạng",
        "danh mục dữ liệu mở của tỉnh", "quy định sử dụng chữ ký số",
      ],
      works: [
        "xây dựng nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh", "vận hành trung tâm điều hành thông minh",
        "mở rộng mạng truyền số liệu đến {xã}",
        "phủ sóng di động tại {thôn}, {xã}",
      ],
      matters: [
        "thuê bao không chính chủ", "lỗi đồng bộ trạng thái hồ sơ", "cổng thông tin điện tử {huyện} chậm cập nhật",
        "mất an toàn thông tin tại {huyện}",
      ],
      activities: [
        "duy trì tổ công nghệ số cộng đồng", "bồi dưỡng kỹ năng số", "diễn tập ứng cứu sự cố mạng",
        "thực hiện chương trình chuyển đổi số",
      ]),
  ]

  /// Affairs of the state: inner affairs, justice, inspection, finance of the Office.
  static let state: [SampleField] = [
    SampleField(
      agencies: ["noi-vu"], section: "NC",
      papers: [
        "kế hoạch tuyển dụng công chức năm {năm}", "quy định phân cấp quản lý tổ chức bộ máy, biên chế",
        "đề án sắp xếp đơn vị sự nghiệp công lập", "kế hoạch đào tạo, bồi dưỡng năm {năm}",
        "phương án sắp xếp đơn vị hành chính cấp xã",
      ],
      works: [
        "xây dựng kho lưu trữ chuyên dụng của tỉnh", "cập nhật cơ sở dữ liệu cán bộ, công chức",
        "hoàn thiện hồ sơ địa giới hành chính {huyện}",
      ],
      matters: [
        "bổ nhiệm thiếu tiêu chuẩn, điều kiện", "hợp đồng lao động làm công tác chuyên môn",
        "tranh chấp địa giới giữa {xã} và {xã}",
        "đánh giá, xếp loại chưa thực chất", "vi phạm thời giờ làm việc tại {huyện}",
      ],
      activities: [
        "thi đua, khen thưởng", "quản lý nhà nước về tôn giáo", "luân chuyển cán bộ", "thực hiện dân chủ ở cơ sở",
        "chỉnh lý tài liệu lưu trữ",
      ]),
    SampleField(
      agencies: ["tu-phap"], section: "NC",
      papers: [
        "kế hoạch kiểm tra, rà soát văn bản quy phạm pháp luật", "kế hoạch phổ biến, giáo dục pháp luật năm {năm}",
        "dự thảo quyết định thay thế văn bản hết hiệu lực", "đề án xã hội hóa hoạt động công chứng",
      ],
      works: ["số hóa sổ hộ tịch tại {xã}", "liên thông phần mềm lý lịch tư pháp"],
      matters: [
        "văn bản ban hành sai thẩm quyền tại {huyện}", "đăng ký hộ tịch sai quy định tại {xã}",
        "đấu giá tài sản có dấu hiệu thông đồng",
      ],
      activities: [
        "hòa giải ở cơ sở", "trợ giúp pháp lý lưu động tại {xã}", "theo dõi thi hành pháp luật",
        "xử lý vi phạm hành chính",
      ]),
    SampleField(
      agencies: ["thanh-tra"], section: "TCD",
      papers: [
        "kế hoạch thanh tra năm {năm}", "kết luận thanh tra về quản lý đất đai tại {huyện}", "quy chế tiếp công dân",
      ],
      works: ["cập nhật cơ sở dữ liệu quốc gia về khiếu nại, tố cáo", "thu hồi tiền sau thanh tra tại {huyện}"],
      matters: [
        "khiếu nại kéo dài về bồi thường đất tại {xã}", "tố cáo vượt cấp của công dân {xã}",
        "kết luận thanh tra chậm thực hiện",
        "đơn thư tồn đọng tại {huyện}",
      ],
      activities: [
        "tiếp công dân định kỳ", "kê khai, kiểm soát tài sản, thu nhập", "phòng, chống tham nhũng",
        "xử lý sau thanh tra",
      ]),
    SampleField(
      agencies: ["van-phong"], section: "TH",
      papers: [
        "chương trình công tác quý {quý} năm {năm}", "quy chế làm việc của UBND tỉnh",
        "báo cáo kinh tế - xã hội tháng {n}",
        "báo cáo kiểm điểm chỉ đạo, điều hành năm {năm}",
      ],
      works: ["nâng cấp hệ thống quản lý văn bản và điều hành", "kết nối phòng họp trực tuyến đến {huyện}"],
      matters: [
        "nhiệm vụ quá hạn chưa cập nhật trên hệ thống", "văn bản trình thiếu hồ sơ",
        "chậm trả lời báo chí về vụ việc tại {xã}",
      ],
      activities: [
        "theo dõi nhiệm vụ do UBND tỉnh giao", "chuẩn bị kỳ họp HĐND tỉnh", "kiểm soát thủ tục hành chính",
        "đối thoại với doanh nghiệp",
      ]),
    SampleField(
      agencies: ["dan-toc"], section: "KGVX",
      papers: [
        "kế hoạch chương trình mục tiêu quốc gia vùng dân tộc thiểu số năm {năm}", "danh sách người có uy tín",
        "chính sách đặc thù cho vùng đồng bào",
      ],
      works: [
        "xây dựng công trình nước sinh hoạt {thôn}, {xã}", "bố trí khu định canh, định cư {xã}",
        "xây dựng nhà sinh hoạt cộng đồng {thôn}, {xã}",
      ],
      matters: [
        "thiếu đất ở, đất sản xuất của đồng bào tại {xã}", "giải ngân chậm vốn chương trình tại {huyện}",
        "tảo hôn tại {xã}",
      ],
      activities: [
        "bình đẳng giới vùng dân tộc thiểu số", "ổn định dân di cư tự do tại {xã}", "bảo tồn văn hóa M'nông, Mạ, Ê Đê",
      ]),
  ]
}
