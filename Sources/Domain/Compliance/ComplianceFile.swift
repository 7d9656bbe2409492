/// How one unit carries out the seven instructions on a day, with what each is judged by.
package struct ComplianceFile: Hashable, Sendable {
  /// One fact with what follows from it; nil where it is only told.
  package struct Finding: Hashable, Sendable {
    package let fact: ComplianceFact
    package let state: ComplianceState?

    package init(_ fact: ComplianceFact, _ state: ComplianceState?) {
      self.fact = fact
      self.state = state
    }
  }

  /// One instruction.
  package struct Item: Hashable, Sendable {
    package let instruction: Instruction
    /// Empty where the viewer may see nothing of it.
    package let findings: [Finding]

    /// The worst of its findings; nil where none is judged.
    package var state: ComplianceState? { findings.compactMap(\.state).max() }
  }

  package let unit: Code<OrgUnit>
  /// All seven, in their order.
  package let items: [Item]

  /// How many instructions are not carried out, as far as the viewer sees.
  package var gaps: Int { items.count { $0.state.map { $0 != .done } ?? false } }

  /// How many of them are overdue.
  package var overdue: Int { items.count { $0.state == .overdue } }
}
