import Glibc

/// The inventory of the site in this folder, read before a build and written after it.
extension OutputFolder {
  /// The inventory of a manifest's site; `nil` when there is none that can be trusted.
  ///
  /// The file's own time says when it was written: it comes from the same clock as the times in it.
  func readInventory(of manifest: Manifest) -> Inventory? {
    guard let file = try? OpenFile(inventory, O_RDONLY | O_NOFOLLOW),
      let metadata = try? file.status().metadata,
      let bytes = try? file.read(upTo: Int(metadata.size))
    else { return nil }
    return Inventory(of: manifest, parsing: bytes, written: metadata.modified)
  }

  /// Remembers the metadata of the site as it is now.
  ///
  /// Nothing is thrown: the site is in place, and a build without an inventory is only slower.
  ///
  /// - Parameter checked: the folders that were there when the build began, with the metadata that they
  ///   had when nothing foreign was found in them.
  func writeInventory(
    of manifest: Manifest, _ files: [FileRecord], checked: [String: FileMetadata?]
  ) {
    let folders = manifest.folders.map { metadata(of: $0, besides: manifest, checked: checked[$0]) }
    let bytes = Inventory(of: manifest, files: files, folders: folders).bytes
    let staged = "\(staging)/inventory"
    guard (try? Disk.create(staged, bytes.span)) != nil else { return }
    try? Disk.replace(inventory, by: staged)
  }

  /// The metadata of a folder, if nothing foreign can be in it; else `unknown`.
  ///
  /// A new folder holds what this build put there. One that changed since it was checked is listed once
  /// more, for an author may have put a file there while the site was built.
  private func metadata(
    of folder: String, besides manifest: Manifest, checked: FileMetadata??
  ) -> FileMetadata {
    guard let metadata = try? status(of: folder.isEmpty ? "." : folder)?.metadata else {
      return .unknown
    }
    guard let checked, checked != metadata else { return metadata }
    return (try? refuseForeign(in: folder, besides: manifest)) == nil ? .unknown : metadata
  }
}
