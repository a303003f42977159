import Text
import Templates
import Testing

@Suite struct ValueTests {
  @Test func `equal names are one name, and keep their text`() {
    #expect(Name("title") == "title")
    #expect(Name("title") != "Title")
    #expect(Name("événement").description == "événement")
  }

  @Test func `names may be made by many threads at once`() async {
    let names = await withTaskGroup(of: [Name].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).map { Name("shared-\($0)") } }
      }
      return await group.reduce(into: Set<Name>()) { $0.formUnion($1) }
    }
    #expect(names.count == 200)
    #expect(names.allSatisfy { $0 == Name($0.description) })
  }

  @Test func `an object keeps its fields in order and grows`() {
    var object: Object = ["b": .number(1), "a": .number(2)]
    object.append("c", .number(3))
    #expect(object.fields.map(\.0) == ["b", "a", "c"])
    #expect(object["d"] == nil)
    guard case .number(3) = object["c"] else {
      Issue.record("the appended field is found")
      return
    }
  }

  @Test(arguments: [
    "", "&", "a&", "&a", "<<>>", "é&è", "\"'\"", "\u{1F6F0}\u{FE0F}<", "\0&\u{7F}|~}",
  ])
  func `escaping agrees with the plain definition`(text: String) {
    let plain = text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }
    #expect(Template("{{.}}").render(.text(text)) == plain.joined())
  }

  @Test func `markup is written each time it is shown`() {
    let markup = Markup { $0 += "<hr>" }
    #expect(Template("{{a}}{{{a}}}").render(.object(["a": .html(markup)])) == "<hr><hr>")
  }
}
