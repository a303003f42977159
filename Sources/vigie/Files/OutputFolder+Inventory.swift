import Text
import Glibc

/// What else is in the folder, and how to know it without opening all there is.
extension OutputFolder {
  /// Throws if the folder holds anything besides these files and the writer's own.
  ///
  /// Only folders that do not look as they did are opened.
  ///
  /// - Returns: what each folder of the manifest looked like before it was opened.
  @discardableResult
  func refuseForeign(
    besides manifest: Manifest, _ inventory: Inventory?
  ) throws(OutputError) -> [Stamp?] {
    var stamps: [Stamp?] = []
    for (index, folder) in manifest.folders.enumerated() {
      let status = try OutputError.wrapping(try status(of: folder.isEmpty ? "." : folder))
      stamps.append(status?.stamp)
      guard folder.isEmpty || status?.kind == .folder else { continue }
      if let inventory, let status, inventory.isUntouched(folder: index, status.stamp) { continue }
      try refuseForeign(in: folder, besides: manifest)
    }
    return stamps
  }

  private func refuseForeign(in folder: String, besides manifest: Manifest) throws(OutputError) {
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

  /// A folder of no one is welcome as long as it is empty.
  private func refuseFiles(below path: String) throws(OutputError) {
    let listing = try OutputError.wrapping(
      try FolderListing(of: "\(root)/\(path)", includingHidden: true))
    if let file = listing.entries.first { throw .foreign("\(path)/\(file.path)") }
  }

  /// What the site of a manifest looked like when it was built; `nil` when that is not known.
  func readInventory(of manifest: Manifest) -> Inventory? {
    guard let file = try? OpenFile(inventory, O_RDONLY | O_NOFOLLOW),
      let stamp = try? file.status().stamp, let bytes = try? file.read(upTo: Int(stamp.size))
    else { return nil }
    return Inventory(of: manifest, parsing: bytes, written: stamp.modified)
  }

  /// Remembers what the site looks like now; a build is none the worse when that fails.
  ///
  /// - Parameter checked: the folders that were there when the build began, as they were when nothing
  ///   foreign was found in them.
  func writeInventory(
    of manifest: Manifest, _ files: [Inventory.File], checked: [String: Stamp?]
  ) {
    let folders = manifest.folders.map { stamp(of: $0, besides: manifest, checked: checked[$0]) }
    let bytes = Inventory(of: manifest, files: files, folders: folders).bytes
    let staged = "\(staging)/inventory"
    guard (try? Disk.create(staged, bytes.span)) != nil else { return }
    try? Disk.replace(inventory, by: staged)
  }

  /// What a folder looks like, if it can be vouched for: one that is new holds what this build put
  /// there, and one that changed since it was checked is checked again.
  private func stamp(
    of folder: String, besides manifest: Manifest, checked: Stamp??
  ) -> Stamp {
    guard let stamp = try? status(of: folder.isEmpty ? "." : folder)?.stamp else { return .unknown }
    guard let checked, checked != stamp else { return stamp }
    return (try? refuseForeign(in: folder, besides: manifest)) == nil ? .unknown : stamp
  }

  private func place(of folder: String) -> String { folder.isEmpty ? root : "\(root)/\(folder)" }
}
