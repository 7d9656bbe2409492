import Domain

extension Fixture {
  private static func task(
    _ number: Int, _ unit: String, _ title: String, issued: CalendarDay = day(2, 10), due: CalendarDay?,
    _ fill: (inout Assignment) -> Void = { _ in }
  ) -> Assignment {
    var assignment = Assignment(id: Fixture.assignment(number))
    assignment.title = title
    assignment.unit = code(unit)
    assignment.source = "Công văn \(number)/UBND-TH"
    assignment.issued = issued
    assignment.originalDue = due
    fill(&assignment)
    return assignment
  }

  /// The rows of the mock-up, and some that are in time, waiting, undated and done.
  static var assignments: [Assignment] { lateOnes + nearOnes + otherOnes }

  private static var lateOnes: [Assignment] {
    [
      task(412, "ubnd-huyen-cu-jut", "Báo cáo rà soát đất công", due: day(30, 10)) { task in
        task.cooperatingUnits = [code("so-tai-chinh"), code("so-xay-dung")]
        task.extensions = [
          DueExtension(to: day(11, 11), document: "CV 215/UBND-NC", granted: day(29, 10), signer: "Chánh Văn phòng")
        ]
        task.follower = code("vp01")
        task.notes = [
          Remark(on: day(8, 11), account: "vp01", text: "Đã nhắc qua điện thoại"),
          Remark(on: day(20, 11), account: "vp01", text: "Còn thiếu số liệu xã Tâm Thắng"),
        ]
      },
      task(398, "so-noi-vu", "Đề án sắp xếp đơn vị sự nghiệp", due: day(14, 11)),
      task(401, "so-tai-chinh", "Quyết toán vốn đầu tư công", due: day(16, 11)),
      task(377, "ubnd-tp-gia-nghia", "Khắc phục cổng dịch vụ công", due: day(18, 11)) { $0.workKind = .reform },
      task(409, "ubnd-huyen-cu-jut", "Đề án di dời chợ trung tâm", due: day(19, 11)),
      task(420, "so-y-te", "Kiểm tra cơ sở hành nghề dược", due: day(21, 11)),
      task(425, "thanh-tra-tinh", "Thực hiện kết luận 18/KL-TT", due: day(22, 11)),
    ]
  }

  private static var nearOnes: [Assignment] {
    [
      task(431, "so-noi-vu", "Báo cáo tinh giản biên chế", due: day(23, 11)),
      task(433, "van-phong-ubnd-tinh", "Tổng hợp ý kiến dự thảo", due: day(24, 11)),
      task(436, "so-xay-dung", "Rà soát điểm đen tai nạn", due: day(25, 11)),
    ]
  }

  private static var otherOnes: [Assignment] {
    [
      task(440, "so-y-te", "Đề án khám chữa bệnh từ xa", issued: day(1, 11), due: day(15, 12)),
      task(441, "so-tai-chinh", "Báo cáo công khai ngân sách", due: day(30, 11)) { task in
        task.result = ResultReport(document: "BC 77/STC", on: day(19, 11), entered: day(20, 11), account: "vp01")
      },
      task(442, "ubnd-xa-tam-thang", "Rà soát hộ nghèo", due: nil),
      done(301, "so-noi-vu", "Kế hoạch cải cách hành chính", due: day(1, 9), on: day(28, 8)),
      done(302, "so-y-te", "Báo cáo phòng chống dịch", due: day(15, 9), on: day(15, 9)),
      done(303, "ubnd-huyen-cu-jut", "Giải phóng mặt bằng quốc lộ 14", due: day(1, 10), on: day(9, 10)),
    ]
  }

  private static func done(
    _ number: Int, _ unit: String, _ title: String, due: CalendarDay, on day: CalendarDay
  ) -> Assignment {
    task(number, unit, title, issued: Fixture.day(1, 7), due: due) { task in
      task.result = ResultReport(document: "BC \(number)/BC", on: day, entered: day, account: "vp01")
      task.acceptance = Signature("vp01", on: day.advanced(by: 1))
    }
  }

  static var incidents: [Incident] {
    [
      incident(1, "ubnd-huyen-cu-jut", "V-05", "Chậm kéo dài việc rà soát đất công", act: day(12, 11)) { incident in
        incident.state = .verifying
        incident.head = code("mau-3")
        incident.headship = code("nk-3")
        incident.assignments = [assignment(412)]
        incident.findings = [
          Remark(on: day(20, 11), account: "ttv02", text: "Đã làm việc với đơn vị, chưa có báo cáo")
        ]
      },
      incident(2, "ubnd-tp-gia-nghia", "V-08", "Cổng dịch vụ công ngừng nhận hồ sơ", act: day(19, 11)) { incident in
        incident.head = code("mau-6")
        incident.headship = code("nk-7")
        incident.decision = "D30"
        incident.assignments = [assignment(377)]
      },
      incident(3, "so-noi-vu", "V-02", "Sai số liệu báo cáo quý III", act: day(5, 10)) { incident in
        incident.state = .confirmed
        incident.head = code("mau-4")
        incident.headship = code("nk-4")
        incident.severity = .lessSerious
        incident.findings = [Remark(on: day(15, 10), account: "ttv02", text: "Số liệu lệch so với hồ sơ gốc")]
        incident.cause = "Không đối chiếu trước khi ký"
        incident.concluded = Signature("gs01", on: day(20, 10))
      },
    ]
  }

  private static func incident(
    _ number: Int, _ unit: String, _ violation: String, _ summary: String, act: CalendarDay,
    _ fill: (inout Incident) -> Void
  ) -> Incident {
    var incident = Incident(id: Fixture.incident(number))
    incident.unit = code(unit)
    incident.actDate = act
    incident.foundDate = act.advanced(by: 2)
    incident.decision = "D25"
    incident.violation = violation
    incident.catalogueVersion = "1"
    incident.summary = summary
    incident.flagged = Signature("ttv01", on: act.advanced(by: 2))
    fill(&incident)
    return incident
  }
}
