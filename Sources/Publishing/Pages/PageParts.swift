internal import Chronicle
internal import Markdown
internal import Templates
internal import Text

/// The parts of pages that many pages show, each made once, and the words to make others.
///
/// A class, though it never changes: each page holds it, and to copy it as a value would count all that
/// it refers to.
final class PageParts: Sendable {
  let archive: Archive
  /// Every feed of the plan, in its order.
  let feeds: [Feed]
  let strings: Strings
  /// The words that texts take from the theme.
  let labels: Labels
  let summaries: ArticleSummaries
  /// A link to each topic.
  private let topicLinks: [Value]
  /// A link to each term.
  private let termLinks: PerTermKind<[Value]>
  let feedWording: FeedWording

  init(
    _ archive: Archive, _ feeds: [Feed], _ feedWording: FeedWording, _ strings: Strings,
    _ summaries: ArticleSummaries
  ) {
    self.feedWording = feedWording
    self.archive = archive
    self.feeds = feeds
    self.strings = strings
    self.summaries = summaries
    labels = Labels(strings)
    topicLinks = summaries.topicLinks
    termLinks = PerTermKind { archive.terms[$0].all.map { Value.link($0.name, $0.route) } }
  }

  func link(to topic: TopicIndex) -> Value { topicLinks[topic.position] }

  func link(to term: TermIndex, _ kind: TermKind) -> Value { termLinks[kind][term.position] }

  func articlesText(_ count: Int) -> String { strings.count(count, .articles) }

  /// The description of a page: its own, or else words of the theme.
  func description(_ own: String, _ key: Strings.Key, _ title: String) -> String {
    own.isEmpty ? description(key, title) : own
  }

  /// The description of a page in the words of the theme.
  func description(_ key: Strings.Key, _ title: String) -> String {
    strings.text(key, ["title": title, "site": archive.site.title])
  }

  /// The description of an index of the whole chronicle.
  func description(_ key: Strings.Key) -> String { description(key, archive.site.title) }

  /// « en anglais »; empty when the language is the site's or is not known.
  func languageText(_ lang: String?) -> String {
    strings.languageText(archive.site.foreignLanguage(lang))
  }

  /// The summaries of some articles of a list, the newest first.
  func summaries(_ articles: some BidirectionalCollection<ArticleIndex>) -> Value {
    .list(articles.reversed().map(summaries.html(of:)))
  }
}
