import Text

/// The search for foreign files: those that no build wrote, and that no build may remove.
extension OutputFolder {
  /// Throws if the folder holds anything besides the files of a manifest and the writer's own.
  ///
  /// A folder whose metadata the inventory knows has neither gained nor lost a name, so only the others
  /// are opened.
  ///
  /// - Returns: the metadata of each folder of the manifest, taken before it was opened: what changes
  ///   after that is noticed, by this build or the next.
  @discardableResult
  func refuseForeign(
    besides manifest: Manifest, _ inventory: Inventory?
  ) throws(OutputError) -> [FileMetadata?] {
    var metadata: [FileMetadata?] = []
    for (index, folder) in manifest.folders.enumerated() {
      let status = try OutputError.wrapping(try status(of: folder.isEmpty ? "." : folder))
      metadata.append(status?.metadata)
      guard folder.isEmpty || status?.kind == .folder else { continue }
      if let inventory, let status, inventory.isUntouched(folder: index, status.metadata) {
        continue
      }
      try refuseForeign(in: folder, besides: manifest)
    }
    return metadata
  }

  /// Throws if one folder of the site, itself opened, holds a foreign file.
  ///
  /// A symbolic link is foreign even under a name of the manifest: a build never wrote one.
  func refuseForeign(in folder: String, besides manifest: Manifest) throws(OutputError) {
    let children = try OutputError.wrapping(try OpenFolder(place(of: folder)).children())
    for (name, kind) in children.sorted(by: { $0.name.precedes($1.name) }) {
      let path = folder + name
      switch kind {
      case .file where manifest.contains(path) || path == ".gitignore": continue
      case .folder where path == Self.stateName || manifest.hasFolder(path + "/"): continue
      case .folder: try refuseFiles(below: path)
      default: throw .foreign(path)
      }
    }
  }

  /// Throws if a folder that the site does not have holds a file; empty folders are welcome.
  private func refuseFiles(below path: String) throws(OutputError) {
    let listing = try OutputError.wrapping(
      try FolderListing(of: "\(root)/\(path)", includingHidden: true))
    if let file = listing.items.first { throw .foreign("\(path)/\(file.path)") }
  }

  private func place(of folder: String) -> String { folder.isEmpty ? root : "\(root)/\(folder)" }
}
