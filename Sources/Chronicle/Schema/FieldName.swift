/// The name of a field, as an editor writes it before the colon.
enum FieldName: String, Hashable, Sendable, CaseIterable {
  case actors
  case aliases
  case archive
  case archived
  case articles
  case articlesPerPage = "articles-per-page"
  case author
  case authors
  case content
  case corrections
  case date
  case dates
  case days
  case description
  case draft
  case editions
  case email
  case entries
  case event
  case expires
  case feeds
  case html
  case hub
  case id
  case lang
  case license
  case menu
  case name
  case parent
  case paths
  case places
  case publisher
  case quotation
  case rights
  case seeAlso = "see-also"
  case since
  case site
  case slug
  case sources
  case subscribe
  case summary
  case tags
  case text
  case timezone
  case title
  case topics
  case ttl
  case typography
  case url
}
