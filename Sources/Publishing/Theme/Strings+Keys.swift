internal import Dates

extension Strings {
  /// The texts that the core words by itself: dates, titles of its pages, descriptions, feeds.
  enum Key: String, CaseIterable {
    case alertCaution = "alert_caution"
    case alertImportant = "alert_important"
    case alertNote = "alert_note"
    case alertTip = "alert_tip"
    case alertWarning = "alert_warning"
    case correction
    case dateDay = "date_day"
    case dateMonth = "date_month"
    case dateRange = "date_range"
    case dateYear = "date_year"
    case descriptionActor = "description_actor"
    case descriptionArchive = "description_archive"
    case descriptionAuthor = "description_author"
    case descriptionCorrections = "description_corrections"
    case descriptionEdition = "description_edition"
    case descriptionEditions = "description_editions"
    case descriptionMonth = "description_month"
    case descriptionPlace = "description_place"
    case descriptionSite = "description_site"
    case descriptionSources = "description_sources"
    case descriptionSubscribe = "description_subscribe"
    case descriptionTag = "description_tag"
    case descriptionTopic = "description_topic"
    case descriptionYear = "description_year"
    case feedActor = "feed_actor"
    case feedAuthor = "feed_author"
    case feedCorrections = "feed_corrections"
    case feedEdition = "feed_edition"
    case feedFormat = "feed_format"
    case feedPlace = "feed_place"
    case feedsAll = "feeds_all"
    case feedsCorrected = "feeds_corrected"
    case feedSite = "feed_site"
    case feedsSite = "feeds_site"
    case feedTag = "feed_tag"
    case feedTopic = "feed_topic"
    case firstDay = "first_day"
    case footnoteBack = "footnote_back"
    case footnotes
    case headingLink = "heading_link"
    case kindActor = "kind_actor"
    case kindPlace = "kind_place"
    case kindTag = "kind_tag"
    case listAnd = "list_and"
    case listComma = "list_comma"
    case noPublisher = "no_publisher"
    case noTopic = "no_topic"
    case pageRange = "page_range"
    case sourceArchived = "source_archived"
    case sourcesHeading = "sources_heading"
    case statusDraft = "status_draft"
    case statusScheduled = "status_scheduled"
    case table
    case thousands
    case titleActors = "title_actors"
    case titleArchive = "title_archive"
    case titleAuthors = "title_authors"
    case titleCorrections = "title_corrections"
    case titleEditions = "title_editions"
    case titleMoved = "title_moved"
    case titleNotFound = "title_not_found"
    case titlePlaces = "title_places"
    case titleRedirect = "title_redirect"
    case titleSources = "title_sources"
    case titleSubscribe = "title_subscribe"
    case titleTags = "title_tags"
    case titleTopics = "title_topics"
  }

  /// The counts that the core words.
  enum CountKey: Int, CaseIterable {
    case actors
    case articles
    case backlinks
    case common
    case editions
    case minutes
    case places
    case sources
    case tags
    case topics

    /// The key of the text in the wording.
    var name: String { "\(self)" }
  }
}
