public import Dates

extension Archive {
  /// The authors of an article: those it names, or else those of the site, or else the site itself.
  ///
  /// Without an article, those of the whole site.
  public func authors(of article: Article?) -> [Site.Author] {
    let named = (article?.authors ?? []).compactMap { name in
      site.authors.first { $0.name == name.value }
    }
    guard named.isEmpty else { return named }
    return site.authors.isEmpty ? [Site.Author(name: site.title, url: "", email: "")] : site.authors
  }

  /// The moment of an article's publication, or of its last declared correction.
  ///
  /// Nothing else moves it, so that subscribers see an entry again only when its author says why.
  public func updated(_ index: ArticleIndex) -> Instant {
    let article = articles[index].article
    guard !article.corrections.isEmpty else { return article.published }
    return article.corrections.map { clock.instant(of: $0.date) }.reduce(article.published, max)
  }
}
