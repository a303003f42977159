internal import Chronicle
internal import Templates

/// The assets of a theme, each under a name that changes when its bytes do.
struct Assets: Sendable {
  private(set) var all: [Asset] = []

  private var finished: [InputPath: Asset] = [:]
  private var unfinished: Set<InputPath> = []

  /// Names every asset.
  ///
  /// A style sheet that refers to other assets gets their names first, so that its own name changes
  /// with theirs.
  init(_ theme: InputFolder, _ diagnostics: inout [Diagnostic]) {
    let paths = theme.paths.filter { $0.string.hasPrefix("assets/") }
    let known = Set(paths)
    for path in paths { finish(path, among: known, theme, &diagnostics) }
    all = paths.compactMap { finished[$0] }
  }

  private mutating func finish(
    _ path: InputPath, among known: Set<InputPath>, _ theme: InputFolder,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard finished[path] == nil else { return }
    let place = Location(path: theme.displayPath(of: path))
    guard unfinished.insert(path).inserted else {
      diagnostics.report(.assetCycle, at: place)
      return
    }
    defer { unfinished.remove(path) }
    do {
      var bytes = try theme.bytes(of: path)
      if path.string.hasSuffix(".css") {
        let style = StyleSheet(bytes, path: path)
        for reference in style.references where known.contains(reference) {
          finish(reference, among: known, theme, &diagnostics)
        }
        bytes = style.rewritten { finished[$0]?.output }
      }
      finished[path] = Asset(file: path, bytes: bytes)
    } catch {
      diagnostics.report(.unreadableFile, at: place, ["reason": error.reason])
    }
  }

  /// The assets as the plan lists them.
  var planned: [Plan.Asset] { all.map { ($0.file, $0.output) } }

  subscript(file: InputPath) -> Asset? { finished[file] }

  /// Returns the value that templates call `assets`: a path at the place of each name, `{{assets.style.css}}`.
  func object(below home: Route) -> (Object, Shape) {
    var tree = Tree()
    for asset in all {
      let names = asset.file.string.dropFirst("assets/".count).split { $0 == "/" || $0 == "." }
      tree.insert(names.map(String.init)[...], (home + asset.output).string)
    }
    return (tree.object, tree.shape)
  }
}

/// Names that hold paths or further names.
private struct Tree {
  private var paths: [String: String] = [:]
  private var branches: [String: Tree] = [:]

  mutating func insert(_ names: ArraySlice<String>, _ path: String) {
    guard let name = names.first else { return }
    if names.count == 1 {
      paths[name] = path
    } else {
      branches[name, default: Tree()].insert(names.dropFirst(), path)
    }
  }

  var object: Object {
    var object: Object = [:]
    for (name, path) in paths { object.append(Name(name), .text(path)) }
    for (name, branch) in branches { object.append(Name(name), .object(branch.object)) }
    return object
  }

  var shape: Shape {
    var fields: [Name: Shape] = [:]
    for name in paths.keys { fields[Name(name)] = .text }
    for (name, branch) in branches { fields[Name(name)] = branch.shape }
    return .object(fields)
  }
}
