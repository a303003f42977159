internal import Text
internal import Markdown

extension LinkResolver {
  /// Finds the media file that an image of a text shows.
  func target(of image: Image, in path: String, _ found: inout Resolution) -> ImageTarget {
    let place = Location(path: "\(folder)/\(path)", line: image.line, column: image.column)
    switch Reference(image.destination, in: path, homes: homes) {
    case .external: break  // `Markdown` tells of it.
    case .file(let file, _):
      if let target = target(ofFile: file), target.isMedia {
        return ImageTarget(address: target.address, origin: (file, place))
      }
      let isText = target(ofFile: file) != nil || file.hasSuffix(".md")
      let nearest = isText ? nil : nearestMedia(to: file)?.relative(to: path)
      report(isText ? .unknownImage : .deadImage, image, nearest, at: place, &found)
    case .site(let sitePath, _):
      let address = base + sitePath.dropFirst()
      if let file = mediaByAddress[address] {
        return ImageTarget(address: address, origin: (file, place))
      }
      found.siteLinks.append(SiteLink(path: address, location: place))
      return ImageTarget(address: address)
    case .id, .fragment: report(.unknownImage, image, at: place, &found)
    }
    return ImageTarget(address: "")
  }

  private func report(
    _ rule: Rule, _ image: Image, _ nearest: String? = nil, at place: Location,
    _ found: inout Resolution
  ) {
    var details = ["link": image.destination.string]
    details["nearest"] = nearest
    found.diagnostics.append(Diagnostic(rule, at: place, details))
  }

  /// The file that is written nearly so, or has the same name in another folder.
  private func nearestMedia(to file: String) -> String? {
    let media = mediaByAddress.values
    let name = file.split(separator: "/").last
    return media.nearest(to: file)
      ?? media.filter { $0.split(separator: "/").last == name }.min()
  }
}
