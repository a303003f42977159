/// A text outside the chronicle, with its address.
public struct ArchivedPage: Sendable {
  public let page: Page
  public let route: Route
  public let body: ConnectedText
}
