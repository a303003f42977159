import Glibc

/// The kind of thing that a name in a folder stands for.
enum FileKind {
  case file
  case folder
  /// Reported and never followed: what it points at may lie anywhere.
  case symbolicLink
  /// A socket, a pipe or a device.
  case special
  /// Anything whose name is not UTF-8.
  ///
  /// Linux takes any bytes for a name, a `String` does not: the path is shown with the wrong bytes
  /// replaced, and cannot be opened under that name.
  case misnamed

  /// Reads the kind from the mode that `stat(2)` reports.
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
