internal import Dates
internal import Text

extension Archive {
  /// The moment of publication, or of the last declared correction: the only thing that moves it.
  func updated(_ index: Int) -> Instant {
    let article = articles[index]
    guard !article.corrections.isEmpty else { return article.published }
    return article.corrections.map { clock.instant(of: $0.date) }.reduce(article.published, max)
  }

  /// Those who wrote an article: whom it names, or else those of the site, or else the site itself.
  func authors(of article: Article?) -> [Site.Author] {
    let named = (article?.authors ?? []).compactMap { name in
      site.authors.first { $0.name == name.value }
    }
    guard named.isEmpty else { return named }
    return site.authors.isEmpty ? [Site.Author(name: site.title, url: "", email: "")] : site.authors
  }

  /// The formats of the feed of all articles; none when there is no such feed.
  var siteFormats: [FeedFormat] { articles.isEmpty ? [] : site.feeds.formats(.site) }

  /// The documents of a feed, the one to subscribe to first.
  ///
  /// Only the feed of the site has an archive: the page of a topic lists the rest of its articles.
  func documents(of feed: Feed, _ format: FeedFormat) -> [FeedDocument] {
    let hasArchive = feed.subject == .site && format.hasArchive
    return FeedDocument.all(
      of: feed.articles.count, from: feed.isComplete ? 0 : windowStart(of: feed),
      archive: hasArchive ? site.feeds.archive : nil)
  }

  /// The position in a feed of the oldest entry that it still shows.
  ///
  /// The window is measured from the newest entry and never from the clock, so that nothing changes
  /// where nothing was written.
  private func windowStart(of feed: Feed) -> Int {
    guard let newest = feed.articles.last else { return 0 }
    let isByCorrection = feed.subject == .corrections
    func moment(_ index: Int) -> Int64 {
      (isByCorrection ? updated(index) : articles[index].published).secondsSince1970
    }
    let limit = moment(newest) - Int64(site.feeds.days) * 86_400
    let recent = feed.articles.partitioningIndex { moment($0) >= limit }
    return min(recent, max(0, feed.articles.count - site.feeds.entries))
  }
}
