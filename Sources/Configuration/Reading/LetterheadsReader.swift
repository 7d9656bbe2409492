import Domain

/// Reads `letterheads.json`.
enum LetterheadsReader {
  /// Reads the letterheads; nil where one is missing.
  static func read(_ root: ConfigNode) -> Letterheads? {
    guard root.allows(["schema", "note", "office", "homeAffairs"]),
      let office = root.member("office").flatMap(letterhead),
      let homeAffairs = root.member("homeAffairs").flatMap(letterhead)
    else { return nil }
    return Letterheads(office: office, homeAffairs: homeAffairs)
  }

  private static func letterhead(_ node: ConfigNode) -> Letterhead? {
    let allowed = node.allows([
      "parent", "name", "fullName", "place", "reportSign", "letterSign", "post", "addressees", "recipients", "mark",
      "source",
    ])
    guard allowed, let name = node.member("name")?.text, let fullName = node.member("fullName")?.text,
      let place = node.member("place")?.text, let reportSign = node.member("reportSign")?.text,
      let letterSign = node.member("letterSign")?.text, let post = node.member("post"),
      let provenance = node.provenance
    else { return nil }
    if post.items.isEmpty { post.report(.emptyList) }
    return Letterhead(
      parentBody: node.optional("parent")?.text, issuingBody: name, fullName: fullName, place: place,
      reportSign: reportSign, letterSign: letterSign, post: post.items.compactMap(\.text),
      addressees: node.uniqueItems("addressees") { $0.text }, recipients: node.uniqueItems("recipients") { $0.text },
      provenance: provenance)
  }
}
