import Foundation
import PackagePlugin

/// Makes every file of a target's folder `Files` part of the program.
///
/// The folder is inside the target, if only as a link, because that is where SwiftPM looks for files that were
/// added or removed since the last build. What is written is the work of `scripts/embed.sh`.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Files").resolvingSymlinksInPath()
    let script = context.package.directoryURL.appending(path: "scripts/embed.sh")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .map { folder.appending(path: $0) }
      .filter { !$0.hasDirectoryPath }
    return [
      .buildCommand(
        displayName: "Embedding the files of \(target.name)",
        executable: URL(filePath: "/bin/sh"),
        arguments: [script.path, folder.path, output.path],
        inputFiles: files + [script],
        outputFiles: [output])
    ]
  }
}
