import Chronicle

/// The new version of a file of the site, ready to take its place.
struct StagedChange {
  let path: OutputPath
  /// Where the new version waits, in the staging folder.
  let file: String
}
