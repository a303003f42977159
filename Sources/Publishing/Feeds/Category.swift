internal import Chronicle
internal import Text

/// A topic or a tag as entries name it, written once for all of them.
struct Category: Sendable {
  let label: String
  let rss: [UInt8]
  let atom: [UInt8]

  /// - Parameters:
  ///   - scheme: the address of the list of all topics or tags.
  ///   - term: the end of its own address.
  init(scheme: String, term: String, label: String) {
    self.label = label
    var rss = ByteBuffer()
    XML.open("category", ["domain": scheme], into: &rss)
    XML.escape(label, into: &rss)
    XML.close("category", into: &rss)
    self.rss = rss.array()
    var atom = ByteBuffer()
    XML.empty("category", ["term": term, "scheme": scheme, "label": label], into: &atom)
    self.atom = atom.array()
  }
}

extension Archive {
  var topicCategories: [Category] {
    let scheme = site.address(of: routes.topics)
    return topics.all.map {
      Category(scheme: scheme, term: $0.topic.id, label: $0.topic.title)
    }
  }

  var tagCategories: [Category] {
    let scheme = site.address(of: routes.terms(.tag))
    return terms.tag.all.map { Category(scheme: scheme, term: $0.slug, label: $0.name) }
  }
}
