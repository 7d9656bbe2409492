import Domain

/// Tells how far the journal has been read, where that is much.
struct ReadingMeter {
  /// The bytes after which something is told again.
  private static let step = 256 << 10

  private let folder: StoreFolder
  private let start: JournalPlace
  /// The bytes from the start to the end of the journal; counted only once there is something to tell.
  private var all: Int?
  /// Bytes of the segments that have been read whole.
  private var before = 0
  private var told = 0

  /// Begins at a place of the journal.
  init(_ folder: StoreFolder, from start: JournalPlace) {
    self.folder = folder
    self.start = start
  }

  /// So many bytes of a segment have been read.
  mutating func note(_ bytes: Int) {
    guard before + bytes - told >= ReadingMeter.step else { return }
    told = before + bytes
    let all = all ?? countAll()
    self.all = all
    folder.hears(.reading(done: min(told, all), of: all))
  }

  /// A segment has been read to its end.
  mutating func finishSegment(_ bytes: Int) { before += bytes }

  /// The bytes of the segments from the start on; what cannot be looked at counts as nothing.
  private func countAll() -> Int {
    let segments = ((try? folder.segments()) ?? []).filter { $0 >= start.segment }
    let sizes = segments.map { (try? folder.files.status(of: $0.fileName, in: folder.journal))?.size ?? 0 }
    return max(told, sizes.reduce(0, +) - start.offset)
  }
}
