import Testing

@Suite struct CommandLineInitTests {
  @Test func theSameSeedMakesTheSameStore() throws {
    let desk = try Desk()
    for name in ["a", "b"] {
      let outcome = try desk.run("init", desk.folder + "/" + name, "--sample", "200", "--seed", "7")
      #expect(outcome.status == 0)
      #expect(outcome.text == desk.folder + "/\(name)\n")
    }
    let segment = "/journal/0000000000000001.jsonl"
    let first = try Program.contents(of: desk.folder + "/a" + segment)
    #expect(first.count > 100_000)
    #expect(try Program.contents(of: desk.folder + "/b" + segment) == first)
    #expect(try desk.run("init", desk.folder + "/c", "--sample", "200", "--seed", "8").status == 0)
    #expect(try Program.contents(of: desk.folder + "/c" + segment) != first)
  }

  @Test func oneAccountCanBeginInAPersonalStore() throws {
    let desk = try Desk()
    #expect(try desk.run("init", "--admin", "An.Nguyen").status == 0)
    let users = try desk.run("users", "list", "--as", "an.nguyen", "--format", "json").objects()
    #expect(users.count == 1)
    #expect(users.first?["id"] == .string("an.nguyen"))
    #expect(
      users.first?["roles"]
        == .array([.string("admin"), .string("office"), .string("inspector"), .string("supervisor")]))
    let units = try desk.run("units", "list", "--as", "an.nguyen", "--format", "json").objects()
    #expect(units.count > 90)
    #expect(try desk.run("overdue", "--as", "an.nguyen", "--format", "json").objects().isEmpty)
    // The day of writing is the clock's in a store of real records: a document of 2099 lies after it.
    let future = try desk.run(
      "assignments", "add", "--as", "an.nguyen", "--today", "2099-01-02", "--unit", "so-y-te", "--title", "x",
      "--source",
      "y", "--issued", "2099-01-01", "--no-due")
    #expect(future.status == 65)
  }

  @Test func anEmptyRegisterHasNoUnits() throws {
    let desk = try Desk()
    #expect(try desk.run("init", "--register", "empty", "--admin", "an").status == 0)
    #expect(try desk.run("units", "list", "--as", "an", "--format", "json").objects().isEmpty)
  }

  @Test(
    arguments: [
      (["--sample", "3"], 65), (["--sample", "1000001"], 65), (["--sample", "many"], 64),
      (["--register", "empty", "--sample", "60"], 64), (["--admin", "có dấu"], 65), (["--register", "hue"], 64),
    ] as [([String], Int)])
  func refusesWhatItCannotMake(_ arguments: [String], _ status: Int) throws {
    let desk = try Desk()
    #expect(try desk.run(["init"] + arguments).status == Int32(status))
    #expect(try desk.run("overdue").status == 66)
  }

  @Test func leavesWhatIsThereAlone() throws {
    let desk = try Desk.sample()
    let again = try desk.run("init")
    #expect(again.status == 65)
    #expect(again.complaints.contains(desk.store))
    #expect(try desk.run("overdue").status == 0)
    let taken = try desk.write("x".utf8, to: "file")
    #expect(try desk.run("init", taken).status == 65)
  }

  @Test func endsWithACheckpointAndMakesAnotherWhenAsked() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("checkpoint", "--as", "qt01")
    #expect(outcome.status == 0)
    #expect((Int(outcome.lines.first ?? "") ?? 0) > 100)
    #expect(try desk.run("checkpoint", "--as", "xem01").status == 77)
  }
}
