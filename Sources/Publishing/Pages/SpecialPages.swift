internal import Chronicle
internal import Templates

/// The page that a host shows for an address at which there is nothing.
struct NotFoundPage: PageModel {
  static let template = "not-found"
  static let shape: [Name: Shape] = [:]

  let parts: PageParts

  var object: Object {
    let title = parts.strings[.titleNotFound]
    return [
      .page: parts.head(PageHead(kind: .notFound, title: title, route: nil, noindex: true))
    ]
  }
}

/// The page at an old address, which sends the browser on.
struct RedirectPage: PageModel {
  static let template = "redirect"
  static let shape: [Name: Shape] = [.target: .link]

  let parts: PageParts
  let redirect: Redirect

  var object: Object {
    let title = parts.strings[.titleRedirect]
    let head = PageHead(kind: .redirect, title: title, route: redirect.target, noindex: true)
    return [.page: parts.head(head), .target: .link(redirect.title, redirect.target)]
  }
}

/// The page at old addresses that differ only by their query; it says where each went.
struct MovedPage: PageModel {
  static let template = "moved"
  static let shape: [Name: Shape] = [
    .title: .text,
    .entries: .list(.object([.anchor: .text, .old: .text, .title: .text, .path: .text])),
  ]

  let parts: PageParts
  let redirects: [Redirect]

  var object: Object {
    let entries = redirects.enumerated().map { index, redirect in
      Value.object([
        .anchor: .text("-\(index + 1)"), .old: .route(redirect.old),
        .title: .text(redirect.title), .path: .route(redirect.target),
      ])
    }
    let title = parts.strings[.titleMoved]
    return [
      .page: parts.head(PageHead(kind: .moved, title: title, route: nil, noindex: true)),
      .title: .text(title), .entries: .list(entries),
    ]
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let old: Name = "old"
  fileprivate static let target: Name = "target"
}
