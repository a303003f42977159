import Dates
import SampleFiles
import Chronicle
import Publishing
import Synchronization
import Testing

@Suite struct `Images of texts` {
  /// A chronicle with media, in which article `a` says what a test wants.
  private func site(_ body: String) async throws -> BuiltSite {
    var site = SiteUnderTest([
      "articles/2022/a.md": article("a", body: body), "articles/b.md": article("b"),
      "articles/brouillon.md": article("brouillon", "draft: true"),
    ])
    site.content["media/2022/photo.jpg"] = ImageBytes.jpeg(200, 300, orientation: 6)
    site.content["media/Été 1.png"] = ImageBytes.png(640, 480)
    site.content["media/faux.png"] = Array("%PDF-1.7".utf8)
    site.content["media/coupe.png"] = Array(ImageBytes.png(640, 480)[..<20])
    site.content["media/plan.svg"] = Array("<svg width='100%'/>".utf8)
    site.content["media/rapport.pdf"] = Array("%PDF-1.7".utf8)
    return try await site.build()
  }

  @Test(arguments: [
    ("../../media/2022/photo.jpg", "/media/2022/photo.jpg", 300, 200),
    ("<../../media/Été 1.png>", "/media/%C3%89t%C3%A9%201.png", 640, 480),
    ("/media/2022/photo.jpg", "/media/2022/photo.jpg", 300, 200),
    ("https://chronique.example/media/2022/photo.jpg", "/media/2022/photo.jpg", 300, 200),
  ])
  func `have their size on the page and in feeds`(
    link: String, address: String, width: Int, height: Int
  ) async throws {
    let site = try await site("![Une photo](\(link))")
    #expect(site.report == "")
    let image = try #require(HTMLPage(site["/articles/a/"]).tags.first { $0.name == "img" })
    let attributes = ["src": address, "width": String(width), "height": String(height)]
    for (name, value) in attributes {
      #expect(image.attributes.filter { $0.name == name }.map(\.value) == [value])
    }
    #expect(site["feed.xml"].contains(" width=\"\(width)\" height=\"\(height)\""))
  }

