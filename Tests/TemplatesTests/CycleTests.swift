import Templates
import Testing

@Suite struct CycleTests {
  /// The specification lets data end such a recursion; a compiled template has no calls, so it is
  /// a mistake here.
  @Test func `a partial that includes itself is a problem, whatever the data`() {
    let theme = Theme(["page": "{{>tree}}", "tree": "{{title}}\n{{#tags}}{{>tree}}{{/tags}}"])
    #expect(theme.problems == ["tree.html:2:10+9 cycle tree"])
  }

  @Test func `a page that includes itself is a problem`() {
    #expect(Theme(["page": "{{>page}}"]).problems == ["page.html:1:1+9 cycle page"])
  }

  @Test func `a cycle names all its templates, from wherever it is entered`() {
    let files = ["a": "{{>z}}", "b": "{{>y}}", "x": "{{>y}}", "y": "{{<z}}{{/z}}", "z": "{{>x}}"]
    let theme = Theme(files, pages: ["a": Theme.shape, "b": Theme.shape])
    #expect(theme.problems == ["z.html:1:1+6 cycle x y z"])
  }

  @Test func `a parent that fills its own block from itself is a problem`() {
    let files = ["page": "{{<p}}{{$b}}{{>page}}{{/b}}{{/p}}", "p": "{{$b}}{{/b}}"]
    #expect(Theme(files).problems == ["page.html:1:1+6 cycle p page"])
  }

  @Test func `a cycle that a filled block breaks is none`() {
    let files = ["page": "{{<p}}{{$b}}end{{/b}}{{/p}}", "p": "{{$b}}{{>p}}{{/b}}"]
    #expect(Theme(files).problems == [])
    #expect(Theme(files).render([:]) == "end")
  }

  @Test func `a template that is included twice is no cycle`() {
    #expect(Theme(["page": "{{>a}}{{>b}}", "a": "{{>b}}", "b": ""]).problems == [])
  }

  @Test func `a cycle shows as nothing where the specification stands alone`() {
    let template = Template("{{>a}}", partials: ["a": "1{{>b}}", "b": "2{{>a}}3"])
    #expect(template.render(.object([:])) == "123")
  }
}
