/// The first folder of each kind of address, as `site.yml` chooses it once and for all.
struct SitePaths: Sendable {
  let articles: String
  let topics: String
  let tags: String
  let places: String
  let actors: String
  let archive: String
  let sources: String
  let editions: String
  let authors: String
  let corrections: String
  let subscribe: String

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
  }
}
