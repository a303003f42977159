import Glibc

/// What a name in a folder stands for.
enum FileKind {
  case file
  case folder
  /// Reported and never followed: what it points at may lie anywhere.
  case symbolicLink
  /// A socket, a pipe or a device.
  case special
  /// Anything whose name is not UTF-8. Its path is shown repaired and cannot be opened.
  case misnamed

  /// Reads the kind from the mode that `stat` reports.
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .special
      }
  }
}
