import Building
import Chronicle
import SiteFolder

/// Prints what a build reports: progress and problems to standard error, the result to standard output.
struct BuildMessages {
  private let options: SiteOptions
  private let words: Wording

  init(_ options: SiteOptions, _ words: Wording) {
    self.options = options
    self.words = words
  }

  func report(_ progress: BuildProgress) {
    switch progress {
    case .reading:
      printError(words.text("progress-read", ["content": options.content]) + "\n")
    case .checked(let diagnostics, let folders):
      let report = Report(words, quoting: folders, strict: options.strict)
      for diagnostic in diagnostics { printError(report.text(of: diagnostic)) }
    case .writing(let files):
      printError(words.text("progress-write", ["files": String(files)]) + "\n")
    }
  }

  func report(_ result: BuildResult) {
    switch result.ending {
    case .written(let site): report(site)
    case .refused(let errors):
      let key = errors == 1 ? "failed-one" : "failed-many"
      let details = ["count": String(errors), "output": options.output]
      printError(words.text(key, details) + "\n")
    case .failed(let failure): report(Diagnostic(failure, output: options.output))
    }
    if case .written = result.ending, let measurements = result.measurements {
      print(TimingsTable(measurements, jobs: options.jobs, words).text)
    }
  }

  private func report(_ site: WrittenSite) {
    let counts = [
      "articles": site.articles, "new": site.files.new, "changed": site.files.changed,
      "removed": site.files.removed, "unchanged": site.files.unchanged, "files": site.files.files,
    ]
    var details = counts.mapValues(String.init)
    details["output"] = options.output
    print(words.text("done", details))
    guard site.hiddenTexts > 0 else { return }
    let count = ["count": String(site.hiddenTexts)]
    report(Diagnostic(.draftsShown, at: Location(path: DisplayPath(options.output)), count))
  }

  private func report(_ diagnostic: Diagnostic) {
    printError(Report(words, quoting: []).text(of: diagnostic))
  }
}
