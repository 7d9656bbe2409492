/// The registers that the province's seven instructions ask for (DOMAIN §5); `rawValue` is what the command line calls
/// one, and the order is that of its tabs.
package enum Register: String, CaseIterable, Hashable, Sendable {
  case dissemination
  case checks
  case rules
  case plan
  case measures
  case advice
  case duties

  /// The type of its entries.
  package var type: any RegisterRecord.Type {
    switch self {
    case .dissemination: Dissemination.self
    case .checks: Check.self
    case .rules: WorkingRules.self
    case .plan: WorkPlanItem.self
    case .measures: StaffMeasure.self
    case .advice: AdviceFault.self
    case .duties: PersonalDuty.self
    }
  }

  /// What kind of record its entries are.
  package var kind: RecordKind { type.kind }

  /// What it is called, who keeps it, and how it is shown.
  package var description: RegisterDescription { type.register }
}

extension RecordKind {
  /// The register whose entries are of this kind; nil for all other records.
  package var register: Register? {
    switch self {
    case .dissemination: .dissemination
    case .check: .checks
    case .rules: .rules
    case .planItem: .plan
    case .measure: .measures
    case .advice: .advice
    case .duty: .duties
    default: nil
    }
  }
}

/// All entries of the registers.
package struct Registers: Sendable {
  package internal(set) var disseminations = RecordTable<Dissemination>()
  package internal(set) var checks = RecordTable<Check>()
  package internal(set) var rules = RecordTable<WorkingRules>()
  package internal(set) var planItems = RecordTable<WorkPlanItem>()
  package internal(set) var measures = RecordTable<StaffMeasure>()
  package internal(set) var advice = RecordTable<AdviceFault>()
  package internal(set) var duties = RecordTable<PersonalDuty>()

  package init() {}

  /// The entries of one register.
  package subscript<R: RegisterRecord>(type: R.Type) -> RecordTable<R> { self[keyPath: R.place] }

  /// An entry of any register; nil where there is none.
  package func entry(_ key: RecordKey) -> (any RegisterRecord)? {
    guard let type = key.kind.register?.type else { return nil }
    return entry(key.id, type)
  }

  private func entry<R: RegisterRecord>(_ id: String, _ type: R.Type) -> (any RegisterRecord)? {
    R.ID(rawValue: id).flatMap { self[type][$0] }
  }

  /// All entries of a register, the newest first.
  package func entries(of register: Register) -> [any RegisterRecord] { entries(register.type) }

  private func entries<R: RegisterRecord>(_ type: R.Type) -> [any RegisterRecord] { newestFirst(type) }

  /// The entries of one type, by their day, the newest first.
  package func newestFirst<R: RegisterRecord>(_ type: R.Type) -> [R] {
    self[type].all.sorted { ($0.day ?? .first, $0.id) > ($1.day ?? .first, $1.id) }
  }

  /// Entries that were not annulled.
  package func standing<R: RegisterRecord>(_ type: R.Type) -> [R] {
    self[type].all.filter { $0.header.annulled == nil }
  }
}

extension CalendarDay {
  /// A day before all that are recorded.
  fileprivate static let first = CalendarDay(daysSinceEpoch: .min)
}
