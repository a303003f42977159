import Chronicle

/// A file of the site that is being built, and how it relates to the site on the disk.
struct WrittenFile {
  enum Change {
    /// Recognised by its metadata, without being read; the number is its position in the inventory.
    case untouched(Int)
    /// Read, and found to hold the same bytes.
    case unchanged
    /// The site has other bytes under this path; the new ones wait at a path in the staging folder.
    case changed(stagedAs: String)
    /// The site has no such file; it is staged in the folders where it will be.
    case new
  }

  let path: OutputPath
  let change: Change
  let record: FileRecord
}
