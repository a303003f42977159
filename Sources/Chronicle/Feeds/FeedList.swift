internal import Markdown
internal import Typography

/// Lists the feeds of a site.
struct FeedList {
  let archive: Archive
  let strings: Strings

  /// Every feed, kind by kind; none of them is empty.
  var all: [Feed] {
    let archive = archive
    return ([site] + topics + terms + authors + editions + [corrections])
      .filter { !$0.articles.isEmpty && !archive.site.feeds.formats($0.subject.kind).isEmpty }
  }

  /// That of all articles.
  var site: Feed {
    feed(
      .site, strings[.feedsAll], archive.site.description, at: archive.routes.home, key: "",
      of: Array(archive.articles.indices))
  }

  private var topics: [Feed] {
    archive.topics.nodes.enumerated().map { index, node in
      let topic = node.topic
      return feed(
        .topic(index), topic.title, topic.summary, at: archive.routes.topic(topic.id),
        key: topic.id, of: node.articles)
    }
  }

  private var terms: [Feed] { TermKind.allCases.flatMap(terms) }

  /// In the order of their names.
  private func terms(_ kind: TermKind) -> [Feed] {
    guard let index = archive.terms[kind] else { return [] }
    return index.byName.map { position in
      let term = index.terms[position]
      return feed(
        .term(kind, position), term.name, at: archive.routes.term(kind, term.slug), key: term.slug,
        of: term.articles)
    }
  }

  /// Of those whom articles name: what the others write is in the feed of the site.
  private var authors: [Feed] {
    var articles: [String: [Int]] = [:]
    for (index, article) in archive.articles.enumerated() {
      for name in Set(article.authors.map(\.value)) { articles[name, default: []].append(index) }
    }
    return archive.site.authors.enumerated().map { index, author in
      let key = slug(of: author.name)
      return feed(
        .author(index), author.name, page: archive.routes.home, at: archive.routes.author(key),
        key: key, of: articles[author.name] ?? [])
    }
  }

  private var editions: [Feed] {
    archive.editions.enumerated().map { index, edition in
      feed(
        .edition(index), edition.title, edition.summary, at: archive.routes.edition(edition.slug),
        key: edition.slug, of: archive.articlesOfEdition[index].sorted())
    }
  }

  /// The corrected articles, by the moment of their last correction.
  ///
  /// Its entries are those articles, not the corrections: an entry has one id in all feeds.
  private var corrections: Feed {
    let archive = archive
    let corrected = archive.articles.indices.filter { !archive.articles[$0].corrections.isEmpty }
      .sorted { (archive.updated($0), $0) < (archive.updated($1), $1) }
    return feed(
      .corrections, strings[.feedsCorrected], page: archive.routes.home,
      at: archive.routes.corrections, key: "", of: corrected)
  }

  private func feed(
    _ subject: Feed.Subject, _ name: String, _ summary: String = "", page: String? = nil,
    at folder: String, key: String, of articles: [Int]
  ) -> Feed {
    let (site, kind) = (archive.site, subject.kind)
    let names = ["site": site.title, "title": name]
    let description = summary.isEmpty ? strings.text(kind.description, names) : summary
    let id = key.isEmpty ? kind.rawValue : "\(kind.rawValue):\(key)"
    return Feed(
      subject: subject, formats: site.feeds.formats(kind), name: name,
      title: strings.text(kind.feedTitle, names), description: description, page: page ?? folder,
      folder: folder, id: site.feedID(of: id), articles: articles)
  }
}
