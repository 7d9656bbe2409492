import Domain

extension MemoryStore: WatermarkStore {
  func watermark(of account: String) -> Watermark? { content.withLock { $0.watermarks[account] } }

  func keep(_ watermark: Watermark, of account: String) throws(StoreError) {
    content.withLock { $0.watermarks[account] = watermark }
  }
}

extension MemoryStore: DraftStore {
  func drafts(of account: String) throws(DraftError) -> DraftShelf {
    content.withLock { content in
      DraftShelf(
        drafts: (content.drafts[account] ?? []).sorted { $0.saved > $1.saved }, unreadable: content.unreadableDrafts)
    }
  }

  func keep(_ draft: Draft, of account: String) throws(DraftError) {
    let failure = content.withLock { content -> DraftError? in
      if let failure = content.draftFailure { return failure }
      content.drafts[account, default: []].removeAll { $0.id == draft.id }
      content.drafts[account, default: []].append(draft)
      return nil
    }
    if let failure { throw failure }
  }

  func remove(_ id: DraftID, of account: String) throws(DraftError) {
    content.withLock { $0.drafts[account]?.removeAll { $0.id == id } }
  }

  /// Makes keeping fail from now on, and puts files that are no drafts among the others.
  func spoilDrafts(failing error: DraftError? = nil, unreadable: [String] = []) {
    content.withLock { content in
      content.draftFailure = error
      content.unreadableDrafts = unreadable
    }
  }
}
