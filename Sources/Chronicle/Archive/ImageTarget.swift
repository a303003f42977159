internal import ImageFiles

/// What an image of a text shows, once it is found to be there.
struct ImageTarget: Sendable {
  /// From the root of the host; as the author wrote it when it cannot be shown.
  let address: String
  /// The media file whose size is to be read, and where the text shows it.
  var origin: (file: String, place: Location)?
  var size: ImageSize?

  /// As the HTML of a text asks for it.
  var shown: (address: String, size: (width: Int, height: Int)?) {
    (address, size.map { ($0.width, $0.height) })
  }
}

extension ResolvedLinks {
  /// Reads the size of every image that a text shows, each file once.
  ///
  /// - Returns: what is wrong with images, at each place where one is shown.
  mutating func measureImages(in folder: InputFolder, jobs: Int) async -> [Diagnostic] {
    let texts = all.indices.filter { !all[$0].images.isEmpty }
    let files = Set(texts.flatMap { all[$0].images.compactMap(\.origin?.file) }).sorted()
    let sizes = await concurrentMap(files, jobs: jobs) { ImageSize.read($0, in: folder) }
    let sizeOfFile = [String: Result<ImageSize, ImageSize.Failure>](
      uniqueKeysWithValues: zip(files, sizes))
    var diagnostics: [Diagnostic] = []
    for text in texts {
      for index in all[text].images.indices {
        guard let origin = all[text].images[index].origin else { continue }
        switch sizeOfFile[origin.file] {
        case .success(let size)?: all[text].images[index].size = size
        case .failure(let failure)?: diagnostics.append(Diagnostic(failure, of: origin, in: folder))
        case nil: break
        }
      }
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate init(
    _ failure: ImageSize.Failure, of origin: (file: String, place: Location),
    in folder: InputFolder
  ) {
    let details = ["link": folder.shown(origin.file)]
    switch failure {
    case .image(.unknownFormat): self.init(.unknownImage, at: origin.place, details)
    case .image(.damaged): self.init(.damagedImage, at: origin.place, details)
    case .image(.unsized): self.init(.unsizedImage, at: origin.place, details)
    case .unreadable(let reason):
      let file = Location(path: folder.shown(origin.file))
      self.init(.unreadableFile, at: file, ["reason": reason])
    }
  }
}
