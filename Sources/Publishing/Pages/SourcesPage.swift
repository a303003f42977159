internal import Chronicle
internal import Templates
internal import Text

/// The publishers of all sources.
struct SourcesPage: PageModel {
  static let template = "sources"
  static let shape: [Name: Shape] = [.countText: .text, .publishers: .list(.entry)]

  let parts: PageParts
  let route: Route

  var object: Object {
    let (strings, publishers) = (parts.strings, parts.archive.publishers)
    let entries = publishers.map { publisher in
      let count = publisher.citations.count
      return Value.object(
        .entry(
          strings.name(of: publisher), publisher.route, count: count,
          strings.count(count, .sources)))
    }
    let count = publishers.reduce(0) { $0 + $1.citations.count }
    let head = PageHead(
      kind: .sources, title: strings[.titleSources], route: route,
      description: parts.description(.descriptionSources))
    return [
      .page: parts.head(head), .countText: .text(strings.count(count, .sources)),
      .publishers: .list(entries),
    ]
  }
}

extension Strings {
  func name(of publisher: Publisher) -> String {
    publisher.isUnnamed ? self[.noPublisher] : publisher.name
  }
}

/// The names that this model alone offers.
extension Name {
  fileprivate static let publishers: Name = "publishers"
}
