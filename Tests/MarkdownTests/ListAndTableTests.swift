import Testing

@testable import Markdown

@Suite struct `Tables and tasks` {
  @Test func `a table is in a region with a name, on a page`() {
    let document = Document(parsing: "| a |\n|:-:|\n\n## Coûts\n\n| b |\n|---|")
    let html = document.html()
    #expect(
      html.hasPrefix(
        """
        <div class="table" role="region" tabindex="0" aria-label="Tableau 1">
        <table>
        <thead>
        <tr>
        <th class="center">a</th>
        </tr>
        </thead>
        </table>
        </div>

        """))
    #expect(html.contains("aria-label=\"Tableau 2, Coûts\">\n<table>"))
    #expect(document.html(for: .feed).hasPrefix("<table>"))
  }

  @Test func `a task is the label of its box`() {
    #expect(
      Document(parsing: "- [ ] a *b*\n  - c\n- [x] d").html() == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled=""> a <em>b</em></label>
        <ul>
        <li>c</li>
        </ul>
        </li>
        <li class="task"><label><input type="checkbox" checked="" disabled=""> d</label></li>
        </ul>

        """)
  }

  @Test func `a task of several paragraphs has its box in the first`() {
    #expect(
      Document(parsing: "- [x] a\n\n  b").html() == """
        <ul>
        <li class="task">
        <p><label><input type="checkbox" checked="" disabled=""> a</label></p>
        <p>b</p>
        </li>
        </ul>

        """)
  }

  @Test func `a task has its box drawn in feeds, which have no form controls`() {
    #expect(
      Document(parsing: "- [ ] a *b*\n- [x] d").html(for: .feed) == """
        <ul>
        <li class="task">☐ a <em>b</em></li>
        <li class="task">☑\u{FE0E} d</li>
        </ul>

        """)
  }
}
