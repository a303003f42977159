/// The feeds of a site, kind by kind.
///
/// They are listed once, before the plan, which gives each its files; templates, pages and OPML take them from
/// the same list.
public struct FeedList {
  private let archive: Archive

  /// Lists every feed; none of them is empty.
  public static func all(of archive: Archive) -> [Feed] {
    let list = FeedList(archive: archive)
    return
      ([list.site] + list.topics + list.terms + list.authors + list.editions
      + [list.corrections])
      .filter { !$0.articles.isEmpty && !$0.formats.isEmpty }
  }

  private var site: Feed {
    feed(.site, at: archive.routes.home, key: "", of: Array(archive.articles.typedIndices))
  }

  /// A topic's feed has the articles of its sub-topics too, as its page does.
  private var topics: [Feed] {
    archive.topics.all.typedIndices.map { index in
      let topic = archive.topics[index]
      return feed(.topic(index), at: topic.route, key: topic.topic.id, of: topic.articles)
    }
  }

  /// The feeds of terms, in the order of their names.
  private var terms: [Feed] {
    TermKind.allCases.flatMap { kind in
      let terms = archive.terms[kind]
      return terms.byName.map { index in
        let term = terms.all[index]
        return feed(.term(kind, index), at: term.route, key: term.slug, of: term.articles)
      }
    }
  }

  /// The feeds of the authors whom articles name: what the others write is in the feed of the site.
  private var authors: [Feed] {
    archive.authors.typedIndices.map { index in
      let author = archive.authors[index]
      return feed(
        .author(index), page: archive.routes.home, at: author.route, key: author.slug,
        of: author.articles)
    }
  }

  /// The feeds of editions, oldest article first, as readers show entries by date and not in the edition's order.
  private var editions: [Feed] {
    archive.editions.typedIndices.map { index in
      let edition = archive.editions[index]
      return feed(
        .edition(index), at: edition.route, key: edition.edition.slug,
        of: edition.articles.sorted())
    }
  }

  /// The corrected articles, by the moment of their last correction.
  ///
  /// Its entries are those articles, not the corrections: an entry has one id in all feeds.
  private var corrections: Feed {
    let corrected = archive.articles.typedIndices
      .filter { !archive.articles[$0].article.corrections.isEmpty }
      .sorted { (archive.updated($0), $0) < (archive.updated($1), $1) }
    return feed(
      .corrections, page: archive.routes.home, at: archive.routes.corrections, key: "",
      of: corrected)
  }

  /// - Parameters:
  ///   - page: the page that it belongs to, unless that is its folder.
  ///   - key: sets it apart from the other feeds of its kind, in its id.
  private func feed(
    _ subject: Feed.Subject, page: Route? = nil, at folder: Route, key: String,
    of articles: [ArticleIndex]
  ) -> Feed {
    let kind = subject.kind
    let id = key.isEmpty ? kind.rawValue : "\(kind.rawValue):\(key)"
    return Feed(
      subject: subject, formats: archive.site.feeds.formats(kind), page: page ?? folder,
      folder: folder, id: archive.site.feedID(of: id), articles: articles)
  }
}
