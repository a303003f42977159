import ArgumentParser
import Chronicle
import DefaultTheme
import SiteFolder

/// `vigie theme`: the commands for those who make a theme.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: Vigie.words.text("option-theme-commands"),
    subcommands: [EjectCommand.self])
}

/// `vigie theme eject`: writes the files of the default theme, to be changed.
struct EjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eject", abstract: Vigie.words.text("option-eject"))

  @Argument(help: .words("option-eject-folder"))
  var folder = "theme"

  func run() throws {
    let theme = InputFolder.defaultTheme(named: Vigie.words.text("default-theme"))
    do throws(CopyFailure) { try theme.copy(to: folder) } catch {
      let diagnostic = Diagnostic(error, folder: folder)
      printError(Report(Vigie.words, quoting: []).text(of: diagnostic))
      throw ExitCode(2)
    }
    let details = ["folder": folder, "files": String(theme.paths.count)]
    print(Vigie.words.text("ejected", details))
  }
}

extension Diagnostic {
  /// Says why a folder was not written, and what is in the way.
  fileprivate init(_ failure: CopyFailure, folder: String) {
    switch failure {
    case .taken(let names):
      let shown = names.count > 5 ? names.prefix(4) + ["…"] : names[...]
      let details = ["names": shown.joined(separator: ", ")]
      self.init(.folderTaken, at: Location(path: DisplayPath(folder)), details)
    case .unreadable(let path, let failure):
      self.init(.unreadableFile, at: Location(path: path), ["reason": failure.reason])
    case .system(let error):
      let reason = ["reason": error.reason]
      self.init(.outputFailed, at: Location(path: DisplayPath(error.path)), reason)
    }
  }
}
