import ArgumentParser
import Building
import Chronicle

/// `vigie build`: turns a folder of texts into a site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: Vigie.words.text("option-build"))

  @Option(help: .words("option-content"))
  var content = SiteOptions().content

  @Option(help: .words("option-theme"))
  var theme: String?

  @Option(help: .words("option-output"))
  var output = SiteOptions().output

  @Option(name: .customLong("base-url"), help: .words("option-base-url"))
  var baseURL: String?

  @Flag(help: .words("option-drafts"))
  var drafts = false

  @Flag(help: .words("option-strict"))
  var strict = false

  @Option(help: .words("option-now"))
  var now: String?

  @Option(help: .words("option-jobs"))
  var jobs = SiteOptions().jobs

  @Flag(help: .words("option-timings"))
  var timings = false

  func run() async throws {
    let messages = BuildMessages(options, Vigie.words)
    let result = await SiteBuilder(options).build { messages.report($0) }
    messages.report(result)
    let code = result.exitCode
    guard code == .success else { throw code }
    withExtendedLifetime(result) { exitSuccessfully() }
  }

  private var options: SiteOptions {
    var options = SiteOptions()
    options.content = content
    options.theme = theme
    options.defaultThemeName = Vigie.words.text("default-theme")
    options.output = output
    options.baseURL = baseURL
    options.drafts = drafts
    options.strict = strict
    options.now = now
    options.jobs = jobs
    options.timings = timings
    return options
  }
}

extension BuildResult {
  /// 0 for a site that was written, 1 for mistakes in the content, 2 for a build that could not run.
  fileprivate var exitCode: ExitCode {
    switch ending {
    case .written: .success
    case .refused: ExitCode(1)
    case .failed: ExitCode(2)
    }
  }
}

extension ArgumentHelp {
  static func words(_ key: String) -> ArgumentHelp { ArgumentHelp(Vigie.words.text(key)) }
}