  @Test func `by a path of the site are held to the plan`() async throws {
    let site = try await buildSite(["articles/a.md": article("a", body: "![Une](/assets/x.png)")])
    #expect(
      site.headlines == [
        "content/articles/a.md:7:1: erreur : aucune page de ce site à l’adresse /assets/x.png"
      ])
  }

  @Test(arguments: [
    (
      "../../media/2022/photos.jpg", "aucun fichier pour l’image « ../../media/2022/photos.jpg »",
      "vouliez-vous dire ../../media/2022/photo.jpg ?"
    ),
    (
      "../media/2022/Photo.JPG", "aucun fichier pour l’image « ../media/2022/Photo.JPG »",
      "mettez l’image dans le dossier media, et partez du dossier de ce texte ; ../ remonte d’un dossier"
    ),
    (
      "photo.jpg", "aucun fichier pour l’image « photo.jpg »",
      "vouliez-vous dire ../../media/2022/photo.jpg ?"
    ),
    (
      "../../media/faux.png",
      "« content/media/faux.png » n’est pas une image que les navigateurs montrent",
      "enregistrez-la en PNG, JPEG, WebP, AVIF, GIF ou SVG ; pour tout autre document, faites un lien"
    ),
    (
      "../b.md", "« ../b.md » n’est pas une image que les navigateurs montrent",
      "enregistrez-la en PNG, JPEG, WebP, AVIF, GIF ou SVG ; pour tout autre document, faites un lien"
    ),
    (
      "art:b", "« art:b » n’est pas une image que les navigateurs montrent",
      "enregistrez-la en PNG, JPEG, WebP, AVIF, GIF ou SVG ; pour tout autre document, faites un lien"
    ),
    (
      "../brouillon.md", "« ../brouillon.md » n’est pas une image que les navigateurs montrent",
      "enregistrez-la en PNG, JPEG, WebP, AVIF, GIF ou SVG ; pour tout autre document, faites un lien"
    ),
    (
      "../../media/coupe.png", "image abîmée ou incomplète : « content/media/coupe.png »",
      "copiez-la de nouveau, ou ouvrez-la dans un logiciel d’images et enregistrez-la"
    ),
    (
      "../../media/plan.svg", "dessin sans dimensions : « content/media/plan.svg »",
      "donnez à son élément svg un attribut viewBox, ou width et height en pixels"
    ),
    (
      "javascript:x", "« javascript: » au début d’un lien",
      "prenez une adresse en https:, http: ou mailto:, un fichier des textes, ou art: et un identifiant"
    ),
    ("", "lien qui ne mène nulle part", "écrivez l’adresse entre les parenthèses"),
  ])
  func `that cannot be shown are errors with the way out`(
    link: String, summary: String, help: String
  ) async throws {
    let site = try await site("![Une photo](\(link))")
    #expect(
      site.report == """
        content/articles/2022/a.md:7:1: erreur : \(summary)
          7 | ![Une photo](\(link))
            | ^
          aide : \(help)

        """)
  }

  @Test func `are looked for in topics, editions and pages too`() async throws {
    let body = "![Une](../media/i.gif)"
    let content = [
      "topics/t.md": text("title: T", body: body),
      "editions/e.md": text("title: E\ndate: 2022-07-19\ndates: 2022", body: body),
      "pages/p.md": text("title: P", body: body),
    ]
    let site = try await buildSite(content)
    let message = "erreur : aucun fichier pour l’image « ../media/i.gif »"
    #expect(
      site.headlines == [
        "content/editions/e.md:7:1: \(message)", "content/pages/p.md:5:1: \(message)",
        "content/topics/t.md:5:1: \(message)",
      ])
    let shown = try await buildSite(content.merging(["media/i.gif": tinyGIF]) { first, _ in first })
    #expect(shown.report == "")
    for address in ["/topics/t/", "/editions/e/", "/p/"] {
      #expect(shown[address].contains(#"width="32" height="16""#), "\(address)")
    }
  }

  @Test func `are reported at each place where they are shown`() async throws {
    let site = try await site("![Une](../../media/faux.png)\n![Deux](../../media/faux.png)")
    #expect(site.messages.count == 2)
  }

  @Test func `are read once each, and only if a text shows them`() async throws {
    let gif = Array(tinyGIF.utf8)
    let large = ImageBytes.jpeg(
      30, 20,
      before: [[UInt8]](
        repeating: ImageBytes.segment(0xE2, [UInt8](repeating: 0, count: 40_000)), count: 2
      )
      .flatMap(\.self))
    let body = "![Une](../media/a.gif) ![Deux](../media/a.gif) ![Trois](../media/c.jpg)"
    let files = [
      "site.yml": Array(siteFile().utf8), "media/a.gif": gif, "media/b.gif": gif,
      "media/c.jpg": large, "articles/a.md": Array(article("a", body: body).utf8),
      "articles/b.md": Array(article("b", body: body).utf8),
    ]
    let reads = Mutex<[String]>([])
    let content = InputFolder(
      name: "content", paths: files.keys.map { InputPath($0) }
    ) { path, count throws(InputFolder.ReadFailure) in
      reads.withLock { $0.append(path.string + (count == .max ? " whole" : "")) }
      return Array((files[path.string] ?? []).prefix(count))
    }
    let theme = InputFolder(
      name: "theme", paths: PlainTheme.files.keys.map { InputPath($0) }
    ) { path, _ throws(InputFolder.ReadFailure) in PlainTheme.files[path.string] ?? [] }
    let moment = try #require(PublicationDate(parsing: "2023-01-01"))
    let options = try #require(BuildOptions(now: .date(moment), jobs: 2) { _ in nil })
    let build = await Build(content: content, theme: theme, options: options)
    #expect(build.diagnostics == [])
    let media = reads.withLock { $0 }.filter { $0.hasPrefix("media/") }
    #expect(media.sorted() == ["media/a.gif", "media/c.jpg", "media/c.jpg whole"])
  }
}
