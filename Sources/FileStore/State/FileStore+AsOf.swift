import Domain
import Glibc

extension FileStore {
  /// The state as it had been recorded at a point: the newest good checkpoint at or before it, and the entries up to it.
  ///
  /// Where no checkpoint can be used, the whole journal up to the point is read.
  ///
  /// - Throws: `notRecorded` for a point outside the journal, `damaged` where the journal cannot be read up to it.
  package func snapshot(asOf point: RecordingPoint) throws(StoreError) -> Snapshot {
    let newest = try refreshed()
    let sequence = try sequence(of: point, in: newest)
    let state = sequence == newest.head.sequence ? newest : try state(through: sequence)
    return Snapshot(
      registry: state.registry, through: SequenceNumber(state.head.sequence), head: state.head.hash.hex,
      recorded: state.recorded, condition: StoreCondition(isSample: format.isSample, readOnly: try obstacle(newest)),
      asOf: point)
  }

  /// The entry behind which a point lies.
  private func sequence(of point: RecordingPoint, in newest: StoreState) throws(StoreError) -> Int {
    let known = SequenceNumber(newest.head.sequence)
    let archive = JournalArchive(folder, through: newest.head)
    switch point {
    case .sequence(let sequence):
      guard sequence > .none, sequence <= known else {
        throw .notRecorded(point, first: try archive.entry(at: 1)?.moment, newest: known)
      }
      return sequence.value
    case .moment(let moment):
      // Of a day that has not come nobody can say yet what will have been recorded at its end.
      if moment.day <= max(options.now().day, newest.recorded?.day ?? options.now().day),
        let sequence = try archive.lastSequence(at: moment)
      {
        return sequence
      }
      throw .notRecorded(point, first: try archive.entry(at: 1)?.moment, newest: known)
    }
  }

  /// The state behind an entry that the journal has.
  private func state(through sequence: Int) throws(StoreError) -> StoreState {
    for checkpoint in try checkpointFolder.sequences() where checkpoint <= sequence {
      if let start = checkpointFolder.load(checkpoint), let state = try start.following(to: sequence, folder, format) {
        return state
      }
    }
    guard let state = try StoreState().following(to: sequence, folder, format) else {
      throw .inputOutput(operation: "read", file: Layout.journal, errno: EAGAIN)
    }
    return state
  }
}

extension StoreState {
  /// This state with the entries up to a sequence; nil where the journal does not go on from its place.
  fileprivate func following(
    to sequence: Int, _ folder: StoreFolder, _ format: StoreFormat
  ) throws(StoreError) -> StoreState? {
    var state = self
    state.lastTaken = sequence
    guard case .read = try state.follow(folder, format) else { return nil }
    if state.head.sequence == sequence { return state }
    throw state.fault ?? .inputOutput(operation: "read", file: Layout.journal, errno: EAGAIN)
  }
}
