import VietnameseText

extension RegistryIndex {
  /// How an assignment stands on the reporting day.
  package func standing(of assignment: Assignment) -> AssignmentStanding {
    assignment.standing(on: reporting)
  }

  /// Place of each unit in Vietnamese order of names.
  var unitRanks: [Code<OrgUnit>: Int] {
    let sorted = unitNames.map { (key: CollationKey($0.value.name), unit: $0.key) }.sorted { $0.key < $1.key }
    return Dictionary(sorted.enumerated().map { ($1.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
