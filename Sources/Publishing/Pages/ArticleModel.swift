internal import Chronicle
internal import Markdown
internal import Templates

/// An article in full, on a page of its own or in an edition: what its summary shows, and the rest.
struct ArticleModel {
  static let shape = Shape.object([
    .title: .text, .path: .text, .address: .text, .id: .text, .anchor: .text, .lang: .text,
    .summary: .text, .authorsText: .text, .date: .date, .event: .date, .body: .html, .draft: .flag,
    .status: .text,
    .readingText: .text, .topics: .list(.link), .tags: .list(.link), .places: .list(.link),
    .actors: .list(.link), .filed: .flag, .contents: .contents, .sources: .list(sourceShape),
    .sourcesText: .text, .corrections: .list(.object([.date: .date, .text: .text])),
    .backlinks: .list(.articleLink), .backlinksText: .text, .related: .list(.articleLink),
    .previous: .articleLink, .next: .articleLink, .hasTopics: .flag, .hasTags: .flag,
    .hasPlaces: .flag, .hasActors: .flag, .hasContents: .flag, .hasSources: .flag,
    .hasCorrections: .flag, .hasBacklinks: .flag, .hasRelated: .flag,
  ])

  private static let sourceShape = Shape.object([
    .number: .number, .title: .text, .url: .text, .publisher: .link, .author: .text, .date: .date,
    .archived: .text, .lang: .text, .langText: .text,
  ])

  let parts: PageParts
  let index: ArticleIndex
  /// Whether it is shown among others.
  ///
  /// Its ids are then set apart by the article's own id, its headings go below those of the page, and
  /// what leads to neighbours is left out.
  let isInEdition: Bool

  private var archive: Archive { parts.archive }
  private var strings: Strings { parts.strings }
  private var archived: ArchivedArticle { archive.articles[index] }

  var object: Object {
    let (archived, strings) = (archived, strings)
    let article = archived.article
    var model = parts.summaries.model(of: index, in: archive, strings)
    model.reserveCapacity(40)
    model.append(.address, .text(archive.site.address(of: archived.route)))
    model.append(.id, .text(article.id.value))
    model.append(.anchor, .text("-" + article.id.value))
    model.append(.body, body)
    model.append(.authorsText, .text(strings.enumeration(article.authors.map(\.value))))
    let minutes = Self.minutes(archived.body.document.words)
    model.append(.readingText, .text(strings.count(minutes, .minutes)))
    let contents = isInEdition ? [] : archived.body.document.contents
    model.append(.contents, contents, flag: .hasContents)
    model.append(.sources, sources, flag: .hasSources)
    model.append(.corrections, article.corrections.map(correction), flag: .hasCorrections)
    appendTerms(to: &model)
    appendNeighbours(to: &model)
    return model
  }

  private var body: Value {
    let article = archived.article
    return parts.html(
      of: archived.body, idPrefix: isInEdition ? article.id.value + "--" : "",
      title: isInEdition ? article.title : "", topLevel: isInEdition ? 4 : 2)
  }

  private func appendTerms(to model: inout Object) {
    let terms = PerTermKind { kind in
      archived.terms[kind].map { parts.link(to: $0, kind) }
    }
    let hasTopics = !archived.topics.isEmpty
    model.append(.hasTopics, .flag(hasTopics))
    model.append(.tags, terms.tag, flag: .hasTags)
    model.append(.places, terms.place, flag: .hasPlaces)
    model.append(.actors, terms.actor, flag: .hasActors)
    let hasTerms = !(terms.tag.isEmpty && terms.place.isEmpty && terms.actor.isEmpty)
    model.append(.filed, .flag(hasTopics || hasTerms))
  }

  /// The most articles that are named among those that link to one; the count names them all.
  private static let backlinkLimit = 50

  private func appendNeighbours(to model: inout Object) {
    let backlinks = isInEdition ? [] : archived.backlinks
    let related = isInEdition ? [] : archived.related
    let links = parts.summaries
    model.append(
      .backlinks, backlinks.suffix(Self.backlinkLimit).reversed().map(links.link),
      flag: .hasBacklinks)
    model.append(.backlinksText, .text(strings.count(backlinks.count, .backlinks)))
    model.append(.related, related.map(links.link), flag: .hasRelated)
    model.append(.previous, neighbour(by: -1))
    model.append(.next, neighbour(by: 1))
  }

  private func neighbour(by distance: Int) -> Value {
    let neighbour = index.advanced(by: distance)
    guard !isInEdition, archive.articles.contains(position: neighbour) else { return .nothing }
    return parts.summaries.link(to: neighbour)
  }

  private var sources: [Value] {
    zip(archived.article.sources, archived.publishers).enumerated().map { index, cited in
      source(cited.0, number: index + 1, by: cited.1)
    }
  }

  private func source(_ source: Source, number: Int, by publisher: PublisherIndex) -> Value {
    let publisher = archive.publishers[publisher]
    return .object([
      .number: .number(number), .title: .text(source.title), .url: .text(source.url ?? ""),
      .publisher: publisher.isUnnamed ? .nothing : .link(publisher.name, publisher.route),
      .author: .text(source.author ?? ""),
      .date: .period(source.date, strings), .archived: .text(source.archived ?? ""),
      .lang: .text(archive.site.foreignLanguage(source.lang)),
      .langText: .text(parts.languageText(source.lang)),
    ])
  }

  private func correction(_ correction: Correction) -> Value {
    let day = archive.clock.day(of: archive.clock.instant(of: correction.date))
    return .object([.date: .date(day, strings), .text: .text(correction.text)])
  }

  /// The time to read so many words: at 230 a minute, and never less than one minute.
  private static func minutes(_ words: Int) -> Int { max(1, (words + 115) / 230) }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let backlinks: Name = "backlinks"
  fileprivate static let backlinksText: Name = "backlinks_text"
  fileprivate static let corrections: Name = "corrections"
  fileprivate static let filed: Name = "filed"
  fileprivate static let hasActors: Name = "has_actors"
  fileprivate static let hasBacklinks: Name = "has_backlinks"
  fileprivate static let hasCorrections: Name = "has_corrections"
  fileprivate static let hasPlaces: Name = "has_places"
  fileprivate static let hasRelated: Name = "has_related"
  fileprivate static let hasSources: Name = "has_sources"
  fileprivate static let hasTags: Name = "has_tags"
  fileprivate static let id: Name = "id"
  fileprivate static let readingText: Name = "reading_text"
  fileprivate static let related: Name = "related"
}
