import SampleFiles
import Testing

@testable import Markdown

/// cmark as Debian ships it gives wrong HTML to about a quarter of the documents here.
@Suite struct `Parsing on several threads` {
  @Test func `gives what one thread gives`() async {
    let documents = Self.documents
    let expected = documents.map { Document(parsing: $0).html() }
    let differing = await withTaskGroup(of: Int.self) { group in
      for offset in 0..<8 {
        group.addTask { await Self.countDifferences(documents, expected, startingAt: offset) }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }

  /// Short and varied: what matters is how often a parse ends while another is in its midst.
  private static let documents: [String] = {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "~~rayé~~ et ~~re *rayé*~~\n", "voir www.technopolice.fr ou http://a.fr/b?c=d\n",
      "| a | ~~b~~ |\n|---|:-:|\n| www.c.fr | d |\n", "- [x] fait\n- [ ] ~~à faire~~\n",
      "appel[^1] et[^2]\n\n[^1]: note ~~une~~\n[^2]: http://e.fr\n", "écrire à a@b.fr **vite**\n",
      "> « cité » `code`\n", "## Titre\n", "![image](a.png)\n", "1. un\n2. deux\n",
    ]
    return (0..<500).map { _ in
      (0..<Int.random(in: 1...8, using: &generator)).map { _ in generator.pick(pieces) }
        .joined(separator: "\n")
    }
  }()

  @concurrent
  private static func countDifferences(
    _ documents: [String], _ expected: [String], startingAt offset: Int
  ) async -> Int {
    (0..<4_000).count { number in
      let index = (number + offset * 61) % documents.count
      return Document(parsing: documents[index]).html() != expected[index]
    }
  }
}
