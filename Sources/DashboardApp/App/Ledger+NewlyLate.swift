import Domain

extension Ledger {
  /// Whether someone else changed an assignment, or it became late, since it was last looked at.
  func isNews(_ id: RecordNumber<Assignment>) -> Bool {
    newlyLate.contains(id) || !changed.isEmpty && isChanged(RecordKey(.assignment, id.rawValue))
  }

  /// Notes which assignments became late between the state read before and a new one.
  ///
  /// They stay noted until the person looks at them, takes all changes as seen, or they are no longer late.
  mutating func noteNewlyLate(in new: RegistryIndex) {
    guard let index, index.overdue != new.overdue else { return }
    let before = Set(index.overdue.map(\.id))
    let now = Set(new.overdue.map(\.id))
    newlyLate = newlyLate.union(now.subtracting(before)).intersection(now)
  }
}
