/// Makes the wording of tasks from the fields of administration, the localities of the register and the day.
struct SampleTitles {
  /// What a title was made of.
  struct Subject {
    let title: String
    let section: String
    let isReform: Bool
  }

  private let units: SampleUnits
  private let fields: [Field]
  private let endings: [[Template]]
  /// Fields that each unit leads, by number of the unit.
  private let fieldsOfUnit: [[Int]]
  private let communes: [Int]

  init(units: SampleUnits) {
    self.units = units
    fields = SampleFields.all.map(Field.init)
    endings = SampleField.endings.map { $0.map(Template.init) }
    communes = units.all.indices.filter { units.all[$0].record.unitKind == .communeCommittee }
    fieldsOfUnit = units.all.map { SampleTitles.fields(of: $0.record) }
  }

  /// The task of a unit; with `isShared` it names no locality, since several units get it.
  func subject(for unit: Int, on day: CalendarDay, isShared: Bool, _ random: inout SampleRandom) -> Subject {
    let led = fieldsOfUnit[unit]
    // Every sixth task is one of reform, which every unit has and does at home.
    let isReform = random.chance(perMille: 160) || led.isEmpty
    let field = fields[isReform ? 0 : random.pick(led)]
    let group = isShared ? random.pick([0, 3]) : random.position(in: [28, 24, 26, 22])
    let isCommittee = units.all[unit].place(on: day) != nil
    let verbs = group == 0 && isCommittee ? SampleField.committeePaperVerbs : Field.verbs[group]
    var slots = Slots(unit: unit, day: day, isShared: isShared)
    var title = "\(random.pick(verbs)) "
    append(random.pick(field.phrases[group]), to: &title, &slots, &random)
    if !isShared, !slots.hasPlace, random.chance(perMille: 550), isCommittee || !isReform {
      title += " trên địa bàn \(area(of: unit, on: day, &random))"
    }
    if random.chance(perMille: 650) {
      let ending = random.pick(endings[group])
      if !(ending.hasYear && slots.hasYear) { append(ending, to: &title, &slots, &random) }
    }
    return Subject(title: title, section: field.section, isReform: field.isReform)
  }

  private static func fields(of unit: OrgUnit) -> [Int] {
    let code = unit.id.rawValue
    let isCommittee = unit.unitKind == .districtCommittee || unit.unitKind == .communeCommittee
    return SampleFields.all.indices.filter { number in
      let agencies = SampleFields.all[number].agencies
      return isCommittee ? !agencies.contains("van-phong") : agencies.contains { code.contains($0) }
    }
  }
}

extension SampleTitles {
  /// What the slots of one title refer to, and which of them it has used.
  private struct Slots {
    let unit: Int
    let day: CalendarDay
    let isShared: Bool
    var hasPlace = false
    var hasYear = false
    var lastCommune: Int?
  }

  private func append(_ template: Template, to text: inout String, _ slots: inout Slots, _ random: inout SampleRandom) {
    for segment in template.segments {
      switch segment {
      case .text(let part): text += part
      case .commune: text += commune(&slots, &random)
      case .district: text += district(&slots, &random)
      case .hamlet: text += "\(random.pick(["thôn", "thôn", "bon", "buôn", "tổ dân phố"])) \(random.within(1...14))"
      case .year:
        text += String(slots.day.year)
        slots.hasYear = true
      case .month: text += String(slots.day.month)
      case .long: text += String(random.within(12...2900))
      case .sign: text += units.all[slots.unit].sign
      case .quarter: text += ["I", "II", "III", "IV"][slots.day.quarter - 1]
      case .small: text += String(random.within(1...12))
      case .twoDigits: text += String(random.within(11...98))
      }
    }
  }

  private func commune(_ slots: inout Slots, _ random: inout SampleRandom) -> String {
    slots.hasPlace = true
    if slots.isShared { return "địa phương" }
    let unit = units.all[slots.unit]
    if unit.record.unitKind == .communeCommittee { return unit.place(on: slots.day) ?? "địa phương" }
    let choices = unit.children.isEmpty ? communes : unit.children
    guard !choices.isEmpty else { return "địa phương" }
    var number = random.pick(choices)
    if number == slots.lastCommune { number = random.pick(choices) }
    slots.lastCommune = number
    return units.all[number].place(on: slots.day) ?? "địa phương"
  }

  private func district(_ slots: inout Slots, _ random: inout SampleRandom) -> String {
    slots.hasPlace = true
    if slots.isShared { return "địa phương" }
    return districtName(of: slots.unit, on: slots.day, &random) ?? "địa phương"
  }

  private func districtName(of unit: Int, on day: CalendarDay, _ random: inout SampleRandom) -> String? {
    if let place = units.all[unit].place(on: day), units.all[unit].record.unitKind == .districtCommittee {
      return place
    }
    if let parent = units.all[unit].parent, let place = units.all[parent].place(on: day) { return place }
    return units.districts.isEmpty ? nil : units.all[random.pick(units.districts)].place(on: day)
  }

  private func area(of unit: Int, on day: CalendarDay, _ random: inout SampleRandom) -> String {
    if let place = units.all[unit].place(on: day) { return place }
    if random.chance(perMille: 500) { return "tỉnh" }
    return districtName(of: unit, on: day, &random) ?? "tỉnh"
  }
}

extension SampleTitles {
  private struct Field {
    static let verbs = [
      SampleField.paperVerbs, SampleField.workVerbs, SampleField.matterVerbs, SampleField.activityVerbs,
    ]

    let phrases: [[Template]]
    let section: String
    let isReform: Bool

    init(_ field: SampleField) {
      phrases = [field.papers, field.works, field.matters, field.activities].map { $0.map(Template.init) }
      section = field.section
      isReform = field.isReform
    }
  }

  private enum Segment {
    case text(String)
    case commune, district, hamlet, year, quarter, month, small, twoDigits, long, sign
  }

  /// A phrase cut at its slots.
  private struct Template {
    let segments: [Segment]
    let hasYear: Bool

    init(_ text: String) {
      hasYear = text.contains("{năm}")
      segments = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
        guard number > 0, let end = part.firstIndex(of: "}") else { return [Segment.text(String(part))] }
        return [Template.slot(part[..<end]), .text(String(part[part.index(after: end)...]))]
      }
    }

    private static func slot(_ name: Substring) -> Segment {
      switch name {
      case "xã": .commune
      case "huyện": .district
      case "thôn": .hamlet
      case "năm": .year
      case "quý": .quarter
      case "tháng": .month
      case "số": .twoDigits
      case "dài": .long
      case "hiệu": .sign
      default: .small
      }
    }
  }
}
