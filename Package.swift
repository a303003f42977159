// swift-tools-version: 6.3
import PackageDescription

// Dependencies point one way: a target knows only those listed below its name.
let package = Package(
  name: "vigie",
  products: [.executable(name: "vigie", targets: ["vigie"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Debian's libcmark-gfm and libyaml, as they are.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // C: cmark made safe to run in parallel, and the Linux calls that Swift cannot see.
    .target(
      name: "CSupport", dependencies: ["CCMarkGFM"],
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    // What every target does with text: bytes searched and written, lines, escapes, names that are near.
    .target(name: "Text"),
    // Days, periods, moments and time zones, read and written.
    .target(name: "Dates", dependencies: ["Text"]),
    // The sizes of images, from their first bytes.
    .target(name: "ImageFiles", dependencies: ["Text"]),
    // How a text is set, and how texts are compared however they are set.
    .target(name: "Typography", dependencies: ["Text"]),
    // Text in; HTML, headings, links and words out. The only Swift that touches cmark.
    .target(name: "Markdown", dependencies: ["Text", "Typography", "CCMarkGFM", "CSupport"]),
    // Front matter in, a tree of values with line and column out. The only Swift that touches libyaml.
    .target(name: "YAML", dependencies: ["Text", "CYAML"]),
    // Mustache, compiled: a language of its own that knows nothing of chronicles.
    .target(name: "Templates", dependencies: ["Text"]),
    // The pure core, no files, no clock, no printing: content, archive, plan, and what is wrong with them.
    .target(
      name: "Chronicle",
      dependencies: ["Text", "Dates", "ImageFiles", "Typography", "Markdown", "YAML"],
      resources: [.embedInCode("Wording/fr.yml"), .embedInCode("Wording/en.yml")]),
    // As pure: theme, pages and feeds, from the plan to bytes.
    .target(
      name: "Publishing",
      dependencies: ["Text", "Dates", "Typography", "Markdown", "Templates", "YAML", "Chronicle"]),
    // Turns a target's folder `Files` into Swift: what is part of the program and no code.
    .plugin(name: "EmbedFiles", capability: .buildTool()),
    // The theme of `themes/vigie`, as a folder that is read from memory.
    .target(
      name: "DefaultTheme", dependencies: ["Chronicle"], exclude: ["Files"],
      plugins: ["EmbedFiles"]),
    // The time zones of the world, for machines that have none.
    .target(name: "ZoneData", exclude: ["Files"], plugins: ["EmbedFiles"]),
    // What lies on the disk: folders that are read, and the output folder.
    .target(name: "SiteFolder", dependencies: ["Text", "CSupport", "Chronicle"]),
    // From options to a finished site, without a word: the door for command, preview and tests.
    .target(
      name: "Building",
      dependencies: [
        "Dates", "Chronicle", "Publishing", "DefaultTheme", "SiteFolder", "ZoneData",
      ]),
    // The command: options in, words and an exit code out.
    .executableTarget(
      name: "vigie",
      dependencies: [
        "CSupport", "Chronicle", "DefaultTheme", "SiteFolder", "Building",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "TextTests", dependencies: ["Text", "SampleFiles"]),
    // Images and time zones as small as can be, and random numbers, for the tests of several targets.
    .target(name: "SampleFiles", path: "Tests/SampleFiles"),
    .testTarget(name: "DatesTests", dependencies: ["Text", "Dates", "SampleFiles"]),
    .testTarget(name: "ImageFilesTests", dependencies: ["ImageFiles", "SampleFiles"]),
    .testTarget(
      name: "TypographyTests", dependencies: ["Text", "Typography", "Markdown", "SampleFiles"]),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["Text", "Typography", "CCMarkGFM", "CSupport", "Markdown", "SampleFiles"]),
    .testTarget(name: "YAMLTests", dependencies: ["Text", "YAML", "SampleFiles"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Text", "Templates"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Text", "Dates", "Typography", "Markdown", "Templates", "YAML", "Chronicle", "Publishing",
        "SampleFiles",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "DefaultThemeTests", dependencies: ["Chronicle", "DefaultTheme"]),
    .testTarget(name: "ZoneDataTests", dependencies: ["Dates", "ZoneData"]),
    .testTarget(name: "SiteFolderTests", dependencies: ["Chronicle", "SiteFolder"]),
    .testTarget(
      name: "BuildingTests",
      dependencies: ["Building", "Chronicle", "SiteFolder", "SiteFolderTests"]),
    .testTarget(
      name: "VigieTests", dependencies: ["Chronicle", "SiteFolder", "SiteFolderTests", "vigie"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  // Some tests call C; everywhere else a pointer must be marked.
  let mayUsePointers = ["MarkdownTests", "SiteFolderTests", "VigieTests"]
  if !mayUsePointers.contains(target.name) {
    target.swiftSettings?.append(.strictMemorySafety())
  }
}
