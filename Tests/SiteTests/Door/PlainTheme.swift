/// A theme of lines such as `article: /articles/a/`, which tests can read.
///
/// It has the wording of the theme that comes with vigie.
enum PlainTheme {
  static let files: [String: [UInt8]] = {
    var files = templates.reduce(into: [String: [UInt8]]()) { files, template in
      files["templates/\(template.key).mustache"] = Array(template.value.utf8)
    }
    files["theme.yml"] = Array("name: Essai\n".utf8)
    files["assets/style.css"] = Array("body {}\n".utf8)
    for path in ["strings/fr.yml", "strings/en.yml"] { files[path] = Repository.theme[path] }
    return files
  }()

  private static let templates =
    partials.merging(pages.mapValues { "{{>head}}\n" + $0 }) { first, _ in first }

  private static let partials = [
    "head": """
    title: {{page.title}}
    kind: {{page.kind}}
    description: {{page.description}}
    address: {{page.address}}
    lang: {{page.lang}}
    {{#page.noindex}}
    noindex: yes
    {{/page.noindex}}
    {{#page.own_feeds}}
    feed: {{address}} {{title}}
    type: {{type}}
    {{/page.own_feeds}}
    {{#site.feeds}}
    feed: {{address}} {{title}}
    type: {{type}}
    {{/site.feeds}}
    {{#site.menu}}
    menu: {{path}} {{title}}
    {{/site.menu}}
    style: {{assets.style.css}}

    """,
    "article-summary": "article: {{path}}",
    "list": """
    {{#articles}}
    {{.}}
    {{/articles}}
    newer: {{pager.newer}}
    older: {{pager.older}}
    range: {{pager.range_text}}

    """,
    "entry": """
    entry: {{path}} {{title}}, {{count_text}}

    """,
    "full": """
    heading: {{title}}
    date: {{date.iso}} {{date.text}}
    event: {{event.iso}} {{event.text}}
    summary: {{summary}}
    status: {{status}}
    reading: {{reading_text}}
    authors: {{authors_text}}
    {{#topics}}
    topic: {{path}} {{title}}
    {{/topics}}
    {{#tags}}
    tag: {{path}} {{title}}
    {{/tags}}
    {{#places}}
    place: {{path}} {{title}}
    {{/places}}
    {{#actors}}
    actor: {{path}} {{title}}
    {{/actors}}
    {{#sources}}
    source: {{number}} {{title}} <{{url}}> {{publisher.title}} {{publisher.path}}
    {{/sources}}
    {{#corrections}}
    correction: {{date.text}} {{text}}
    {{/corrections}}
    {{#contents}}
    contents: {{level}} #{{anchor}} {{title}}
    {{/contents}}
    {{body}}

    """,
  ]

  private static let pages = [
    "home": """
    count: {{count_text}}
    {{>list}}
    {{#topics}}
    {{>entry}}
    {{/topics}}
    {{#editions}}
    edition: {{path}} {{title}}, {{count_text}}
    {{/editions}}

    """,
    "article": """
    {{#article}}
    {{>full}}
    backlinks: {{backlinks_text}}
    {{#backlinks}}
    backlink: {{path}}
    {{/backlinks}}
    {{#related}}
    related: {{path}}
    {{/related}}
    previous: {{previous.path}}
    next: {{next.path}}
    {{/article}}

    """,
    "topics": """
    count: {{count_text}}
    {{#topics}}
    {{>entry}}
    {{#children}}
    child: {{path}} {{title}}, {{count_text}}
    {{/children}}
    {{/topics}}

    """,
    "topic": """
    {{#topic}}
    count: {{count_text}}
    parent: {{parent.path}}
    {{#children}}
    child: {{path}} {{title}}, {{count_text}}
    {{/children}}
    {{#see_also}}
    see: {{path}} {{title}}
    {{/see_also}}
    {{#cooccurring}}
    cooccurring: {{path}} {{title}}, {{count_text}}
    {{/cooccurring}}
    {{introduction}}
    {{/topic}}
    {{>list}}

    """,
    "terms": """
    count: {{count_text}}
    {{#groups}}
    letter: {{letter}}
    {{#entries}}
    {{>entry}}
    {{/entries}}
    {{/groups}}

    """,
    "term": """
    {{#term}}
    count: {{count_text}}
    index: {{index_path}} {{kind_text}}
    {{#topics}}
    topic: {{path}} {{title}}
    {{/topics}}
    {{/term}}
    {{>list}}

    """,
    "archive": """
    count: {{count_text}}
    {{#years}}
    {{>entry}}
    {{#months}}
    month: {{path}} {{title}}, {{count_text}}
    {{/months}}
    {{/years}}

    """,
    "period": """
    {{#period}}
    count: {{count_text}}
    year: {{year.path}}
    {{#months}}
    month: {{path}} {{title}}, {{count_text}}
    {{/months}}
    earlier: {{earlier.path}}
    later: {{later.path}}
    {{/period}}
    {{>list}}

    """,
    "sources": """
    count: {{count_text}}
    {{#publishers}}
    {{>entry}}
    {{/publishers}}

    """,
    "publisher": """
    count: {{publisher.count_text}}
    {{#sources}}
    source: {{title}} <{{url}}> {{date.text}} {{lang_text}}, {{articles_text}}
    {{#articles}}
    cited: {{path}}
    {{/articles}}
    {{/sources}}
    newer: {{pager.newer}}
    older: {{pager.older}}
    range: {{pager.range_text}}

    """,
    "editions": """
    count: {{count_text}}
    {{#editions}}
    edition: {{path}} {{title}}, {{date.text}}, {{count_text}}
    {{/editions}}

    """,
    "edition": """
    {{#edition}}
    count: {{count_text}}
    previous: {{previous.path}}
    next: {{next.path}}
    {{introduction}}
    {{#groups}}
    group: {{title}} #{{anchor}} {{path}}
    {{#articles}}
    article: {{path}}
    {{>full}}
    {{/articles}}
    {{/groups}}
    {{/edition}}

    """,
    "page": """
    heading: {{title}}
    summary: {{summary}}
    {{body}}

    """,
    "subscribe": """
    opml: {{opml_path}}
    {{#groups}}
    group: {{title}} #{{anchor}}
    {{#feeds}}
    followed: {{path}} {{title}}, {{count_text}}, {{date.iso}}
    {{#formats}}
    format: {{format}} {{path}} {{type}}
    {{/formats}}
    {{/feeds}}
    {{/groups}}

    """,
    "not-found": "",
    "redirect": "target: {{target.path}} {{target.title}}\n",
    "moved": """
    {{#entries}}
    moved: #{{anchor}} {{old}} {{path}} {{title}}
    {{/entries}}

    """,
  ]
}
