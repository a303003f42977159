internal import Markdown
internal import Templates

extension Renderer {
  func notFound() -> Object {
    [.page: head("not_found", strings[.titleNotFound], at: nil, noindex: true)]
  }

  func redirect(_ redirect: Redirect) -> Object {
    [
      .page: head("redirect", strings[.titleRedirect], at: redirect.target, noindex: true),
      .target: .link(redirect.title, redirect.target),
    ]
  }

  /// Where the addresses went that differ only by their query.
  func moved(_ redirects: [Redirect]) -> Object {
    let entries = redirects.enumerated().map { index, redirect in
      Value.object([
        .anchor: .text("-\(index + 1)"), .old: .text(redirect.old),
        .title: .text(redirect.title), .path: .text(redirect.target),
      ])
    }
    let title = strings[.titleMoved]
    return [
      .page: head("moved", title, at: nil, noindex: true), .title: .text(title),
      .entries: .list(entries),
    ]
  }
}
