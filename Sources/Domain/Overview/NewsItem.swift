/// Something that others did, or that time did, since a person last looked.
package struct NewsItem: Hashable, Sendable {
  package enum Kind: Int, CaseIterable, Hashable, Sendable, Labelled {
    case newlyLate
    case flagged
    case extended
    case closed

    package var label: Phrase {
      switch self {
      case .newlyLate: Phrase("mới quá hạn", "newly late")
      case .flagged: Phrase("vụ việc mới", "flagged")
      case .extended: Phrase("gia hạn", "extended")
      case .closed: Phrase("xong", "closed")
      }
    }
  }

  package let kind: Kind
  package let key: RecordKey
  /// Who did it; nil where time did.
  package let account: String?

  package init(_ kind: Kind, _ key: RecordKey, by account: String? = nil) {
    self.kind = kind
    self.key = key
    self.account = account
  }
}

extension [Entry] {
  /// What the entries did that others than their reader should know: each record once for each kind, newest last.
  ///
  /// Judged by the fields that an entry sets, so that every command which closes or extends counts.
  package func news(besides account: String) -> [NewsItem] {
    var items: [NewsItem] = []
    var known: Set<NewsItem> = []
    for entry in self where entry.actor.account != account {
      for change in entry.changes {
        guard let kind = change.newsKind else { continue }
        let item = NewsItem(kind, change.key, by: entry.actor.account)
        if known.insert(item).inserted { items.append(item) }
      }
    }
    return items
  }
}

extension RecordChange {
  fileprivate var newsKind: NewsItem.Kind? {
    switch key.kind {
    case .incident: return isCreation ? .flagged : nil
    case .assignment:
      guard !isCreation else { return nil }
      if set.contains(where: { ($0.key == "acceptance" || $0.key == "outcome") && !$0.value.isNull }) { return .closed }
      return add.contains { $0.key == "extensions" } ? .extended : nil
    default: return nil
    }
  }
}
