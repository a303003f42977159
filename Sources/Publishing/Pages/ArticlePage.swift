internal import Chronicle
internal import Templates

/// The page of an article.
struct ArticlePage: PageModel {
  static let template = "article"
  static let shape: [Name: Shape] = [.article: ArticleModel.shape]

  let parts: PageParts
  let index: ArticleIndex

  var object: Object {
    let archived = parts.archive.articles[index]
    let article = archived.article
    let head = PageHead(
      kind: .article, title: article.title, route: archived.route, description: article.summary,
      lang: article.lang, noindex: article.publication != .published,
      published: parts.archive.clock.timestamp(article.published))
    let model = ArticleModel(parts: parts, index: index, isInEdition: false)
    return [.page: parts.head(head), .article: .object(model.object)]
  }
}
