import Testing

@testable import JSON

@Suite struct JSONElementTests {
  static let config = """
    {
      "documents": [
        { "id": "D25", "issued": "2013-11-26" },
        { "id": "D30", "issued": 2019, "cites": [1.5, true, null, 9007199254740993] }
      ],
      "tên có dấu": { "x-y": [], "3": -7 }
    }
    """

  @Test func walksMembersAndItemsInOrder() throws {
    try read(Self.config) { root in
      #expect(try root.members.map(\.name) == ["documents", "tên có dấu"])
      var ids: [String] = []
      var kinds: [JSONKind] = []
      for document in try root.member("documents").items {
        ids.append(try document.member("id").string)
        guard let cites = try document.optionalMember("cites") else { continue }
        for item in try cites.items { kinds.append(item.kind) }
      }
      #expect(ids == ["D25", "D30"])
      #expect(kinds == [.number, .boolean, .null, .number])
    }
  }

  @Test func comparesKeysWithoutMakingStrings() throws {
    var found: [String] = []
    try read(#"{"id":1,"idx":2,"i":3,"\u0069d2":4}"#) { root in
      for member in try root.members where member.key == "id" || member.key == "id2" { found.append(member.name) }
    }
    #expect(found == ["id", "id2"])
  }

  @Test func givesThePlaceOfEachElement() throws {
    try read(Self.config) { root in
      #expect(root.path.description == "$")
      for (index, document) in try root.member("documents").items.enumerated() where index == 1 {
        let issued = try document.member("issued")
        #expect(issued.place.path.description == "$.documents[1].issued")
        #expect(issued.place.position.line == 4)
        #expect(issued.place.position.column == 30)
        let cites = try document.member("cites").items.map { $0 }
        #expect(cites.map(\.path.description) == (0..<4).map { "$.documents[1].cites[\($0)]" })
        #expect(try cites[0].numberText == "1.5")
        #expect(try cites[3].numberText == "9007199254740993")
      }
    }
  }

  @Test func quotesUnusualNamesInPaths() throws {
    try read(Self.config) { root in
      for member in try root.members where member.name == "tên có dấu" {
        #expect(member.value.path.description == "$[\"tên có dấu\"]")
        #expect(member.key.path == member.value.path)
        #expect(try member.value.member("x-y").path.description == "$[\"tên có dấu\"].x-y")
        #expect(try member.value.member("3").path.description == "$[\"tên có dấu\"][\"3\"]")
      }
    }
  }

  @Test(arguments: [
    ("1.0", JSONError.notAnInteger(at: top)), ("1e3", .notAnInteger(at: top)),
    ("9007199254740992", .integerOutOfRange(at: top)), ("-9007199254740992", .integerOutOfRange(at: top)),
    ("9223372036854775808", .integerOutOfRange(at: top)),
    ("-9223372036854775808", .integerOutOfRange(at: top)),
    ("\"1\"", .wrongKind(needed: .number, found: .string, at: top)),
    ("null", .wrongKind(needed: .number, found: .null, at: top)),
  ])
  func refusesWhatIsNoExactInteger(text: String, error: JSONError) {
    let found = failure { () throws(JSONError) in
      _ = try JSONParser().withDocument(text) { root throws(JSONError) in try root.integer }
    }
    #expect(found == error)
  }

  @Test func refusesOtherKinds() throws {
    let errors = try read("1") { number in
      [
        failure { () throws(JSONError) in _ = try number.string },
        failure { () throws(JSONError) in _ = try number.utf8 },
        failure { () throws(JSONError) in _ = try number.boolean },
        failure { () throws(JSONError) in _ = try number.items },
        failure { () throws(JSONError) in _ = try number.members },
        failure { () throws(JSONError) in _ = try number.member("a") },
      ]
    }
    let needed: [JSONKind] = [.string, .string, .boolean, .array, .object, .object]
    #expect(errors == needed.map { .wrongKind(needed: $0, found: .number, at: Self.top) })
  }

  @Test func namesMissingAndUnknownMembers() throws {
    try read("{\"a\":{\"b\":1}}") { root in
      let inner = try root.member("a")
      #expect(failure { () throws(JSONError) in _ = try inner.member("c") } == .missingMember("c", at: inner.place))
      #expect(failure { () throws(JSONError) in try inner.refuseMembers(otherThan: ["b", "c"]) } == nil)
      let unknown = failure { () throws(JSONError) in try inner.refuseMembers(otherThan: ["c"]) }
      for member in try inner.members {
        #expect(unknown == .unknownMember("b", at: member.key.place))
        #expect(member.key.place.path.description == "$.a.b")
      }
    }
  }

  @Test func saysEachErrorInWords() throws {
    let error = failure { () throws(JSONError) in
      try JSONParser().withDocument("{\"a\":[true]}") { root throws(JSONError) in
        for item in try root.member("a").items { _ = try item.string }
      }
    }
    #expect(error?.sentence == "$.a[0] (dòng 1, cột 7): cần chuỗi, nhưng có true hoặc false")
    #expect(error?.englishSentence == "$.a[0] (line 1, column 7): a string is needed, true or false was found")
  }

  private static let top = JSONPlace(
    path: JSONPath(), position: JSONPosition(offset: 0, in: UnsafeBufferPointer(start: nil, count: 0)))
}
