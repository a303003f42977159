import Glibc

/// The kind of a file or a folder, with its metadata: one answer of `stat(2)`.
struct FileStatus {
  let kind: FileKind
  let metadata: FileMetadata

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    metadata = FileMetadata(status)
  }
}
