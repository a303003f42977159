/// One template of a theme as it was read.
public struct TemplateFile: Sendable {
  /// What other templates call it, such as `partials/card`.
  public let name: String
  /// Where it was read, for messages.
  public let path: String
  public let text: [UInt8]

  public init(name: String, path: String, text: [UInt8]) {
    self.name = name
    self.path = path
    self.text = text
  }
}
