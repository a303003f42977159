import Building
import Chronicle
import SiteFolder

extension Diagnostic {
  /// Says why a build could not be carried out, with the options by which the editor can change that.
  init(_ failure: BuildFailure, output: String) {
    switch failure {
    case .invalidOption(let option, let value):
      let details = ["option": option.name, "value": value, "format": option.format]
      self.init(.invalidOption, at: Location(path: "vigie build"), details)
    case .unreadableFolder(let folder, let path, let error):
      let details = ["reason": error.reason, "option": folder.option]
      self.init(.missingContent, at: Location(path: DisplayPath(path)), details)
    case .unreadableMedia(let path, let failure):
      let reason = ["reason": failure.reason]
      self.init(.unreadableFile, at: Location(path: DisplayPath(path.string)), reason)
    case .output(let error): self.init(error, output: output)
    }
  }
}

extension BuildFailure.Option {
  fileprivate var name: String {
    switch self {
    case .jobs: "--jobs"
    case .now: "--now"
    case .baseURL: "--base-url"
    }
  }

  /// The key, in the wording, of the form that the option needs.
  fileprivate var format: String {
    switch self {
    case .jobs: "format-number"
    case .now: "format-date"
    case .baseURL: "format-home"
    }
  }
}

extension BuildFailure.Folder {
  fileprivate var option: String {
    switch self {
    case .content: "--content"
    case .theme: "--theme"
    }
  }
}
