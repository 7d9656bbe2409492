/// An act by a document: which one, from which day it works, why, and who entered it.
package struct FormalAct: FieldObject {
  package var document = ""
  package var on: CalendarDay?
  package var reason = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(document: String, on day: CalendarDay, reason: String, account: String) {
    self.document = document
    on = day
    self.reason = reason
    self.account = account
  }

  package static let table = FieldTable<FormalAct>([
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("on", Phrase("Từ ngày", "From"), .day, \.on),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// A time during which a document stopped the work on a task.
package struct Suspension: FieldObject {
  package var document = ""
  /// First day on which the work rests.
  package var from: CalendarDay?
  package var reason = ""
  package var account = ""
  /// First day on which the work goes on; nil while it rests.
  package var resumedOn: CalendarDay?
  /// The document by which it goes on.
  package var resumeDocument: String?
  package var resumedBy: String?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(document: String, from day: CalendarDay, reason: String, account: String) {
    self.document = document
    from = day
    self.reason = reason
    self.account = account
  }

  package static let table = FieldTable<Suspension>([
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("from", Phrase("Từ ngày", "From"), .day, \.from),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("resumedOn", Phrase("Tiếp tục từ", "Resumed on"), .day, \.resumedOn),
    Field("resumeDocument", Phrase("Văn bản cho tiếp tục", "Resumed by document"), .text, \.resumeDocument),
    Field("resumedBy", Phrase("Người ghi tiếp tục", "Resumed by"), .account, \.resumedBy),
  ])
}

/// The assigning authority's word that a delay has an objective cause; the delay stays and is shown apart.
package struct Excuse: FieldObject {
  package var document = ""
  package var on: CalendarDay?
  package var signer = ""
  package var reason = ""
  package var account = ""
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(document: String, on day: CalendarDay, signer: String, reason: String, account: String) {
    self.document = document
    on = day
    self.signer = signer
    self.reason = reason
    self.account = account
  }

  package static let table = FieldTable<Excuse>([
    Field("document", Phrase("Văn bản", "Document"), .text, \.document),
    Field("on", Phrase("Ngày văn bản", "Day of the document"), .day, \.on),
    Field("signer", Phrase("Người ký", "Signer"), .text, \.signer),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
  ])
}

/// A letter that urged the unit to finish a task.
package struct Reminder: FieldObject {
  package var letter: RecordNumber<UrgingLetter>?
  package var on: CalendarDay?
  package var account = ""
  /// 1 for the first letter about this task.
  package var nth = 0
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(letter: RecordNumber<UrgingLetter>, on day: CalendarDay, account: String, nth: Int) {
    self.letter = letter
    on = day
    self.account = account
    self.nth = nth
  }

  package static let table = FieldTable<Reminder>([
    Field("letter", Phrase("Công văn đôn đốc", "Letter"), .reference(.urging), \.letter),
    Field("on", Phrase("Ngày", "Day"), .day, \.on),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("nth", Phrase("Lần", "Number"), .integer, \.nth),
  ])
}
