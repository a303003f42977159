internal import Text
internal import Templates

/// How lists show the articles, made once: one article stands in many lists.
struct Cards: Sendable {
  /// Each article as a short list names it.
  let briefs: [Object]
  /// The HTML of each article in a list.
  let cards: [Value]
  /// Each topic as a link.
  let topicLinks: [Value]

  init(of archive: Archive, _ theme: Theme, _ options: BuildOptions) async {
    let topicLinks = archive.topics.nodes.map {
      Value.link($0.topic.title, archive.routes.topic($0.topic.id))
    }
    self.topicLinks = topicLinks
    let made = await concurrentMap(Array(archive.articles.indices), jobs: options.jobs) { index in
      Timings.measure(.render, count: 0) {
        let brief = archive.brief(index, theme.strings)
        let model = archive.card(index, brief, topicLinks, theme.strings)
        var card = ByteBuffer()
        theme.templates.render("card", model, into: &card)
        return (brief, Value.html(Markup(bytes: card.array())))
      }
    }
    briefs = made.map(\.0)
    cards = made.map(\.1)
  }

  /// Those of a list, the newest first.
  func list(_ articles: some Collection<Int>) -> Value {
    .list(articles.reversed().map { cards[$0] })
  }
}
