import Domain

/// What every dated rule of discipline begins with: for whom, when, by which instruments, how well founded.
struct DatedRule {
  /// The members that `read` takes.
  static let names: [StaticString] = ["subjects", "from", "to", "documents", "mark", "source", "note"]

  /// For whom.
  let subjects: [DisciplineSubject]
  /// When.
  let period: Period
  /// Keys of the instruments.
  let documents: [String]
  /// How well it is founded.
  let provenance: Provenance

  /// Reads the common members and checks that the instruments exist; nil where something is missing.
  static func read(_ node: ConfigNode, further names: [StaticString], catalogue: LegalCatalogue?) -> DatedRule? {
    guard node.allows(Self.names + names), let subjectsNode = node.member("subjects"),
      let provenance = node.provenance
    else { return nil }
    let subjects = node.uniqueItems("subjects") { $0.choice(DisciplineSubject.self) }
    if subjects.isEmpty { subjectsNode.report(.emptyList) }
    return DatedRule(
      subjects: subjects, period: node.period("from", "to"), documents: node.instruments(of: catalogue),
      provenance: provenance)
  }
}

extension ConfigNode {
  /// The keys of instruments in `documents`; one that the catalogue lacks is reported.
  func instruments(of catalogue: LegalCatalogue?) -> [String] {
    uniqueItems("documents") { item in
      guard let id = item.key else { return nil as String? }
      if let catalogue, catalogue.document(id) == nil { item.report(.unknownReference(.document, id)) }
      return id
    }
  }
}

/// Rules in their order with the chains of their periods, one chain for each subject.
struct DatedRules {
  private var chains: [String: PeriodChain] = [:]

  /// Notes for whom and when a rule holds; `topic` separates rules that may hold beside each other.
  mutating func append(_ rule: DatedRule, topic: String = "", at node: ConfigNode) {
    for subject in rule.subjects {
      let name = topic.isEmpty ? subject.rawValue : "\(subject.rawValue), \(topic)"
      chains[name, default: PeriodChain(name: name)].append(rule.period, at: node)
    }
  }

  /// Reports overlaps and gaps.
  func report() {
    for (_, chain) in chains.sorted(by: { $0.key < $1.key }) { chain.report(gaps: true) }
  }
}
