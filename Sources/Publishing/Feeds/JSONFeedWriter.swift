internal import Chronicle
internal import Markdown
internal import Text

/// Writes JSON Feed 1.1 (jsonfeed.org/version/1.1).
struct JSONFeedWriter: FeedWriter {
  let entries: EntryWriter
  let head: FeedHead

  func write(into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    JSON.object(into: &output) { output in
      start(into: &output)
      JSON.array("items", head.articles, into: &output) { index, output in
        JSON.object(into: &output) { item(index, into: &$0, &texts) }
      }
    }
    output.append(0x0A)
  }

  private func start(into output: inout ByteBuffer) {
    let site = entries.archive.site
    JSON.member("version", "https://jsonfeed.org/version/1.1", into: &output)
    JSON.member("title", head.words.title, into: &output)
    JSON.member("home_page_url", head.page, into: &output)
    JSON.member("feed_url", site.address(of: head.feed.route(.json)), into: &output)
    JSON.member("description", head.words.description, into: &output)
    JSON.member("language", site.lang, into: &output)
    authors(of: nil, into: &output)
    guard let hub = site.feeds.hub else { return }
    JSON.array("hubs", [hub], into: &output) { hub, output in
      JSON.object(into: &output) { output in
        JSON.member("type", "WebSub", into: &output)
        JSON.member("url", hub, into: &output)
      }
    }
  }

  private func authors(of article: Article?, into output: inout ByteBuffer) {
    JSON.array("authors", entries.archive.authors(of: article), into: &output) { author, output in
      JSON.object(into: &output) { output in
        JSON.member("name", author.name, into: &output)
        JSON.member("url", author.url, into: &output)
      }
    }
  }

  private func item(
    _ index: ArticleIndex, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    let (archive, clock) = (entries.archive, entries.archive.clock)
    let archived = archive.articles[index]
    let article = archived.article
    JSON.member("id", archive.site.entryID(of: article.id.value), into: &output)
    JSON.member("url", archive.site.address(of: archived.route), into: &output)
    JSON.member("external_url", article.sources.lazy.compactMap(\.url).first, into: &output)
    JSON.member("title", article.title, into: &output)
    text(of: index, article, into: &output, &texts)
    JSON.member("date_published", clock.timestamp(article.published), into: &output)
    JSON.member("date_modified", entries.corrected(index).map(clock.timestamp), into: &output)
    JSON.member("language", archive.site.foreignLanguage(article.lang), into: &output)
    if !article.authors.isEmpty { authors(of: article, into: &output) }
    var labels: [String] = []
    entries.categories(of: archived) { labels.append($0.label) }
    JSON.array("tags", labels, into: &output) { label, output in
      label.withSpan { JSON.text($0, into: &output) }
    }
  }

  private func text(
    of index: ArticleIndex, _ article: Article, into output: inout ByteBuffer,
    _ texts: inout EntryTexts
  ) {
    let summary = entries.summary(of: article)
    guard entries.hasFullText else { return JSON.member("content_text", summary, into: &output) }
    JSON.name("content_html", into: &output)
    texts.withText(of: index, by: { entries.text(of: index, into: &$0) }) {
      JSON.text($0, into: &output)
    }
    JSON.member("summary", summary, into: &output)
  }
}
