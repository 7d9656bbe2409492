/// What a file of rows is about.
package enum ImportKind: String, CaseIterable, Hashable, Sendable, Labelled {
  case units
  case people
  case headships
  case assignments
  case plan
  case checks

  package var label: Phrase {
    switch self {
    case .units: Phrase("đơn vị", "units")
    case .people: Phrase("người", "people")
    case .headships: Phrase("nhiệm kỳ", "headships")
    case .assignments: Phrase("nhiệm vụ", "assignments")
    case .plan: Phrase("mục kế hoạch", "plan items")
    case .checks: Phrase("cuộc kiểm tra", "checks")
    }
  }

  /// The column that says what a row is about.
  var subject: String {
    switch self {
    case .units, .people: "name"
    case .headships: "person"
    case .assignments: "title"
    case .plan: "text"
    case .checks: "sector"
    }
  }

  /// The kind of record that a row makes.
  package var record: RecordKind {
    switch self {
    case .units: .unit
    case .people: .person
    case .headships: .headship
    case .assignments: .assignment
    case .plan: .planItem
    case .checks: .check
    }
  }
}

/// A column that a kind of file can have.
package struct ImportColumn: Hashable, Sendable {
  /// The wire key of the field it fills, where there is one.
  package let key: String
  package let label: Phrase
  /// Whether a file without it cannot be read.
  package let isRequired: Bool
  /// Headings that name it beside its key and label, the most telling first; marks and case do not matter.
  package let headings: [String]

  init(_ key: String, _ label: Phrase, required: Bool = false, _ headings: [String] = []) {
    self.key = key
    self.label = label
    isRequired = required
    self.headings = headings
  }
}

extension ImportKind {
  /// The columns in the order in which the manual shows them.
  package var columns: [ImportColumn] {
    switch self {
    case .units: ImportColumn.units
    case .people: ImportColumn.people
    case .headships: ImportColumn.headships
    case .assignments: ImportColumn.assignments
    case .plan: ImportColumn.plan
    case .checks: ImportColumn.checks
    }
  }
}

extension ImportColumn {
  fileprivate static let units = [
    ImportColumn("id", Phrase("Mã đơn vị", "Unit code"), ["code", "Mã"]),
    ImportColumn("name", Phrase("Tên đơn vị", "Name"), required: true, ["Tên", "Đơn vị", "Tên đầy đủ"]),
    ImportColumn("short", Phrase("Tên ngắn", "Short name"), ["shortName", "Tên viết tắt", "Viết tắt"]),
    ImportColumn("kind", Phrase("Loại", "Kind"), ["Loại đơn vị"]),
    ImportColumn("level", Phrase("Cấp", "Level"), ["Cấp chính quyền"]),
    ImportColumn("parent", Phrase("Trực thuộc", "Parent"), ["Đơn vị cấp trên", "Cơ quan chủ quản"]),
    ImportColumn("aliases", Phrase("Tên khác", "Aliases"), ["Tên cũ", "Bí danh"]),
    ImportColumn("statisticsCodes", Phrase("Mã thống kê", "GSO code"), ["gsoCode", "Mã TCTK", "Mã GSO"]),
    ImportColumn("foundedOn", Phrase("Ngày thành lập", "Founded"), ["Thành lập", "from"]),
    ImportColumn("legalBasis", Phrase("Căn cứ", "Legal basis"), ["Căn cứ pháp lý", "basis"]),
    ImportColumn(
      "disciplineAuthority", Phrase("Thẩm quyền kỷ luật", "Discipline authority"), ["Thẩm quyền xử lý kỷ luật"]),
    ImportColumn("note", Phrase("Ghi chú", "Note")),
  ]

  fileprivate static let people = [
    ImportColumn("id", Phrase("Mã người", "Person code"), ["code", "Mã", "Mã cán bộ"]),
    ImportColumn("name", Phrase("Họ và tên", "Name"), required: true, ["Họ tên", "Tên"]),
    ImportColumn("group", Phrase("Nhóm", "Group"), ["Đối tượng", "Nhóm đối tượng"]),
    ImportColumn("unit", Phrase("Đơn vị", "Unit"), ["Cơ quan", "Đơn vị công tác", "Mã đơn vị"]),
    ImportColumn("note", Phrase("Ghi chú", "Note")),
  ]

  fileprivate static let headships = [
    ImportColumn("unit", Phrase("Đơn vị", "Unit"), required: true, ["Cơ quan", "Mã đơn vị"]),
    ImportColumn(
      "person", Phrase("Người đứng đầu", "Head"), required: true, ["Họ và tên", "Họ tên", "Người giữ chức", "Mã người"]),
    ImportColumn("title", Phrase("Chức vụ", "Post"), ["Chức danh"]),
    ImportColumn("mode", Phrase("Hình thức", "Mode"), ["Loại bổ nhiệm"]),
    ImportColumn("from", Phrase("Từ ngày", "From"), required: true, ["Ngày bổ nhiệm", "Ngày nhận chức"]),
    ImportColumn("to", Phrase("Đến trước ngày", "Until before"), ["Ngày thôi giữ chức", "Thôi từ ngày"]),
    ImportColumn("document", Phrase("Quyết định", "Document"), ["Quyết định bổ nhiệm", "Số quyết định"]),
  ]

