internal import Text

extension ImageSize {
  /// The size once the image is turned as its camera says: the orientations 5 to 8 lie on their side.
  func turned(by orientation: Int?) -> Self {
    (5...8).contains(orientation ?? 1) ? turned : self
  }
}

extension Span<UInt8> {
  /// The orientation that the camera noted, from 1 to 8 (Exif 2.32, 4.6.4).
  ///
  /// These bytes are a TIFF file, without the mark that JPEG puts before it.
  func exifOrientation() throws(ImageProblem) -> Int {
    let isLittle = holds("II")
    func number(_ width: Int, _ offset: Int) throws(ImageProblem) -> Int {
      isLittle ? try littleEndian(width, at: offset) : try bigEndian(width, at: offset)
    }
    let directory = try number(4, 4)
    for index in 0..<(try number(2, directory)) {
      let entry = directory + 2 + 12 * index
      if try number(2, entry) == 0x0112 { return try number(2, entry + 8) }
    }
    return 1
  }
}
