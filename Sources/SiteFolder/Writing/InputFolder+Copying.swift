public import Chronicle

/// A reason why the files of a folder could not be copied to another.
public enum CopyFailure: Error, Hashable {
  /// Something is there already: the names in the folder in order, or that of what is no folder.
  case taken([String])
  /// A file could not be read.
  case unreadable(DisplayPath, InputFolder.ReadFailure)
  /// The system refused to list or to write.
  case system(FileError)
}

extension InputFolder {
  /// Writes every file to a folder on the disk, which must be missing or empty.
  ///
  /// Whoever asks for it is about to edit the copy. A second copy in its place would undo a day of work, so nothing
  /// that is there is ever overwritten; each file is created by a call that fails where a name is taken.
  public func copy(to folder: String) throws(CopyFailure) {
    let names: [String]
    do throws(FileError) { names = try Disk.names(at: folder) } catch { throw .system(error) }
    guard names.isEmpty else { throw .taken(names) }
    for path in paths { try copy(path, to: folder) }
  }

  private func copy(_ path: InputPath, to folder: String) throws(CopyFailure) {
    let bytes: [UInt8]
    do throws(ReadFailure) { bytes = try self.bytes(of: path) } catch {
      throw .unreadable(displayPath(of: path), error)
    }
    do throws(FileError) { try Disk.create("\(folder)/\(path.string)", bytes.span) } catch {
      throw .system(error)
    }
  }
}

extension Disk {
  /// The names in a folder, sorted: none in one that is empty or missing, its own for what is no folder.
  fileprivate static func names(at path: String) throws(FileError) -> [String] {
    switch try kind(of: path) {
    case nil: []
    case .folder: try OpenFolder(path).children().map(\.name).sorted()
    case .file, .symbolicLink, .special, .misnamed: [path]
    }
  }
}
