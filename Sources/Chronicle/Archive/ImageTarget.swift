internal import ImageFiles

/// The image that a text shows, once it is found to be there.
public struct ImageTarget: Sendable {
  /// A route; as the author wrote it when it cannot be shown.
  let address: String
  /// The media file whose size is to be read, and where the text shows it.
  var origin: (file: InputPath, place: Location)?
  /// `nil` until the file is measured, and for an image that cannot be shown.
  var size: ImageSize?

  /// The address and the size of the image, as the HTML of a text asks for them.
  public var shown: (address: String, size: (width: Int, height: Int)?) {
    (address, size.map { ($0.width, $0.height) })
  }
}

extension Diagnostic {
  /// Says why an image cannot be shown; one whose file cannot be read is reported at the file.
  init(
    _ failure: ImageSize.Failure, of origin: (file: InputPath, place: Location),
    in folder: InputFolder
  ) {
    let file = folder.displayPath(of: origin.file)
    let details = ["link": file.string]
    switch failure {
    case .image(.unknownFormat): self.init(.unknownImage, at: origin.place, details)
    case .image(.damaged): self.init(.damagedImage, at: origin.place, details)
    case .image(.unsized): self.init(.unsizedImage, at: origin.place, details)
    case .unreadable(let reason):
      self.init(.unreadableFile, at: Location(path: file), ["reason": reason])
    }
  }
}
