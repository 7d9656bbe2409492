import Domain

extension FileStore {
  package func changes(after sequence: SequenceNumber) throws(StoreError) -> [Entry] {
    let state = try refreshed()
    guard sequence.value < state.head.sequence else { return [] }
    if let first = state.recent.first, first.sequence <= sequence.next {
      return Array(state.recent.drop { $0.sequence <= sequence })
    }
    return try JournalArchive(folder, through: state.head).entries(after: sequence.value)
  }

  package func history(of key: RecordKey) throws(StoreError) -> [Entry] {
    let state = try refreshed()
    return try JournalArchive(folder, through: state.head).history(of: key)
  }
}
