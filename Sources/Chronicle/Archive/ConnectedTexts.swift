internal import ImageFiles
internal import Markdown

/// Every text of the archive while its links and images are looked up.
///
/// All texts lie in one list, so that one parallel pass serves them: those of the articles first, then
/// of the topics, the editions and the pages.
struct ConnectedTexts: Sendable {
  /// Empty until the links are resolved.
  private var all: [ConnectedText] = []
  /// The links by a route of the site, of all texts: only the plan knows what is served there.
  private(set) var siteLinks: [SiteLink] = []
  private let texts: [(file: InputFile, document: Document)]
  private let articleCount: Int
  private let topicCount: Int
  private let editionCount: Int

  init(_ content: VisibleContent) {
    texts =
      content.articles.map { ($0.file, $0.body) }
      + content.topics.map { ($0.file, $0.introduction) }
      + content.editions.map { ($0.file, $0.introduction) }
      + content.pages.map { ($0.file, $0.body) }
    articleCount = content.articles.count
    topicCount = content.topics.count
    editionCount = content.editions.count
  }

  var articles: ArraySlice<ConnectedText> { all[..<articleCount] }
  /// The topics in the order of the content, each at the position of its topic.
  var topics: [ConnectedText] { Array(all[articleCount...].prefix(topicCount)) }
  var editions: [ConnectedText] {
    Array(all[(articleCount + topicCount)...].prefix(editionCount))
  }
  var pages: [ConnectedText] { Array(all[(articleCount + topicCount + editionCount)...]) }

  /// Finds what every link and every image leads to.
  ///
  /// A link that leads nowhere is reported, and becomes one without an address; the build then has no files.
  mutating func resolve(
    by resolver: LinkResolver, jobs: Int, _ diagnostics: inout [Diagnostic]
  ) async {
    let resolved = await concurrentMap(texts, jobs: jobs, &diagnostics) { text, diagnostics in
      var siteLinks: [SiteLink] = []
      let connected = resolver.resolve(text.document, in: text.file, &siteLinks, &diagnostics)
      return (connected, siteLinks)
    }
    all = resolved.map(\.0)
    siteLinks = resolved.flatMap(\.1)
  }

  /// The other articles that link to each article, each once, oldest first.
  ///
  /// Articles are walked from the oldest to the newest, so the lists need no sorting, and one that links twice is
  /// the last of the list.
  var backlinks: [[ArticleIndex]] {
    var backlinks = [[ArticleIndex]](repeating: [], count: articleCount)
    for index in articles.indices {
      let article = ArticleIndex(index)
      for target in all[index].links {
        guard let linked = target.article, linked != article,
          backlinks[linked.position].last != article
        else { continue }
        backlinks[linked.position].append(article)
      }
    }
    return backlinks
  }
}

extension ConnectedTexts {
  /// Reads the size of every image that a text shows, each file once.
  ///
  /// What is wrong with an image is reported at each place where it is shown. Files that no text shows are not
  /// opened.
  mutating func measureImages(
    in folder: InputFolder, jobs: Int, _ diagnostics: inout [Diagnostic]
  ) async {
    let texts = all.indices.filter { !all[$0].images.isEmpty }
    let files = Set(texts.flatMap { all[$0].images.compactMap(\.origin?.file.string) }).sorted()
    let sizes = await concurrentMap(files, jobs: jobs) { ImageSize.read(InputPath($0), in: folder) }
    let sizeOfFile = [String: Result<ImageSize, ImageSize.Failure>](
      uniqueKeysWithValues: zip(files, sizes))
    for text in texts {
      for index in all[text].images.indices {
        guard let origin = all[text].images[index].origin else { continue }
        switch sizeOfFile[origin.file.string] {
        case .success(let size)?: all[text].images[index].size = size
        case .failure(let failure)?: diagnostics.append(Diagnostic(failure, of: origin, in: folder))
        case nil: break
        }
      }
    }
  }
}
