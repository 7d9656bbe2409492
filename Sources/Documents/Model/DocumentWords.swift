import Domain

/// The fixed words of documents.
enum DocumentWords {
  static let recipients = Phrase("Nơi nhận:", "Recipients:")
  static let addressees = Phrase("Kính gửi:", "To:")
}
