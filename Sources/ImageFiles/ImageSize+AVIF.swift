internal import Text

extension ImageSize {
  /// Reads the size of the main picture of an AVIF, whose boxes lie in boxes (ISO 14496-12).
  ///
  /// Its properties are its size, its cut and its turn, which apply in this order.
  init(avif bytes: Span<UInt8>) throws(ImageProblem) {
    guard try bytes.isAVIF() else { throw .unknownFormat }
    let meta = try bytes.box("meta", in: 0..<bytes.count).droppingVersion
    let item = try bytes.mainItem(in: meta)
    let container = try bytes.box("iprp", in: meta)
    let properties = try bytes.boxes(in: try bytes.box("ipco", in: container))
    var size: Self?
    var cut: Range<Int>?
    var isTurned = false
    for index in try bytes.properties(of: item, in: container) where index <= properties.count {
      guard index > 0 else { continue }
      let (kind, body) = properties[index - 1]
      switch kind {
      case BoxKind("ispe"):
        let width = try bytes.bigEndian(4, at: body.lowerBound + 4)
        size = try Self(width, by: try bytes.bigEndian(4, at: body.lowerBound + 8))
      case BoxKind("clap"): cut = body
      case BoxKind("irot"): isTurned = try bytes.byte(at: body.lowerBound) & 1 == 1
      default: break
      }
    }
    guard var size else { throw .damaged }
    if let cut { size = try size.cut(by: bytes.extracting(cut)) }
    self = isTurned ? size.turned : size
  }

  /// The size of the part to be shown (ISO 14496-12, 12.1.4).
  ///
  /// The box holds a width, a height, and how far the middle is from that of the whole, each a fraction.
  /// Chromium 156 leaves the picture whole unless the part begins at its upper left corner, without
  /// fractions of a pixel; Firefox 153 shows no picture with a part.
  private func cut(by clap: Span<UInt8>) throws(ImageProblem) -> Self {
    let (width, height) = (try clap.fraction(at: 0), try clap.fraction(at: 8))
    guard let width = width.whole, let height = height.whole, 1...self.width ~= width,
      1...self.height ~= height,
      try clap.fraction(at: 16).isHalf(of: width - self.width),
      try clap.fraction(at: 24).isHalf(of: height - self.height)
    else { return self }
    return try Self(width, by: height)
  }
}

/// A fraction of two signed numbers of four bytes.
private struct Fraction {
  let numerator: Int
  let denominator: Int

  /// The number that the fraction is; `nil` when it leaves a remainder.
  var whole: Int? {
    denominator > 0 && numerator % denominator == 0 ? numerator / denominator : nil
  }

  func isHalf(of number: Int) -> Bool { denominator > 0 && 2 * numerator == number * denominator }
}

/// The four letters that name a box.
private struct BoxKind: Equatable {
  let code: Int

  init(code: Int) { self.code = code }

  init(_ name: StaticString) {
    code = String(describing: name).utf8.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Range<Int> {
  /// The body of a box behind its version and flags.
  fileprivate var droppingVersion: Self { Swift.min(lowerBound + 4, upperBound)..<upperBound }
}

extension Span<UInt8> {
  /// Whether `avif` or `avis` is among the kinds that the file says it is.
  fileprivate func isAVIF() throws(ImageProblem) -> Bool {
    let brands = try box("ftyp", in: 0..<count)
    return stride(from: brands.lowerBound, to: brands.upperBound - 3, by: 4).contains {
      holds("avif", at: $0) || holds("avis", at: $0)
    }
  }

  /// The boxes that fill a range, each with the range of what it holds.
  fileprivate func boxes(
    in range: Range<Int>, upTo last: BoxKind? = nil
  ) throws(ImageProblem) -> [(kind: BoxKind, body: Range<Int>)] {
    var boxes: [(BoxKind, Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound, last == nil || boxes.last?.0 != last {
      let kind = BoxKind(code: try bigEndian(4, at: offset + 4))
      var size = try bigEndian(4, at: offset)
      var header = 8
      if size == 1 { (size, header) = (try bigEndian(8, at: offset + 8), 16) }
      if size == 0 { size = range.upperBound - offset }
      guard size >= header, size <= range.upperBound - offset else { throw .damaged }
      boxes.append((kind, offset + header..<offset + size))
      offset += size
    }
    return boxes
  }

  /// The body of the first box of a kind.
  fileprivate func box(
    _ name: StaticString, in range: Range<Int>
  ) throws(ImageProblem) -> Range<Int> {
    let kind = BoxKind(name)
    guard let last = try boxes(in: range, upTo: kind).last, last.kind == kind else {
      throw .damaged
    }
    return last.body
  }

  fileprivate func fraction(at offset: Int) throws(ImageProblem) -> Fraction {
    let numbers = (try bigEndian(4, at: offset), try bigEndian(4, at: offset + 4))
    return Fraction(
      numerator: Int(Int32(truncatingIfNeeded: numbers.0)),
      denominator: Int(Int32(truncatingIfNeeded: numbers.1)))
  }

  fileprivate func mainItem(in meta: Range<Int>) throws(ImageProblem) -> Int {
    let body = try box("pitm", in: meta)
    let width = try byte(at: body.lowerBound) == 0 ? 2 : 4
    return try bigEndian(width, at: body.lowerBound + 4)
  }

  /// The numbers of an item's properties, from 1.
  fileprivate func properties(
    of item: Int, in container: Range<Int>
  ) throws(ImageProblem) -> [Int] {
    let body = try box("ipma", in: container)
    let idWidth = try byte(at: body.lowerBound) == 0 ? 2 : 4
    let width = try byte(at: body.lowerBound + 3) & 1 == 0 ? 1 : 2
    var offset = body.lowerBound + 8
    for _ in 0..<(try bigEndian(4, at: body.lowerBound + 4)) {
      let id = try bigEndian(idWidth, at: offset)
      let count = try byte(at: offset + idWidth)
      offset += idWidth + 1
      // The highest bit says whether a reader must know the property.
      let mask = width == 1 ? 0x7F : 0x7FFF
      var found: [Int] = []
      for index in 0..<count {
        found.append(try bigEndian(width, at: offset + index * width) & mask)
      }
      if id == item { return found }
      offset += count * width
    }
    return []
  }
}
