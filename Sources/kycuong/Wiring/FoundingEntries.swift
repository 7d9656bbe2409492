import Domain

/// The entries a new store begins with: its units and first administrator, then the sample's history.
struct FoundingEntries: Sequence {
  private let first: DraftEntry
  private let history: SampleHistory?

  init(_ founding: Founding, units: [OrgUnit], rulebook: Rulebook, at now: Moment) throws(Failure) {
    do throws(CalendarGap) {
      history = try founding.sample.map { wish throws(CalendarGap) in
        try SampleHistory(register: units, rulebook: rulebook, size: wish.size, seed: wish.seed, endingOn: wish.day)
      }
    } catch {
      throw .calendar(error)
    }
    var changes = units.map { RecordChange(creating: $0) }
    let administrator = FoundingEntries.administrator(founding.administrator)
    let isInSample = history?.makeIterator().peek()?.changes.contains { $0.key == administrator.key } ?? false
    if !isInSample { changes.append(RecordChange(creating: administrator)) }
    first = DraftEntry(
      moment: history.map { Moment($0.begins.day.advanced(by: -1), hour: 8, minute: 0) } ?? now,
      actor: ActorStamp(account: founding.administrator.rawValue, uid: Identity.userNumber, role: .admin),
      action: "init", changes: changes)
  }

  /// The first account holds what one person needs to begin, separation of duties binding it like any other; where many
  /// share the store it only lets the others in.
  private static func administrator(_ account: Code<User>) -> User {
    var user = User(id: account)
    user.displayName = account.rawValue
    user.roles = WayIn.isShared ? [.admin] : [.admin, .office, .inspector, .supervisor]
    return user
  }

  func makeIterator() -> Iterator {
    Iterator(first: first, rest: history?.makeIterator())
  }

  /// The first entry, then the others.
  struct Iterator: IteratorProtocol {
    var first: DraftEntry?
    var rest: SampleHistory.Iterator?

    mutating func next() -> DraftEntry? {
      if let first {
        self.first = nil
        return first
      }
      return rest?.next()
    }
  }
}

extension SampleHistory.Iterator {
  /// The first entry, looked at without taking it.
  fileprivate func peek() -> DraftEntry? {
    var copy = self
    return copy.next()
  }
}
