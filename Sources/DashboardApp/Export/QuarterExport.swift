import Documents
import Domain
import VietnameseText

/// A wish to have the report of a quarter as a file.
package struct QuarterExport: Hashable, Sendable {
  /// What kind of file.
  package enum Format: String, CaseIterable, Hashable, Sendable {
    case fodt
    case html
    case text = "txt"
  }

  package let quarter: Quarter
  package let format: Format
  package let language: Language
  /// The day of the figures of a quarter that runs.
  package let today: CalendarDay
  /// The point of recording to read; nil reads the newest state.
  package let asOf: RecordingPoint?

  /// "bao-cao-quy-2026-Q3.fodt".
  package var fileName: String { "bao-cao-quy-\(quarter.code).\(format.rawValue)" }
}

/// Why a document did not become a file.
package enum ExportFailure: Error, Sendable {
  case store(StoreError)
  /// The figures do not add up, so they are not printed.
  case fault(QuarterFault)
  /// What the system or the file's place says, as a sentence.
  case file(Phrase)
}

/// Where documents of the dashboard are put: the folder in which the program runs, or nowhere on a shared server.
package protocol DocumentOutlet: Sendable {
  /// Writes a file that must not exist yet and gives its path.
  func write(_ bytes: [UInt8], as name: String) throws(ExportFailure) -> String
}

extension QuarterExport {
  /// Composes the report and puts it out.
  func carryOut(
    from store: any Store, _ rulebook: Rulebook, to outlet: any DocumentOutlet
  ) throws(ExportFailure) -> String {
    let snapshot: Snapshot
    let composed: QuarterDocument
    do throws(StoreError) {
      snapshot = if let asOf { try store.snapshot(asOf: asOf) } else { try store.snapshot() }
      let rule = rulebook.thresholds.quarterRule
      guard let report = QuarterReport(of: quarter, snapshot.registry, rule, today: today) else {
        throw StoreError.noSuchRecord(RecordKey(.quarterlyReport, quarter.code))
      }
      // The official document speaks Vietnamese whatever the language of the screen.
      composed = try QuarterDocument(report, snapshot, rulebook, in: format == .text ? language : .vietnamese)
    } catch {
      throw .store(error)
    }
    if let fault = composed.fault { throw .fault(fault) }
    return try outlet.write(Array(content(of: composed.document).utf8), as: fileName)
  }

  private func content(of document: OfficialDocument) -> String {
    switch format {
    case .fodt: document.fodt
    case .html: document.html
    case .text: document.lines().map(\.string).joined(separator: "\n") + "\n"
    }
  }
}

extension AppState {
  /// Takes the answer of an export.
  mutating func exported(_ result: Result<String, ExportFailure>) {
    switch result {
    case .success(let path): messages.post(.done, text(Phrase("Đã ghi tệp \(path)", "Wrote \(path)")))
    case .failure(.store(let error)): messages.post(.error, errorText.sentence(error))
    case .failure(.fault(let fault)): messages.post(.error, errorText.sentence(fault))
    case .failure(.file(let phrase)): messages.post(.error, text(phrase))
    }
  }
}
