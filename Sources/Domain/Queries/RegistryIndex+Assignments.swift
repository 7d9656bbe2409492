import VietnameseText

extension RegistryIndex {
  /// Assignments in another order than the one they came in, which is that of their urgency.
  package func sorted(
    _ ids: [RecordNumber<Assignment>], by order: AssignmentOrder, isReversed: Bool
  ) -> [RecordNumber<Assignment>] {
    guard order != .urgency else { return isReversed ? ids.reversed() : ids }
    let sorting = AssignmentSorting(self, order)
    let keys =
      order == .title
      ? titleRanks(of: ids)
      : ids.map { id in
        let summary = (try? registry.assignment(id)).flatMap { $0 }.map { AssignmentSummary($0) }
        return summary.map { sorting.key(of: $0) } ?? .max
      }
    let sorted = zip(keys, ids).sorted { $0 < $1 }.map(\.1)
    return isReversed ? sorted.reversed() : sorted
  }

  /// The place of each assignment in the Vietnamese order of titles; one that cannot be read comes last.
  func titleRanks(of ids: [RecordNumber<Assignment>]) -> [UInt64] {
    let keyed = ids.enumerated().map { place, id in
      let title = (try? registry.assignment(id)).flatMap { $0 }?.title
      return (isUnread: title == nil ? 1 : 0, key: CollationKey(title ?? ""), id: id, place: place)
    }
    var ranks = [UInt64](repeating: 0, count: ids.count)
    for (rank, item) in keyed.sorted(by: { ($0.isUnread, $0.key, $0.id) < ($1.isUnread, $1.key, $1.id) }).enumerated() {
      ranks[item.place] = UInt64(rank)
    }
    return ranks
  }

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
