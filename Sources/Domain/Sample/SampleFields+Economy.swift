extension SampleFields {
  /// Land, investment, budget, farming, roads, building, trade.
  static let economy: [SampleField] = [
    SampleField(
      agencies: ["tai-nguyen"], section: "KTN",
      papers: [
        "kế hoạch sử dụng đất năm {năm} của {huyện}", "bảng giá đất điều chỉnh",
        "phương án khai thác quỹ đất công tại {xã}",
        "quy định hạn mức giao đất ở", "đề án thu gom, xử lý rác thải sinh hoạt", "phương án cải tạo mỏ đá tại {xã}",
      ],
      works: [
        "đo đạc, lập bản đồ địa chính {xã}", "xây dựng bãi xử lý rác {huyện}",
        "đấu giá quyền sử dụng đất khu dân cư {xã}",
        "lắp đặt trạm quan trắc nước mặt tại {xã}", "cấp giấy chứng nhận cho các hộ {thôn}, {xã}",
      ],
      matters: [
        "lấn chiếm đất lâm trường tại {xã}", "khai thác cát trái phép trên sông Krông Nô",
        "phân lô, tách thửa trái quy định tại {xã}",
        "xả thải của cơ sở chế biến tại {xã}", "đất công bỏ hoang tại {xã}", "khai thác đất san lấp trái phép tại {xã}",
        "cấp giấy chứng nhận chồng lấn tại {xã}",
      ],
      activities: [
        "thống kê, kiểm kê đất đai", "bảo vệ nguồn nước", "kiểm tra hoạt động khoáng sản",
        "thu hồi đất dự án chậm triển khai",
      ]),
    SampleField(
      agencies: ["ke-hoach"], section: "KTTH",
      papers: [
        "kế hoạch đầu tư công năm {năm}", "danh mục dự án thu hút đầu tư", "báo cáo giám sát đầu tư quý {quý}",
        "phương án điều hòa vốn giữa các chủ đầu tư", "quy hoạch tỉnh",
      ],
      works: ["đầu tư hạ tầng cụm dân cư {xã}", "cấp điện các thôn, bon của {huyện}", "xây dựng khu tái định cư {xã}"],
      matters: [
        "dự án ngoài ngân sách chậm tiến độ tại {huyện}", "nợ đọng xây dựng cơ bản tại {huyện}",
        "giải ngân vốn dưới 50% tại {huyện}",
        "nhà thầu vi phạm tiến độ tại {xã}",
      ],
      activities: [
        "giải ngân vốn đầu tư công", "cải thiện môi trường đầu tư", "hỗ trợ doanh nghiệp nhỏ và vừa",
        "đấu thầu qua mạng",
      ]),
    SampleField(
      agencies: ["tai-chinh"], section: "KTTH",
      papers: [
        "dự toán ngân sách năm {năm}", "quyết toán ngân sách của {huyện}", "phương án sắp xếp nhà, đất công",
        "quy định phân cấp quản lý tài sản công", "giá dịch vụ sự nghiệp công",
      ],
      works: ["thanh lý trụ sở dôi dư tại {xã}", "bán đấu giá xe công", "quyết toán các dự án hoàn thành tại {huyện}"],
      matters: [
        "tạm ứng quá hạn chưa thu hồi tại {huyện}", "chi sai nguồn tại {xã}", "nợ thuế của doanh nghiệp tại {huyện}",
        "thất thu thuế chuyển nhượng đất",
      ],
      activities: [
        "chống thất thu ngân sách", "công khai ngân sách", "kiểm tra giá cả thị trường dịp Tết",
        "tiết kiệm, chống lãng phí",
      ]),
    SampleField(
      agencies: ["nong-nghiep"], section: "KTN",
      papers: [
        "kế hoạch sản xuất vụ đông xuân", "đề án phát triển cà phê bền vững",
        "phương án phòng, chống thiên tai năm {năm}",
        "kế hoạch trồng rừng thay thế", "phương án ứng phó hạn hán tại {huyện}",
      ],
      works: [
        "sửa chữa hồ chứa nước {thôn}, {xã}", "nâng cấp đập {xã}", "kiên cố hóa kênh mương nội đồng {xã}",
        "cấp mã số vùng trồng sầu riêng tại {xã}",
      ],
      matters: [
        "phá rừng tại {xã}", "dịch tả lợn châu Phi tại {xã}", "phân bón giả lưu thông tại {huyện}",
        "sạt lở bờ sông tại {xã}",
        "rừng tự nhiên suy giảm do lấn chiếm tại {xã}", "tiêu chết hàng loạt tại {xã}",
      ],
      activities: [
        "xây dựng nông thôn mới tại {xã}", "tiêm phòng gia súc", "phòng cháy, chữa cháy rừng",
        "thực hiện chương trình mỗi xã một sản phẩm", "bảo đảm an toàn hồ đập",
      ]),
    SampleField(
      agencies: ["giao-thong"], section: "KTN",
      papers: [
        "phương án bảo trì đường tỉnh năm {năm}", "kế hoạch bảo đảm trật tự an toàn giao thông",
        "phương án phân luồng qua {huyện}",
      ],
      works: [
        "thi công đường liên xã {xã} - {xã}", "thi công cầu dân sinh {thôn}, {xã}",
        "sửa chữa mặt đường tỉnh lộ qua {xã}",
        "di dời bến xe khách {huyện}",
        "lắp đặt hệ thống chiếu sáng qua {xã}", "xóa điểm đen tai nạn tại {xã}",
      ],
      matters: [
        "xe quá tải làm hư hỏng đường tại {xã}", "lấn chiếm hành lang đường bộ tại {xã}",
        "đấu nối trái phép vào quốc lộ 14 tại {xã}", "xe hợp đồng trá hình tại {huyện}",
      ],
      activities: ["tuần tra kiểm soát tải trọng xe", "sát hạch lái xe", "bảo đảm giao thông mùa mưa"]),
    SampleField(
      agencies: ["xay-dung"], section: "KTN",
      papers: [
        "quy hoạch chung {xã}", "quy chế quản lý kiến trúc đô thị {huyện}", "chương trình phát triển nhà ở",
        "bảng giá vật liệu xây dựng quý {quý}",
      ],
      works: [
        "mở rộng hệ thống cấp nước {huyện}", "xây dựng khu nhà ở xã hội {huyện}",
        "xây dựng công viên trung tâm {huyện}",
        "cải tạo hệ thống thoát nước nội thị {huyện}",
      ],
      matters: [
        "xây dựng không phép tại {xã}", "xây dựng sai giấy phép tại {huyện}", "công trình xuống cấp tại {xã}",
        "nghiệm thu khống tại {xã}",
      ],
      activities: [
        "quản lý trật tự xây dựng", "phân loại đô thị {huyện}", "thanh tra xây dựng", "cắm mốc quy hoạch tại {xã}",
      ]),
    SampleField(
      agencies: ["cong-thuong", "khu-cong-nghiep"], section: "KTTH",
      papers: [
        "phương án cung ứng hàng hóa dịp Tết", "danh mục cụm công nghiệp", "kế hoạch khuyến công năm {năm}",
        "đề án phát triển công nghiệp nhôm",
      ],
      works: [
        "đầu tư hạ tầng cụm công nghiệp {huyện}", "cải tạo chợ trung tâm {xã}",
        "giải phóng mặt bằng đường dây 110 kV qua {huyện}",
        "xử lý nước thải khu công nghiệp",
      ],
      matters: [
        "điện mặt trời mái nhà sai mục đích tại {xã}", "chợ tự phát tại {xã}", "hàng giả trên địa bàn {huyện}",
        "doanh nghiệp khu công nghiệp chậm thuê đất",
      ],
      activities: [
        "xúc tiến thương mại", "bảo đảm an toàn vật liệu nổ công nghiệp", "tiết kiệm điện",
        "bình ổn thị trường xăng dầu",
      ]),
  ]
}
