/// The record of a file of the site: its metadata, and a fingerprint of its bytes.
struct FileRecord: Equatable {
  let metadata: FileMetadata
  let fingerprint: Fingerprint
}
