internal import Dates
internal import Markdown
internal import Templates

extension Renderer {
  func article(_ index: Int, at route: String) -> Object {
    let article = archive.articles[index]
    let head = head(
      "article", article.title, at: route, description: article.summary,
      lang: article.lang, noindex: article.publication != .published,
      published: archive.clock.timestamp(article.published))
    return [.page: head, .article: .object(articleModel(index))]
  }

  /// An article in full: what its card shows, and the rest.
  ///
  /// - Parameters:
  ///   - edition: when it is shown among others: its ids are then set apart by the article's own id,
  ///     its headings go below those of the page, and what leads to neighbours is left out.
  func articleModel(_ index: Int, inEdition edition: Bool = false) -> Object {
    let article = archive.articles[index]
    let prefix = edition ? article.id.value + "--" : ""
    let body = markup(
      article.body, archive.links[article: index], idPrefix: prefix,
      title: edition ? article.title : "",
      topLevel: edition ? 4 : 2)
    var model = archive.card(index, cards.briefs[index], cards.topicLinks, strings)
    model.reserveCapacity(40)
    model.append(.address, .text(archive.site.address(of: archive.articlePaths[index])))
    model.append(.id, .text(article.id.value))
    model.append(.anchor, .text("-" + article.id.value))
    model.append(.body, body)
    let authors = article.authors.map(\.value)
    model.append(.authorsText, .text(strings.enumeration(authors)))
    model.append(.readingText, .text(strings.count(minutes(article.body.words), .minutes)))
    let sources = sources(of: index)
    model.append(.contents, edition ? [] : contents(article.body), flag: .hasContents)
    model.append(.sources, sources, flag: .hasSources)
    model.append(.corrections, article.corrections.map(correction), flag: .hasCorrections)
    addFiling(of: index, to: &model)
    addNeighbours(of: edition ? nil : index, to: &model)
    return model
  }

  private func addFiling(of index: Int, to model: inout Object) {
    func terms(_ kind: TermKind) -> [Value] {
      guard let links = termLinks[kind], let own = archive.terms[kind]?.ofArticle[index] else {
        return []
      }
      return own.map { links[$0] }
    }
    let (tags, places, actors) = (terms(.tag), terms(.place), terms(.actor))
    let hasTopics = !archive.topics.ofArticle[index].isEmpty
    model.append(.hasTopics, .flag(hasTopics))
    model.append(.tags, tags, flag: .hasTags)
    model.append(.places, places, flag: .hasPlaces)
    model.append(.actors, actors, flag: .hasActors)
    model.append(.filed, .flag(hasTopics || !(tags + places + actors).isEmpty))
  }

  /// The most articles that are named among those that link to one; the count names them all.
  private static let backlinkLimit = 50

  private func addNeighbours(of index: Int?, to model: inout Object) {
    let backlinks = index.map { archive.backlinks[$0] } ?? []
    let related = index.map { archive.related[$0] } ?? []
    model.append(
      .backlinks, backlinks.suffix(Self.backlinkLimit).reversed().map { .object(cards.briefs[$0]) },
      flag: .hasBacklinks)
    model.append(.backlinksText, .text(strings.count(backlinks.count, .backlinks)))
    model.append(.related, related.map { .object(cards.briefs[$0]) }, flag: .hasRelated)
    model.append(.previous, neighbour(index.map { $0 - 1 }))
    model.append(.next, neighbour(index.map { $0 + 1 }))
  }

  private func neighbour(_ index: Int?) -> Value {
    guard let index, archive.articles.indices.contains(index) else { return .nothing }
    return .object(cards.briefs[index])
  }

  private func sources(of index: Int) -> [Value] {
    let sources = archive.articles[index].sources
    let publishers = archive.publishersOfSources[index]
    return sources.indices.map { number in
      source(sources[number], number: number + 1, by: publishers[number])
    }
  }

  private func source(_ source: Source, number: Int, by index: Int) -> Value {
    let publisher = source.publisher.map { _ in
      Value.link(archive.publishers[index].name, publisherPaths[index])
    }
    return .object([
      .number: .number(number), .title: .text(source.title), .url: .text(source.url ?? ""),
      .publisher: publisher ?? .nothing, .author: .text(source.author ?? ""),
      .date: .period(source.date, strings), .archived: .text(source.archived ?? ""),
      .lang: .text(archive.foreignLanguage(source.lang)),
      .langText: .text(languageText(source.lang)),
    ])
  }

  /// « en anglais »; empty when the language is the site's or is not known.
  func languageText(_ lang: String?) -> String {
    let foreign = archive.foreignLanguage(lang)
    guard !foreign.isEmpty else { return "" }
    return strings.texts["language_\(foreign.prefix { $0 != "-" })"] ?? foreign
  }

  private func correction(_ correction: Correction) -> Value {
    let day = archive.clock.day(of: archive.clock.instant(of: correction.date))
    return .object([.date: .date(day, strings), .text: .text(correction.text)])
  }

  /// At 230 words a minute, and never less than one minute.
  private func minutes(_ words: Int) -> Int { max(1, (words + 115) / 230) }
}
