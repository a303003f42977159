internal import Markdown
internal import Typography
internal import YAML

/// One file of the content folder, read and checked by itself.
struct ParsedFile: Sendable {
  enum Value: Sendable {
    case article(Article)
    indirect case topic(Topic)
    indirect case edition(Edition)
    indirect case page(Page)
    case media(String)
    case nothing
  }

  var value = Value.nothing
  var diagnostics: [Diagnostic] = []
}

extension ParsedFile {
  init(_ path: String, in folder: InputFolder, _ setting: Setting) {
    switch ContentFile(path) {
    case .site, .acronyms, .note: return
    case .media: value = .media(path)
    case .stray:
      diagnostics = [Diagnostic(.strayFile, at: Location(path: folder.shown(path)))]
    case .article:
      read(path, in: folder, .article, setting) {
        Article($0, body: $1, path: path, clock: setting.clock, typography: $2).map(Value.article)
      }
      if case .article(let article) = value {
        diagnostics += article.unknownAuthors(setting.site, in: folder.shown(path))
      }
    case .topic:
      read(path, in: folder, .topic, setting) {
        Topic($0, body: $1, path: path, typography: $2).map(Value.topic)
      }
    case .edition:
      read(path, in: folder, .edition, setting) {
        Edition($0, body: $1, path: path, clock: setting.clock, typography: $2).map(Value.edition)
      }
      if case .edition(let edition) = value, edition.articles.isEmpty == (edition.dates == nil) {
        let place = Location(path: folder.shown(path), line: 1)
        diagnostics.append(Diagnostic(.editionChoice, at: place))
      }
    case .page:
      read(path, in: folder, .page, setting) {
        Page($0, body: $1, path: path, typography: $2).map(Value.page)
      }
    }
  }

  private mutating func read(
    _ path: String, in folder: InputFolder, _ schema: Schema, _ setting: Setting,
    _ make: (Record, Document, TypographyRules) -> Value?
  ) {
    switch TextFile.read(path, in: folder) {
    case .failure(let diagnostic): diagnostics.append(diagnostic)
    case .success(let file):
      let record = record(of: file, schema)
      if record?[.slug] == nil { checkName(of: path, shown: file.path) }
      let options = setting.options(lang: record?.text(.lang))
      let body = Timings.measure(.markdown, bytes: file.body.count) {
        Document(
          parsing: file.bytes.span.extracting(file.body), firstLine: file.bodyLine,
          options: options)
      }
      diagnostics += body.problems.map { Diagnostic($0, in: file.path) }
      guard let record, let made = make(record, body, options.typography) else { return }
      value = made
    }
  }

  /// Without a slug, the file's name is part of the address.
  private mutating func checkName(of path: String, shown: String) {
    let name = Article.stem(of: path)
    guard !name.isIdentifier else { return }
    let details = ["name": name, "better": slug(of: name)]
    diagnostics.append(Diagnostic(.unusableFileName, at: Location(path: shown), details))
  }

  private mutating func record(of file: TextFile, _ schema: Schema) -> Record? {
    let (record, problems) = Timings.measure(.frontMatter, bytes: file.frontMatter.count) {
      Record.read(
        file.bytes.span.extracting(file.frontMatter), firstLine: 2, schema, path: file.path)
    }
    diagnostics += problems
    diagnostics += record?.trackedAddresses(in: file.path) ?? []
    return record
  }
}

extension Record {
  /// Reads YAML by a schema; the record is `nil` when a required field is missing or unreadable.
  ///
  /// The bytes are those of a file that was found to be UTF-8.
  static func read(
    _ yaml: Span<UInt8>, firstLine: Int, _ schema: Schema, path: String
  ) -> (Record?, [Diagnostic]) {
    do throws(YAMLProblem) {
      let text = unsafe UTF8Span(unchecked: yaml)
      guard let node = try YAMLNode(parsing: text, firstLine: firstLine) else {
        return (nil, [Diagnostic(.emptyFrontMatter, at: Location(path: path, line: 1))])
      }
      var reader = RecordReader(path: path)
      let record = reader.record(node, schema)
      return (record, reader.diagnostics)
    } catch {
      return (nil, [Diagnostic(error, in: path)])
    }
  }
}