  fileprivate static let plan = [
    ImportColumn("unit", Phrase("Đơn vị", "Unit"), required: true, ["Cơ quan", "Đơn vị thực hiện", "Chủ trì"]),
    ImportColumn("year", Phrase("Năm", "Year"), required: true, ["Năm kế hoạch"]),
    ImportColumn("text", Phrase("Nội dung", "Item"), required: true, ["Nội dung công việc", "Nhiệm vụ", "Công việc"]),
    ImportColumn("due", Phrase("Hạn", "Due"), ["Thời hạn", "Hạn hoàn thành", "Thời gian hoàn thành"]),
    ImportColumn(
      "document", Phrase("Văn bản kế hoạch", "Plan"), required: true, ["Kế hoạch", "Văn bản", "Số, ký hiệu"]),
    ImportColumn("doneOn", Phrase("Ngày hoàn thành", "Done on")),
    ImportColumn("doneDocument", Phrase("Văn bản kết quả", "Result document"), ["Kết quả"]),
    ImportColumn("note", Phrase("Ghi chú", "Note")),
  ]

  fileprivate static let checks = [
    ImportColumn(
      "unit", Phrase("Đơn vị được kiểm tra", "Unit checked"), required: true, ["Đơn vị", "Đối tượng kiểm tra"]),
    ImportColumn("checker", Phrase("Cơ quan kiểm tra", "Checking body"), required: true, ["Cơ quan chủ trì"]),
    ImportColumn("team", Phrase("Đoàn kiểm tra", "Team"), ["Đoàn"]),
    ImportColumn("sector", Phrase("Lĩnh vực", "Sector"), required: true, ["Nội dung kiểm tra"]),
    ImportColumn("on", Phrase("Ngày kiểm tra", "Day"), required: true, ["Ngày"]),
    ImportColumn(
      "document", Phrase("Biên bản, kết luận", "Minutes"), required: true, ["Biên bản", "Kết luận", "Văn bản"]),
    ImportColumn("findings", Phrase("Phát hiện", "Findings"), ["Thiếu sót", "Tồn tại", "Nội dung phát hiện"]),
    ImportColumn("findings.due", Phrase("Hạn khắc phục", "Remedy due")),
    ImportColumn("note", Phrase("Ghi chú", "Note")),
  ]

  fileprivate static let assignments = [
    ImportColumn("id", Phrase("Số nhiệm vụ", "Number"), ["Mã nhiệm vụ", "Số"]),
    ImportColumn(
      "title", Phrase("Nội dung", "Task"), required: true,
      ["Nội dung nhiệm vụ", "Nội dung giao", "Nhiệm vụ", "Tên nhiệm vụ", "Trích yếu"]),
    ImportColumn(
      "unit", Phrase("Đơn vị chủ trì", "Lead unit"), required: true,
      ["Mã đơn vị", "Chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện", "Đơn vị", "unitName"]),
    ImportColumn("coop", Phrase("Đơn vị phối hợp", "Cooperating units"), ["Phối hợp", "Cơ quan phối hợp"]),
    ImportColumn(
      "source", Phrase("Văn bản giao", "Source document"), required: true,
      ["Số, ký hiệu văn bản giao", "Văn bản giao việc", "Số, ký hiệu", "Số ký hiệu", "Văn bản"]),
    ImportColumn(
      "issued", Phrase("Ngày giao", "Issued"), required: true,
      ["Ngày văn bản", "Ngày ban hành", "Ngày, tháng văn bản", "Ngày"]),
    ImportColumn(
      "originalDue", Phrase("Thời hạn", "Due"), ["Hạn gốc", "Hạn hoàn thành", "Hạn", "Thời hạn hoàn thành", "due"]),
    ImportColumn("dueText", Phrase("Thời hạn ghi trong văn bản", "Due wording"), ["Hạn theo văn bản"]),
    ImportColumn("kind", Phrase("Loại", "Kind"), ["Loại nhiệm vụ"]),
    ImportColumn("person", Phrase("Người chịu trách nhiệm", "Responsible person"), ["Người thực hiện"]),
    ImportColumn("follower", Phrase("Theo dõi", "Follower"), ["Tài khoản theo dõi"]),
    ImportColumn(
      "result.document", Phrase("Văn bản kết quả", "Result document"),
      ["resultDocument", "Văn bản báo cáo", "Sản phẩm"]),
    ImportColumn(
      "result.on", Phrase("Ngày kết quả", "Result day"),
      ["resultDay", "Ngày báo cáo", "Ngày hoàn thành", "Ngày văn bản kết quả"]),
  ]
}
