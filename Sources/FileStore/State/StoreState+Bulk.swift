import Domain

extension StoreState {
  /// The length from which a line is taken change by change: no single command writes one.
  static let bulkBytes = 1 << 20

  /// Folds a long line into the state, one change at a time, so that the changes of a whole import never stand in
  /// memory beside the records that they make.
  ///
  /// - Returns: the reason where it cannot be; some of its changes may be in the state then, and `halfTaken` says so.
  mutating func takeBulk(_ bytes: UnsafeRawBufferPointer, _ line: JournalLine, _ reader: EntryReader) -> String? {
    do throws(BulkFault) {
      let entry = try reader.bulk(bytes, line) { change throws(BulkFault) in
        do throws(ApplyError) { try registry.apply(change) } catch { throw .apply(error) }
      }
      passed(entry, line)
      // Entries at hand have no gap: those before a bulk entry are not at hand any more.
      recent = []
      return nil
    } catch {
      halfTaken = line.sequence
      halfTakenReason = error.reason
      return error.reason
    }
  }
}

/// Why a long line cannot be taken.
enum BulkFault: Error {
  case entry(EntryFault)
  case apply(ApplyError)

  /// The reason as part of a sentence.
  var reason: String {
    switch self {
    case .entry(let fault): fault.reason
    case .apply(let error): error.reason
    }
  }
}
