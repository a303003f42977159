internal import Chronicle
internal import Templates

/// A text outside the chronicle, such as « À propos ».
struct TextPage: PageModel {
  static let template = "page"
  static let shape: [Name: Shape] = [
    .title: .text, .summary: .text, .body: .html, .contents: .contents, .hasContents: .flag,
  ]

  let parts: PageParts
  let index: PageIndex

  var object: Object {
    let archived = parts.archive.pages[index]
    let page = archived.page
    let head = PageHead(
      kind: .text, title: page.title, route: archived.route, description: page.summary,
      lang: page.lang, noindex: page.publication != .published)
    var object: Object = [
      .page: parts.head(head), .title: .text(page.title), .summary: .text(page.summary),
      .body: parts.html(of: archived.body),
    ]
    object.append(.contents, archived.body.document.contents, flag: .hasContents)
    return object
  }
}
