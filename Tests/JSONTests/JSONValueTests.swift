import Testing

@testable import JSON

@Suite struct JSONValueTests {
  @Test(arguments: [
    #"{"z":1,"a":{"số":[1.10,1e5,-0,9007199254740993,-1]},"k":[],"s":"\u202e\ufffe"}"#,
    #"[[[[]],{}],{"":""},true,false,null,0.30000000000000000000001]"#,
    #""chỉ một chuỗi""#,
  ])
  func isWrittenBackExactly(text: String) throws {
    #expect(try rewritten(text) == text)
  }

  @Test func findsNumbersBetweenOtherTokens() throws {
    let text = #"{"a":{"b":[{},[],"x,:{}",1.25]},"c":-0.5,"d":[2.0,"3.0",4]}"#
    #expect(try rewritten(text) == text)
    let spaced = "{ \"a\" : [ 1.25 , 2 ,\n3.5e1 ] }"
    #expect(try rewritten(spaced) == #"{"a":[1.25,2,3.5e1]}"#)
  }

  @Test func findsMembersByName() throws {
    let value = try JSONParser().value(of: #"{"a":1,"b":[2]}"#)
    #expect(value["b"] == .array([.integer(2)]))
    #expect(value["c"] == nil)
    #expect(value["b"]?["a"] == nil)
  }
}
