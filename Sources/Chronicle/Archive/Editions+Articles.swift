internal import Dates
internal import Text

extension [Edition] {
  /// The articles of each edition, in its order; an id that names none is reported.
  func articles(
    among articles: [Article], of content: Content, _ diagnostics: inout [Diagnostic]
  ) -> [[ArticleIndex]] {
    guard !isEmpty else { return [] }
    let chooser = EditionArticles(articles, content)
    return map { edition in
      edition.dates.map(chooser.published) ?? chooser.named(by: edition, &diagnostics)
    }
  }
}

/// Finds the articles that editions bring together.
///
/// Its tables are made once for all editions: a chronicle with an edition a week has hundreds.
private struct EditionArticles {
  private let byID: [String: ArticleIndex]
  /// The day of each article, oldest first.
  private let days: [Day]
  private let hidden: HiddenTexts
  private let unreadable: UnreadableTexts

  init(_ articles: [Article], _ content: Content) {
    byID = Dictionary(
      articles.enumerated().map { ($1.id.value, ArticleIndex($0)) }
    ) { first, _ in first }
    days = articles.map { content.clock.day(of: $0.published) }
    hidden = content.hiddenTexts
    unreadable = content.unreadable
  }

  /// The articles of a period, oldest first.
  func published(in dates: Period) -> [ArticleIndex] {
    let start = days.partitioningIndex { dates.firstDay <= $0 }
    let end = Swift.max(start, days.partitioningIndex { dates.lastDay < $0 })
    return (start..<end).map(ArticleIndex.init)
  }

  /// The articles that an edition lists, in its order; an article that it lists twice is reported.
  func named(by edition: Edition, _ diagnostics: inout [Diagnostic]) -> [ArticleIndex] {
    var named = Set<ArticleIndex>()
    return edition.articles.compactMap { id in
      let place = id.location(in: edition.file.displayPath)
      guard let article = byID[id.value] else {
        reportUnknown(id.value, at: place, &diagnostics)
        return nil
      }
      guard named.insert(article).inserted else {
        diagnostics.report(.repeatedArticle, at: place, ["link": id.value])
        return nil
      }
      return article
    }
  }

  /// Reports an id that names no visible article, unless its text could not be read and that was reported.
  private func reportUnknown(
    _ id: String, at place: Location, _ diagnostics: inout [Diagnostic]
  ) {
    guard !unreadable.contains(named: id) else { return }
    var details = ["link": id]
    details["nearest"] = byID.keys.nearest(to: id)
    diagnostics.report(hidden.ids.contains(id) ? .hiddenLink : .deadArticleLink, at: place, details)
  }
}
