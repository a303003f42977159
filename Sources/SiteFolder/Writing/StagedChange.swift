import Chronicle

/// The new version of a file of the site, ready to take its place.
struct StagedChange {
  let path: OutputPath
  /// The file of the staging folder in which the new version waits.
  let file: String
}
