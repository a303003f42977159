internal import Dates
internal import Text

extension Renderer {
  /// JSON Feed 1.1 (jsonfeed.org/version/1.1).
  func jsonFeed(
    _ feed: Feed, _ document: FeedDocument, into output: inout ByteBuffer, _ texts: inout EntryTexts
  ) {
    let site = archive.site
    JSON.object(into: &output) { output in
      JSON.member("version", "https://jsonfeed.org/version/1.1", into: &output)
      JSON.member("title", feed.title, into: &output)
      JSON.member("home_page_url", site.address(of: feed.page), into: &output)
      JSON.member("feed_url", site.address(of: feed.route(.json)), into: &output)
      JSON.member("description", feed.description, into: &output)
      JSON.member("language", site.lang, into: &output)
      jsonAuthors(of: nil, into: &output)
      if let hub = site.feeds.hub {
        JSON.array("hubs", [hub], into: &output) { hub, output in
          JSON.object(into: &output) { output in
            JSON.member("type", "WebSub", into: &output)
            JSON.member("url", hub, into: &output)
          }
        }
      }
      JSON.array("items", articles(of: feed, document), into: &output) { index, output in
        JSON.object(into: &output) { jsonItem(index, into: &$0, &texts) }
      }
    }
    output.append(0x0A)
  }

  private func jsonAuthors(of article: Article?, into output: inout ByteBuffer) {
    JSON.array("authors", archive.authors(of: article), into: &output) { author, output in
      JSON.object(into: &output) { output in
        JSON.member("name", author.name, into: &output)
        JSON.member("url", author.url, into: &output)
      }
    }
  }

  private func jsonItem(_ index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    let article = archive.articles[index]
    let clock = archive.clock
    JSON.member("id", archive.site.entryID(of: article.id.value), into: &output)
    JSON.member("url", archive.site.address(of: archive.articlePaths[index]), into: &output)
    JSON.member("external_url", article.sources.lazy.compactMap(\.url).first, into: &output)
    JSON.member("title", article.title, into: &output)
    jsonText(of: index, into: &output, &texts)
    JSON.member("date_published", clock.timestamp(article.published), into: &output)
    JSON.member("date_modified", corrected(index).map(clock.timestamp), into: &output)
    JSON.member("language", archive.foreignLanguage(article.lang), into: &output)
    if !article.authors.isEmpty { jsonAuthors(of: article, into: &output) }
    var labels: [String] = []
    categories(of: index) { labels.append($0.label) }
    JSON.array("tags", labels, into: &output) { label, output in
      label.withSpan { JSON.text($0, into: &output) }
    }
  }

  private func jsonText(of index: Int, into output: inout ByteBuffer, _ texts: inout EntryTexts) {
    let summary = summary(of: archive.articles[index])
    guard hasFullText else { return JSON.member("content_text", summary, into: &output) }
    JSON.name("content_html", into: &output)
    texts.withText(of: index, by: { write(textOf: index, into: &$0) }) {
      JSON.text($0, into: &output)
    }
    JSON.member("summary", summary, into: &output)
  }
}
