internal import ImageFiles

extension ImageSize {
  /// The number of bytes read of an image at first: seldom does more come before its size.
  private static let startLength = 1 << 16

  /// Reads the size of a media file.
  ///
  /// - Returns: in case of failure the rule, and for a file that cannot be read the reason.
  static func read(_ path: InputPath, in folder: InputFolder) -> Result<Self, Failure> {
    do throws(InputFolder.ReadFailure) {
      let start = try folder.bytes(of: path, upTo: startLength)
      let result = Self.size(of: start)
      guard result == .failure(.image(.damaged)), start.count == startLength else { return result }
      return Self.size(of: try folder.bytes(of: path))
    } catch {
      return .failure(.unreadable(error.reason))
    }
  }

  enum Failure: Error, Hashable {
    case image(ImageProblem)
    case unreadable(String)
  }

  private static func size(of bytes: [UInt8]) -> Result<Self, Failure> {
    Result { () throws(ImageProblem) in try Self(of: bytes.span) }.mapError(Failure.image)
  }
}
