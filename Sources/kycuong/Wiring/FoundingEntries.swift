import Domain

/// The entries a new store begins with: its units and first administrator, then the sample's history.
struct FoundingEntries: Sequence {
  private let first: DraftEntry
  private let history: SampleHistory?
  private let units: [OrgUnit]
  private let wish: SampleWish?

  init(_ founding: Founding, units: [OrgUnit], rulebook: Rulebook, at now: Moment) throws(Failure) {
    self.units = units
    wish = founding.sample
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
    Iterator(first: first, rest: history?.makeIterator(), units: units, wish: wish)
  }

  /// The first entry, then the others.
  struct Iterator: IteratorProtocol {
    var first: DraftEntry?
    var rest: SampleHistory.Iterator?

    let units: [OrgUnit]
    let wish: SampleWish?
    /// Who heads which unit, as the history tells while it passes.
    private var heads: [Code<OrgUnit>: Code<Person>] = [:]
    private var last: Moment?
    /// The entries of the registers, once the history has passed.
    private var registers: ArraySlice<DraftEntry>?

    init(first: DraftEntry, rest: SampleHistory.Iterator?, units: [OrgUnit], wish: SampleWish?) {
      self.first = first
      self.rest = rest
      self.units = units
      self.wish = wish
    }

    mutating func next() -> DraftEntry? {
      if let first {
        self.first = nil
        return first
      }
      if let entry = rest?.next() {
        note(entry)
        return entry
      }
      guard let wish, let last else { return nil }
      if registers == nil {
        let sample = SampleRegisters(units: units, heads: heads, endingOn: wish.day, seed: wish.seed)
        registers = sample.entries(from: last)[...]
      }
      return registers?.popFirst()
    }

    private mutating func note(_ entry: DraftEntry) {
      last = entry.moment
      for change in entry.changes where change.key.kind == .headship && change.isCreation {
        guard case .text(let unit)? = change.set.first(where: { $0.key == "unit" })?.value,
          case .text(let person)? = change.set.first(where: { $0.key == "person" })?.value,
          let code = Code<OrgUnit>(rawValue: unit)
        else { continue }
        heads[code] = Code<Person>(rawValue: person)
      }
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
