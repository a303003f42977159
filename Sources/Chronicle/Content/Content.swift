internal import Dates
internal import Markdown

/// Everything that was read from the content folder, each file by itself.
struct Content: Sendable {
  /// The folder as diagnostics show it.
  let folder: String
  let site: Site
  let clock: Clock
  let withDrafts: Bool
  var articles: [Article] = []
  var topics: [Topic] = []
  var editions: [Edition] = []
  var pages: [Page] = []
  var media: [String] = []
  /// The paths, and the names without folder and ending, of texts that could not be read.
  ///
  /// What refers to one of them is no mistake of its own: the editor hears of the cause only.
  var unread: Set<String> = []
}

extension Content {
  /// The articles that readers may see, oldest first; those of one moment in the order of their ids.
  var visibleArticles: [Article] {
    articles.filter { $0.publication.isVisible(withDrafts: withDrafts) }
      .sorted { ($0.published, $1.id.value) < ($1.published, $0.id.value) }
  }

  /// The newest first.
  var visibleEditions: [Edition] {
    editions.filter { $0.publication.isVisible(withDrafts: withDrafts) }
      .sorted { (clock.instant(of: $1.date), $0.slug) < (clock.instant(of: $0.date), $1.slug) }
  }

  var visiblePages: [Page] {
    pages.filter { $0.publication.isVisible(withDrafts: withDrafts) }
  }

  /// The ids and files of what exists and may not be seen yet: no link may lead there.
  var hiddenNames: Set<String> {
    var names = Set<String>()
    for article in articles where !article.publication.isVisible(withDrafts: withDrafts) {
      names.formUnion([article.id.value, article.path])
    }
    for edition in editions where !edition.publication.isVisible(withDrafts: withDrafts) {
      names.insert(edition.path)
    }
    for page in pages where !page.publication.isVisible(withDrafts: withDrafts) {
      names.insert(page.path)
    }
    return names
  }

  /// Every text with links to resolve, named by its file.
  func texts(_ articles: [Article]) -> [(path: String, text: Document)] {
    articles.map { ($0.path, $0.body) } + topics.map { ($0.path, $0.introduction) }
      + visibleEditions.map { ($0.path, $0.introduction) }
      + visiblePages.map { ($0.path, $0.body) }
  }
}
