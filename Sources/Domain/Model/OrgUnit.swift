/// An agency, unit or locality that receives assignments and whose head answers for them.
///
/// Its code is permanent; names, parent and official codes carry periods, since none of them is (DOMAIN §11.3).
package struct OrgUnit: Record {
  package static let kind = RecordKind.unit

  package let id: Code<OrgUnit>
  package var version = 0
  package var unitKind = UnitKind.other
  package var level = UnitLevel.province
  package var parent: Code<OrgUnit>?
  package var names: [UnitName] = []
  /// Other spellings and former names that search and import accept.
  package var aliases: [String] = []
  /// Codes of the General Statistics Office, by period.
  package var statisticsCodes: [DatedCode] = []
  package var foundedOn: CalendarDay?
  /// First day on which the unit no longer existed.
  package var dissolvedOn: CalendarDay?
  package var legalBasis: String?
  /// Units that it came of, and those that came of it (DOMAIN §11.3).
  package var predecessors: [Code<OrgUnit>] = []
  package var successors: [Code<OrgUnit>] = []
  /// The act by which it ended.
  package var endedBy: String?
  /// Who disciplines the head where it is not the Provincial People's Committee.
  package var disciplineAuthority: String?
  /// Whether a legal officer still has to confirm the entry.
  package var isUnverified = false
  package var note: String?
  package var unknownFields: [FieldMember] = []

  package init(id: Code<OrgUnit>) {
    self.id = id
  }

  package static let table = FieldTable<OrgUnit>([
    Field("kind", Phrase("Loại", "Kind"), .choice, \.unitKind, changedBy: .manageUnits),
    Field("level", Phrase("Cấp", "Level"), .choice, \.level, changedBy: .manageUnits),
    Field("parent", Phrase("Trực thuộc", "Parent"), .reference(.unit), \.parent, changedBy: .manageUnits),
    Field("names", Phrase("Tên", "Names"), .list, \.names, changedBy: .manageUnits),
    Field("aliases", Phrase("Tên khác", "Aliases"), .list, \.aliases, changedBy: .manageUnits),
    Field(
      "statisticsCodes", Phrase("Mã thống kê", "Statistics codes"), .list, \.statisticsCodes, changedBy: .manageUnits),
    Field("foundedOn", Phrase("Thành lập", "Founded"), .day, \.foundedOn, changedBy: .manageUnits),
    Field("dissolvedOn", Phrase("Giải thể", "Dissolved"), .day, \.dissolvedOn, changedBy: .reorganiseUnits),
    Field("legalBasis", Phrase("Căn cứ", "Legal basis"), .text, \.legalBasis, changedBy: .manageUnits),
    Field(
      "disciplineAuthority", Phrase("Thẩm quyền kỷ luật", "Discipline authority"), .text, \.disciplineAuthority,
      changedBy: .manageUnits),
    Field("unverified", Phrase("Chưa xác minh", "Unverified"), .boolean, \.isUnverified, changedBy: .manageUnits),
    Field("note", Phrase("Ghi chú", "Note"), .longText, \.note, changedBy: .manageUnits),
    Field("predecessors", Phrase("Hình thành từ", "Formed of"), .list, \.predecessors),
    Field("successors", Phrase("Đơn vị kế thừa", "Successors"), .list, \.successors),
    Field("endedBy", Phrase("Văn bản kết thúc", "Ended by"), .text, \.endedBy),
  ])
}

/// A name of a unit and the half-open period in which it bore it.
package struct UnitName: FieldObject, Hashable {
  package var name = ""
  package var short = ""
  package var from: CalendarDay?
  /// First day on which the name no longer held.
  package var to: CalendarDay?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(_ name: String, short: String, from: CalendarDay? = nil, to: CalendarDay? = nil) {
    self.name = name
    self.short = short
    self.from = from
    self.to = to
  }

  package static let table = FieldTable<UnitName>([
    Field("name", Phrase("Tên", "Name"), .text, \.name),
    Field("short", Phrase("Tên ngắn", "Short name"), .text, \.short),
    Field("from", Phrase("Từ ngày", "From"), .day, \.from),
    Field("to", Phrase("Đến trước ngày", "Until before"), .day, \.to),
  ])
}

/// An official code and the half-open period in which it held.
package struct DatedCode: FieldObject {
  package var code = ""
  package var from: CalendarDay?
  package var to: CalendarDay?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(_ code: String, from: CalendarDay? = nil, to: CalendarDay? = nil) {
    self.code = code
    self.from = from
    self.to = to
  }

  package static let table = FieldTable<DatedCode>([
    Field("code", Phrase("Mã", "Code"), .text, \.code),
    Field("from", Phrase("Từ ngày", "From"), .day, \.from),
    Field("to", Phrase("Đến trước ngày", "Until before"), .day, \.to),
  ])
}

extension OrgUnit {
  /// The name borne on a day: the last one that covers it, else the newest, else the code.
  package func name(on day: CalendarDay) -> UnitName {
    names.last { Period(from: $0.from, to: $0.to).contains(day) } ?? names.last
      ?? UnitName(id.rawValue, short: id.rawValue)
  }

  /// Whether the unit existed on a day.
  package func exists(on day: CalendarDay) -> Bool {
    Period(from: foundedOn, to: dissolvedOn).contains(day)
  }
}
