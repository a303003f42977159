internal import Markdown
internal import Text

extension LinkResolver {
  /// Finds the media file that an image of a text shows.
  func target(
    of destination: Destination, in file: InputPath, at place: Location,
    _ siteLinks: inout [SiteLink], _ diagnostics: inout [Diagnostic]
  ) -> ImageTarget {
    var details = ["link": destination.string]
    switch Reference(destination, in: file, homes: homes) {
    case .external: break  // `Markdown` reports it.
    case .file(let image, _):
      let target = target(ofFile: image)
      if let target, target.isMedia {
        return ImageTarget(address: target.address, origin: (image, place))
      }
      let isText = target != nil || image.string.hasSuffix(".md")
      details["nearest"] = isText ? nil : nearestMedia(to: image)?.relative(to: file.string)
      diagnostics.report(isText ? .unknownImage : .deadImage, at: place, details)
    case .site(let path, _):
      let route = base + String(path.dropFirst())
      if let image = mediaByRoute[route] {
        return ImageTarget(address: route.string, origin: (image, place))
      }
      siteLinks.append(SiteLink(route: route, location: place))
      return ImageTarget(address: route.string)
    case .id, .fragment: diagnostics.report(.unknownImage, at: place, details)
    }
    return ImageTarget(address: "")
  }

  /// The file that is written nearly so, or has the same name in another folder.
  private func nearestMedia(to file: InputPath) -> String? {
    let media = mediaByRoute.values.lazy.map(\.string)
    let name = file.string.split(separator: "/").last
    return media.nearest(to: file.string)
      ?? media.filter { $0.split(separator: "/").last == name }.min()
  }
}
