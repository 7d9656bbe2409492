import Testing

@testable import Domain

@Suite struct RecordReadingTests {
  private static let kinds: [(Role, Set<RecordKind>)] = [
    (
      .viewer,
      [
        .unit, .person, .headship, .law, .assignment, .urging, .dissemination, .rules, .planItem, .measure, .duty,
        .fileImport, .quarterlyReport,
      ]
    ),
    (.supervisor, [.incident, .check, .advice, .suggestion, .evaluation]), (.admin, [.user]),
  ]

  @Test(arguments: kinds)
  func readsWhatItsRoleMaySee(role: Role, kinds: Set<RecordKind>) {
    let readable = RecordKind.allCases.filter {
      TestRulebook.permissions.allows($0.readPermission, roles: [role]) != nil
    }
    #expect(Set(readable) == kinds)
  }
}
