public import Chronicle

extension InputFolder {
  /// The theme of `themes/vigie`, as it was when the program was compiled.
  ///
  /// It is part of the program, so that one file is all that a chronicle needs beside its texts. `Files` is a link to
  /// `themes/vigie`, which stays the one place where the theme is edited.
  ///
  /// - Parameter name: stands for the folder where diagnostics show one of its files.
  public static func defaultTheme(named name: String) -> InputFolder {
    InputFolder(
      name: name, paths: EmbeddedFiles.paths.map { InputPath($0) }
    ) { path, _ throws(ReadFailure) in
      guard let bytes = EmbeddedFiles.bytes(of: path.string) else {
        throw ReadFailure(reason: "no such file: \(path.string)")
      }
      return bytes
    }
  }
}
