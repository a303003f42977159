internal import Dates

/// Whether readers may see something, at the moment of a build.
public enum Publication: Sendable, Hashable {
  case draft
  case scheduled
  case published
  case expired

  init(isDraft: Bool, published: Instant, expires: Instant?, now: Instant) {
    if isDraft {
      self = .draft
    } else if let expires, expires <= now {
      self = .expired
    } else {
      self = published > now ? .scheduled : .published
    }
  }

  /// Expired texts stay away even from a build with drafts: somebody decided that they must go.
  func isVisible(withDrafts: Bool) -> Bool {
    switch self {
    case .published: true
    case .draft, .scheduled: withDrafts
    case .expired: false
    }
  }
}
