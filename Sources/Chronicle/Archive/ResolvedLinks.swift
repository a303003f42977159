internal import Markdown

/// What the links and images of every text lead to.
struct ResolvedLinks: Sendable {
  /// Those of the articles first, in the order of the archive.
  var all: [LinkResolver.Resolution]
  /// The positions of the other texts, by file.
  private let positions: [String: Int]

  /// - Parameter texts: those of the articles first, each named by its file.
  init(
    of texts: [(path: String, text: Document)], articles: Int, by resolver: LinkResolver, jobs: Int
  ) async {
    all = await concurrentMap(texts, jobs: jobs) { resolver.resolve($0.text, in: $0.path) }
    let others = texts.indices.dropFirst(articles).map { (texts[$0].path, $0) }
    positions = Dictionary(others) { first, _ in first }
  }

  subscript(article index: Int) -> LinkResolver.Resolution { all[index] }
  subscript(file file: String) -> LinkResolver.Resolution? { positions[file].map { all[$0] } }
}
