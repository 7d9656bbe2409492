import CPlatform
import DashboardApp
import Domain
import FileStore
import VietnameseText

/// An open store, and who works in it on which day.
struct Workplace {
  let store: FileStore
  let rulebook: Rulebook
  /// The newest state, or the one that is looked back at.
  let snapshot: Snapshot
  let actor: Actor
  /// The account that acts, as the store knows it now: whoever looks back sees what they may see today.
  let user: User?
  /// The reporting day; where something is written, the day of writing.
  let day: CalendarDay
  let language: Language
  /// Where the store tells what takes long.
  let hearing: StoreHearing

  var registry: Registry { snapshot.registry }

  /// What the account may see of incidents.
  var visibility: Visibility { Visibility(of: user, under: rulebook.permissions) }
}

extension Session {
  /// Opens the store that the options name.
  ///
  /// - Parameter writing: whether something will be written; a sample store then takes the reporting day for the day of
  ///   writing, every other one the clock, and so does every store of a shared server.
  func workplace(writing: Bool = false) throws(Failure) -> Workplace {
    let asked = try askedDay()
    let point = try options.recordingPoint()
    if writing { try refuseOtherDayOnServer() }
    let hearing = StoreHearing(language)
    defer { hearing.clear() }
    var store = try open(heard: hearing)
    var newest = try Failure.storing { () throws(StoreError) in try store.snapshot() }
    try WayIn.admit(to: newest.registry)
    let writesOnAskedDay = newest.condition.isSample && !WayIn.isShared
    if writing, let asked, writesOnAskedDay {
      var options = StoreOptions()
      options.today = asked
      store = try open(options, heard: hearing)
      newest = try Failure.storing { () throws(StoreError) in try store.snapshot() }
    }
    warn(of: newest.condition)
    let snapshot = try point.map { point throws(Failure) in
      try Failure.storing { () throws(StoreError) in try store.snapshot(asOf: point) }
    }
    let counted = writing && !writesOnAskedDay ? nil : asked
    let dayOfPoint = snapshot.flatMap { point?.day(recorded: $0.recorded) }
    return Workplace(
      store: store, rulebook: store.rulebook, snapshot: snapshot ?? newest, actor: actor,
      user: Code<User>(rawValue: actor.account).flatMap { newest.registry.users[$0] },
      day: counted ?? dayOfPoint ?? Session.now.day, language: language, hearing: hearing)
  }

  /// On a shared server the clock alone says on which day something is written.
  private func refuseOtherDayOnServer() throws(Failure) {
    guard WayIn.isShared, options.today != nil else { return }
    throw .usage(
      Phrase(
        "Máy chủ dùng chung không nhận --today ở lệnh ghi sổ.",
        "A shared server does not take --today in a command that writes."),
      next: Phrase("Bỏ --today rồi chạy lại.", "Leave --today out and run again."))
  }

  /// The store that the options name, opened to look after it rather than to work in it.
  func store() throws(Failure) -> FileStore {
    let hearing = StoreHearing(language)
    defer { hearing.clear() }
    let store = try open(heard: hearing)
    if WayIn.isShared, !WayIn.isMaintenance {
      try WayIn.admit(to: Failure.storing { () throws(StoreError) in try store.snapshot() }.registry)
    }
    return store
  }

  /// The store for one who looks after it, and as whom: an account that may take checkpoints, or root on a shared server.
  ///
  /// Root's timer has no account in a shared store, and what it does there changes no record.
  ///
  /// - Parameter deed: what is done, in words that follow "không được" and "may not".
  func caredForStore(to deed: Phrase) throws(Failure) -> (store: FileStore, actor: Actor) {
    if WayIn.isMaintenance { return (try store(), Actor(account: "root", uid: 0)) }
    let place = try workplace()
    try place.require(.checkpoint, to: deed)
    return (place.store, place.actor)
  }

  private func open(
    _ options: StoreOptions = StoreOptions(), heard hearing: StoreHearing
  ) throws(Failure) -> FileStore {
    var options = options
    options.hears = { hearing.hear($0) }
    let rulebook = try rulebook()
    let folder = try storeFolder()
    return try Failure.storing { () throws(StoreError) in
      try FileStore(at: folder, rulebook: rulebook, options: options)
    }
  }

  /// Who acts: whoever runs the program, or the account of the store that they ask to be.
  private var actor: Actor {
    guard !WayIn.isShared, let other = options.account else {
      return Actor(account: Identity.account, uid: Identity.userNumber)
    }
    return Actor(account: other.lowercased(), uid: Identity.userNumber)
  }

  /// A damaged or stopped store can be read, but nobody may take it for a healthy one.
  private func warn(of condition: StoreCondition) {
    guard let reason = condition.readOnly else { return }
    Failure.store(reason, at: nil).tell(in: language)
  }
}

extension Workplace {
  /// Refuses whoever may not do this; for reading, which the store itself does not judge.
  ///
  /// - Parameter deed: what is done, where the name of the permission is wider.
  func require(_ permission: Permission, to deed: Phrase? = nil) throws(Failure) {
    guard let user else { throw refused(.unknownAccount(actor.account)) }
    guard !user.isDisabled else { throw refused(.disabledAccount(actor.account)) }
    guard rulebook.permissions.allows(permission, roles: user.roleSet) == nil else { return }
    let holders = rulebook.permissions.roles(allowing: permission)
    guard let deed else {
      throw refused(.notPermitted(account: actor.account, permission: permission, allowedTo: holders))
    }
    func sentence(_ language: Language) -> DisplayText {
      ErrorText(language: language, on: .commandLine).notPermitted(actor.account, deed, holders)
    }
    throw .told(.notPermitted, Phrase(sentence(.vietnamese), sentence(.english)), next: nil)
  }

  private func refused(_ violation: RuleViolation) -> Failure {
    .store(.refused(violation), at: self)
  }

  /// What lists read, on the reporting day or another.
  func index(on other: CalendarDay? = nil) throws(Failure) -> RegistryIndex {
    let reporting: ReportingDay
    do throws(CalendarGap) {
      reporting = try rulebook.reportingDay(other ?? day)
    } catch {
      throw .calendar(error)
    }
    let index = RegistryIndex(
      registry, on: reporting, calendar: rulebook.calendar,
      for: visibility)
    tellFault(of: index)
    return index
  }

  /// Says that some record could not be read, so that nobody takes a list or a count for whole.
  func tellFault(of index: RegistryIndex) {
    if let fault = index.fault { Failure.store(fault, at: self).tell(in: language) }
  }
}
