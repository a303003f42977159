extension ImageSize {
  /// Reads the width and the height of an SVG, or those of its view box; a percentage says nothing.
  init(svg bytes: Span<UInt8>) throws(ImageProblem) {
    let root = try SVGRoot(bytes)
    let (width, height) = (root.width?.pixels, root.height?.pixels)
    switch (width, height, root.viewBox?.box) {
    case (let width?, let height?, _): try self.init(pixels: width, height)
    case (let width?, nil, let box?): try self.init(pixels: width, width * box.height / box.width)
    case (nil, let height?, let box?):
      try self.init(pixels: height * box.width / box.height, height)
    case (nil, nil, let box?): try self.init(pixels: box.width, box.height)
    default: throw .unsized
    }
  }

  private init(pixels width: Double, _ height: Double) throws(ImageProblem) {
    guard width > 0, height > 0, width < 1e6, height < 1e6 else { throw .unsized }
    self.init(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
  }
}

extension String {
  /// A length in pixels of CSS; `nil` for one that depends on what is around the image.
  fileprivate var pixels: Double? {
    guard let length = split(whereSeparator: \.isWhitespace).first else { return nil }
    let units: [(name: String, pixels: Double)] = [
      ("px", 1), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("pt", 96 / 72), ("pc", 16),
    ]
    guard let unit = units.first(where: { length.hasSuffix($0.name) }) else {
      return Double(length)
    }
    return Double(length.dropLast(2)).map { $0 * unit.pixels }
  }

  /// The third and fourth of the four numbers of a view box.
  fileprivate var box: (width: Double, height: Double)? {
    let numbers = split { $0.isWhitespace || $0 == "," }.map { Double($0) }
    guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0
    else { return nil }
    return (width, height)
  }
}
