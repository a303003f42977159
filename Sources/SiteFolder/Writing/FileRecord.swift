/// What is remembered of a file of the site: its metadata, and what it holds.
struct FileRecord: Equatable {
  let metadata: FileMetadata
  let fingerprint: Fingerprint
}
