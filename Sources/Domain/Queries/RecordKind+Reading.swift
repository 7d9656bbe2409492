extension RecordKind {
  /// What an account must be allowed to do to read single records of this kind and who changed them.
  ///
  /// History names accounts and persons, so that of an incident is for those alone who may see all of it.
  package var readPermission: Permission {
    switch self {
    case .unit, .person, .headship, .law: .seeUnits
    case .assignment, .fileImport, .urging: .seeAssignments
    case .incident, .suggestion, .evaluation: .seeIncidents
    case .quarterlyReport: .seeCounts
    case .user: .manageUsers
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      register?.description.reader ?? .seeIncidents
    }
  }
}
