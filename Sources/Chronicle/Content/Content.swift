/// Everything that was read from the content folder, each file by itself.
struct Content: Sendable {
  let site: Site
  let clock: Clock
  /// Whether drafts and what is due later are shown as well.
  let withDrafts: Bool
  var articles: [Article] = []
  var topics: [Topic] = []
  var editions: [Edition] = []
  var pages: [Page] = []
  var media: [InputPath] = []
  var unreadable = UnreadableTexts()
}

/// The texts that could not be read.
///
/// A name that leads to one of them is no mistake of its own: the editor hears of the cause only.
struct UnreadableTexts: Sendable {
  private var paths: Set<InputPath> = []
  /// Their names without folder and ending, by which articles and topics are known.
  private var names: Set<String> = []

  mutating func insert(_ path: InputPath) {
    paths.insert(path)
    names.insert(path.stem)
  }

  func contains(_ path: InputPath) -> Bool { paths.contains(path) }
  func contains(named name: String) -> Bool { names.contains(name) }
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

  /// The texts that exist and may not be seen yet: no link may lead there.
  var hiddenTexts: HiddenTexts {
    var hidden = HiddenTexts()
    for article in articles where !article.publication.isVisible(withDrafts: withDrafts) {
      hidden.ids.insert(article.id.value)
      hidden.paths.insert(article.file.path)
    }
    for edition in editions where !edition.publication.isVisible(withDrafts: withDrafts) {
      hidden.paths.insert(edition.file.path)
    }
    for page in pages where !page.publication.isVisible(withDrafts: withDrafts) {
      hidden.paths.insert(page.file.path)
    }
    return hidden
  }
}

/// The ids and the files of texts that readers may not see yet.
struct HiddenTexts: Sendable {
  var ids: Set<String> = []
  var paths: Set<InputPath> = []
}
