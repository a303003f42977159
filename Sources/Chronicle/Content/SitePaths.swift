internal import Text

/// The first folder of each kind of address, as `site.yml` chooses it once and for all.
public struct SitePaths: Sendable {
  public let articles: String
  public let topics: String
  public let tags: String
  public let places: String
  public let actors: String
  public let archive: String
  public let sources: String
  public let editions: String
  public let authors: String
  public let corrections: String
  public let subscribe: String
  /// The last part of the address of the sources that name no publisher.
  public let noPublisher: String

  init(_ record: Record?) {
    func path(_ name: FieldName) -> String { record?.text(name) ?? name.rawValue }
    articles = path(.articles)
    topics = path(.topics)
    tags = path(.tags)
    places = path(.places)
    actors = path(.actors)
    archive = path(.archive)
    sources = path(.sources)
    editions = path(.editions)
    authors = path(.authors)
    corrections = path(.corrections)
    subscribe = path(.subscribe)
    noPublisher = path(.noPublisher)
  }
}
