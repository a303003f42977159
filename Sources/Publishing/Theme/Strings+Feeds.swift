internal import Chronicle

/// The words by which readers know a feed.
struct FeedWords {
  /// The name of what it follows, such as a topic.
  let name: String
  /// The name of the feed among all the feeds of a reader.
  let title: String
  let description: String
}

extension Strings {
  func words(of feed: Feed, _ archive: Archive) -> FeedWords {
    let (name, summary) = nameAndSummary(of: feed, archive)
    let names = ["site": archive.site.title, "title": name]
    let description = summary.isEmpty ? text(feed.kind.description, names) : summary
    return FeedWords(
      name: name, title: text(feed.kind.feedTitle, names), description: description)
  }

  private func nameAndSummary(of feed: Feed, _ archive: Archive) -> (String, String) {
    switch feed.subject {
    case .site: (self[.feedsAll], archive.site.description)
    case .topic(let index): (archive.topics[index].topic.title, archive.topics[index].topic.summary)
    case .term(let kind, let index): (archive.terms[kind].all[index].name, "")
    case .author(let index): (archive.authors[index].author.name, "")
    case .edition(let index):
      (archive.editions[index].edition.title, archive.editions[index].edition.summary)
    case .corrections: (self[.feedsCorrected], "")
    }
  }
}

extension FeedKind {
  /// The heading above feeds of the kind.
  var groupTitle: Strings.Key {
    switch self {
    case .site: .feedsSite
    case .topics: .titleTopics
    case .tags: .titleTags
    case .places: .titlePlaces
    case .actors: .titleActors
    case .authors: .titleAuthors
    case .editions: .titleEditions
    case .corrections: .titleCorrections
    }
  }

  /// The name of a feed of the kind.
  var feedTitle: Strings.Key {
    switch self {
    case .site: .feedSite
    case .topics: .feedTopic
    case .tags: .feedTag
    case .places: .feedPlace
    case .actors: .feedActor
    case .authors: .feedAuthor
    case .editions: .feedEdition
    case .corrections: .feedCorrections
    }
  }

  /// The description of a feed of the kind, where its author gives none.
  var description: Strings.Key {
    switch self {
    case .site: .descriptionSite
    case .topics: .descriptionTopic
    case .tags: .descriptionTag
    case .places: .descriptionPlace
    case .actors: .descriptionActor
    case .authors: .descriptionAuthor
    case .editions: .descriptionEdition
    case .corrections: .descriptionCorrections
    }
  }
}
