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

  /// How a feed of the kind is named.
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

  /// What a feed of the kind says of itself, where its author says nothing.
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
