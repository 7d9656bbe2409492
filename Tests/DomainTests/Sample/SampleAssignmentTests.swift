import Testing

@testable import Domain

@Suite struct SampleAssignmentTests {
  @Test func eventsFollowEachOther() throws {
    for assignment in try SampleRun.large.get().assignments {
      let issued = try #require(assignment.issued)
      #expect(assignment.originalDue.map { $0 >= issued } ?? true)
      #expect(assignment.notes.allSatisfy { ($0.on ?? issued) > issued })
      if let result = assignment.result {
        let on = try #require(result.on)
        let entered = try #require(result.entered)
        #expect(issued <= on && on <= entered && entered < SampleRun.today)
        #expect(assignment.notes.allSatisfy { ($0.on ?? issued) < entered })
        if let accepted = assignment.acceptance?.on { #expect(entered < accepted && accepted < SampleRun.today) }
      } else {
        #expect(assignment.acceptance == nil)
      }
      #expect(!assignment.title.isEmpty && !assignment.source.isEmpty)
      #expect(!assignment.cooperatingUnits.contains { $0 == assignment.unit })
    }
  }

  @Test func extensionsCount() throws {
    let extended = try SampleRun.large.get().assignments.filter { !$0.extensions.isEmpty }
    #expect(!extended.isEmpty)
    for assignment in extended {
      #expect(assignment.lateExtensions.isEmpty)
      #expect(assignment.due == assignment.extensions.last?.to)
    }
  }

  @Test func dueDaysFollowFromTheWordingOfTheDocument() throws {
    let rulebook = TestRulebook.rulebook
    var rules: Set<String> = []
    for assignment in try SampleRun.large.get().assignments {
      guard let text = assignment.dueText, let issued = assignment.issued else { continue }
      let rule = try #require(DueWording.rule(in: text))
      #expect(rule == assignment.dueRule)
      let due = try DueWording.day(
        of: rule, issued: issued, calendar: rulebook.calendar, thresholds: rulebook.thresholds)
      #expect(due == assignment.originalDue)
      rules.insert(String(rule.text.prefix { $0 != ":" }))
    }
    #expect(rules == ["through", "before", "working-days"])
  }

  @Test func oneTaskForSeveralUnitsNamesItsFirst() throws {
    let shared = Dictionary(grouping: try SampleRun.large.get().assignments.filter { $0.sharedWith != nil }) {
      $0.sharedWith
    }
    #expect(!shared.isEmpty)
    for (first, group) in shared {
      #expect(group.map(\.id).min() == first)
      #expect(Set(group.map(\.title)).count == 1)
      #expect(Set(group.map(\.unit)).count == group.count)
    }
  }

  @Test func documentsOfAYearAreNumberedOnwards() throws {
    let run = try SampleRun.large.get()
    var last: [String: Int] = [:]
    for assignment in run.assignments {
      let source = assignment.source
      let number = try #require(Int(source.drop { !$0.isNumber }.prefix { $0.isNumber }))
      let key = "\(source.prefix { !$0.isNumber })\(assignment.id.year)"
      #expect(last[key, default: 0] <= number, "\(source)")
      last[key] = number
    }
    #expect(last.count > 20)
  }

  @Test func everyKindOfWorkOccurs() throws {
    let kinds = Set(try SampleRun(size: 400).assignments.map(\.workKind))
    #expect(kinds == Set(WorkKind.allCases))
  }
}
