/// Names for the people of a sample: common family, middle and given names put together by chance.
///
/// Nobody is meant; each name carries the mark "(mẫu)", and each record says that it is a sample.
struct SamplePeople {
  /// What follows every made-up name.
  static let mark = "(mẫu)"

  private var random: SampleRandom
  private var taken: Set<String> = []

  init(seed: UInt64) {
    random = SampleRandom(seed: seed, .people)
  }

  /// A person that the sample does not have yet.
  mutating func person(number: Int, of unit: OrgUnit) -> Person? {
    guard let id = Code<Person>(rawValue: "mau-\(padded(number))") else { return nil }
    var person = Person(id: id)
    person.name = "\(freshName()) \(SamplePeople.mark)"
    person.group = SamplePeople.group(of: unit.unitKind)
    person.unit = unit.id
    person.isSample = true
    return person
  }

  private mutating func freshName() -> String {
    var name = newName()
    // The lists allow some twenty thousand names; a namesake after many tries is no harm.
    for _ in 0..<50 where taken.contains(name) { name = newName() }
    taken.insert(name)
    return name
  }

  private mutating func newName() -> String {
    let family = SamplePeople.families[random.position(in: SamplePeople.familyWeights)]
    let isWoman = random.chance(perMille: 300)
    let middle = random.pick(isWoman ? SamplePeople.womensMiddles : SamplePeople.mensMiddles)
    let given = random.pick(isWoman ? SamplePeople.womensGivens : SamplePeople.mensGivens)
    return "\(family) \(middle) \(given)"
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func group(of kind: UnitKind) -> PersonGroup {
    switch kind {
    case .districtCommittee, .communeCommittee: .cadre
    case .publicServiceUnit: .publicEmployee
    case .stateEnterprise: .enterpriseManager
    default: .civilServant
    }
  }

  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Trịnh", "Đào", "Lương", "Mai", "Tô", "Hà", "Cao",
  ]
  private static let familyWeights = [
    300, 110, 95, 70, 45, 40, 40, 30, 30, 25, 25, 20, 18, 16, 14, 12, 12, 12, 10, 10, 8, 6, 6, 6,
  ]
  private static let mensMiddles = [
    "Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân", "Thanh", "Ngọc", "Công", "Đình", "Trọng", "Mạnh", "Bá", "Duy", "Quốc",
    "Tiến", "Viết", "Thế", "Khắc", "Như",
  ]
  private static let womensMiddles = [
    "Thị", "Thị Thu", "Thị Minh", "Thị Ngọc", "Thanh", "Bích", "Kim", "Thị Hồng", "Thị Thanh", "Thị Kim", "Thị Mỹ",
    "Diệu",
  ]
  private static let mensGivens = [
    "Hùng", "Dũng", "Sơn", "Hải", "Long", "Tuấn", "Cường", "Thắng", "Bình", "Nam", "Hòa", "Thành", "Tùng", "Khánh",
    "Phúc", "Lâm", "Kiên", "Toàn", "Vinh", "Quân", "Trung", "Tâm", "Hiếu", "An", "Đạt", "Lộc", "Nghĩa", "Quý", "Thịnh",
    "Ưng",
  ]
  private static let womensGivens = [
    "Hương", "Lan", "Hoa", "Hạnh", "Thủy", "Nga", "Hà", "Yến", "Mai", "Thảo", "Phương", "Linh", "Trang", "Hằng",
    "Nhung", "Oanh", "Vân", "Loan", "Dung", "Tuyết",
  ]
}
