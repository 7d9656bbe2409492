extension SampleFields {
  /// Health, schools, labour, culture, science.
  static let society: [SampleField] = [
    SampleField(
      agencies: ["y-te"], section: "KGVX",
      papers: [
        "kế hoạch phòng, chống dịch sốt xuất huyết năm {năm}", "đề án nâng cấp y tế cơ sở",
        "danh mục thuốc đấu thầu tập trung", "giá dịch vụ khám, chữa bệnh",
      ],
      works: [
        "xây dựng trạm y tế {xã}", "nâng cấp trung tâm y tế {huyện}",
        "lắp đặt hệ thống xử lý nước thải bệnh viện {huyện}",
        "trang bị khoa hồi sức bệnh viện đa khoa tỉnh",
      ],
      matters: [
        "thiếu thuốc, vật tư tại trung tâm y tế {huyện}", "ổ dịch bạch hầu tại {xã}", "ngộ độc thực phẩm tại {xã}",
        "cơ sở hành nghề dược không phép tại {huyện}", "thiếu bác sĩ tại trạm y tế {xã}",
      ],
      activities: [
        "tiêm chủng mở rộng", "bảo đảm an toàn thực phẩm", "khám sức khỏe học sinh", "mở rộng bảo hiểm y tế toàn dân",
        "phòng, chống sốt rét tại {xã}",
      ]),
    SampleField(
      agencies: ["giao-duc", "cao-dang"], section: "KGVX",
      papers: [
        "kế hoạch năm học {năm}", "phương án tuyển sinh đầu cấp", "đề án xây dựng trường chuẩn quốc gia",
        "phương án sáp nhập điểm trường tại {xã}",
      ],
      works: [
        "xây dựng trường mầm non {xã}", "sửa chữa trường tiểu học {thôn}, {xã}", "xây dựng trường THCS {xã}",
        "xây dựng nhà ở trường dân tộc nội trú {huyện}", "xóa phòng học tạm tại {xã}",
      ],
      matters: [
        "thiếu giáo viên tại {huyện}", "lạm thu đầu năm học tại {xã}", "học sinh bỏ học sau Tết tại {xã}",
        "dạy thêm trái quy định tại {huyện}",
      ],
      activities: [
        "tổ chức kỳ thi tốt nghiệp trung học phổ thông", "phổ cập giáo dục", "kiểm tra bếp ăn bán trú",
        "xóa mù chữ tại {xã}",
      ]),
    SampleField(
      agencies: ["lao-dong"], section: "KGVX",
      papers: [
        "kế hoạch giảm nghèo bền vững năm {năm}", "đề án giải quyết việc làm",
        "danh sách hộ nghèo đề nghị hỗ trợ nhà ở tại {xã}",
      ],
      works: [
        "tu bổ nghĩa trang liệt sĩ {huyện}", "sửa chữa nhà ở cho hộ người có công {xã}",
        "nâng cấp cơ sở cai nghiện tỉnh",
        "xây dựng nhà ở hộ nghèo {thôn}, {xã}",
      ],
      matters: [
        "chi trả trợ cấp sai đối tượng tại {xã}", "tai nạn lao động tại {huyện}", "nợ bảo hiểm xã hội tại {huyện}",
        "tai nạn đuối nước trẻ em tại {xã}",
      ],
      activities: [
        "chăm sóc người có công", "rà soát hộ nghèo, cận nghèo", "bảo vệ trẻ em",
        "đưa lao động đi làm việc ở nước ngoài", "cai nghiện tại cộng đồng",
      ]),
    SampleField(
      agencies: ["van-hoa"], section: "KGVX",
      papers: [
        "đề án phát triển du lịch", "kế hoạch tổ chức lễ hội năm {năm}", "hồ sơ di tích tại {xã}",
        "phương án quản lý công viên địa chất toàn cầu",
      ],
      works: [
        "xây dựng nhà văn hóa {thôn}, {xã}", "nâng cấp sân vận động {huyện}", "đầu tư điểm dừng chân du lịch tại {xã}",
        "trưng bày bảo tàng tỉnh",
      ],
      matters: [
        "quảng cáo sai quy định tại {huyện}", "di tích xuống cấp tại {xã}", "karaoke vi phạm phòng cháy tại {huyện}",
        "nhà văn hóa bỏ không tại {xã}",
      ],
      activities: [
        "xây dựng đời sống văn hóa", "truyền dạy cồng chiêng", "quản lý lễ hội", "tổ chức đại hội thể dục thể thao",
        "kích cầu du lịch",
      ]),
    SampleField(
      agencies: ["khoa-hoc"], section: "KGVX",
      papers: [
        "danh mục đề tài khoa học năm {năm}", "kế hoạch phát triển tài sản trí tuệ", "đề án khởi nghiệp sáng tạo",
      ],
      works: [
        "nhân rộng mô hình thâm canh hồ tiêu tại {xã}", "trang bị trung tâm đo lường, kiểm định",
        "đăng ký chỉ dẫn địa lý cho nông sản {huyện}",
      ],
      matters: [
        "đề tài chậm nghiệm thu", "cân đối chứng tại chợ {xã} hư hỏng", "vi phạm đo lường xăng dầu tại {huyện}",
      ],
      activities: ["thanh tra đo lường", "bảo đảm an toàn bức xạ", "ứng dụng công nghệ cao trong nông nghiệp"]),
  ]
}
