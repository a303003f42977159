/// One template of a theme as it was read.
public struct TemplateFile: Sendable {
  /// The name by which other templates include it, such as `partials/card`.
  public let name: String
  /// The path that it was read from, for messages.
  public let path: String
  public let text: [UInt8]

  public init(name: String, path: String, text: [UInt8]) {
    self.name = name
    self.path = path
    self.text = text
  }
}
