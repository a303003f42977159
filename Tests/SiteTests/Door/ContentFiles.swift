/// A `site.yml` with what must be there, and more if a test needs it.
func siteFile(_ more: String = "") -> String {
  """
  title: Chronique
  url: https://chronique.example/
  \(more)
  \(more.contains("since:") ? "" : "since: 2022-01-01")

  """
}

/// A Markdown file with front matter.
func text(_ fields: String, body: String = "Texte.") -> String {
  """
  ---
  \(fields)
  ---

  \(body)

  """
}

/// An article, of which only the id matters to most tests.
///
/// - Parameter more: further lines of front matter; they begin on line 5.
func article(
  _ id: String, title: String? = nil, date: String = "2022-07-19", _ more: String? = nil,
  body: String = "Texte."
) -> String {
  let fields = ["id: \(id)", "title: \(title ?? "Titre \(id)")", "date: \(date)", more]
  return text(fields.compactMap(\.self).joined(separator: "\n"), body: body)
}

/// Articles `a1`, `a2`…, one a day from the first of a month, oldest first.
func articles(
  _ numbers: ClosedRange<Int>, month: String = "2022-01", _ more: String? = nil
) -> [String: String] {
  Dictionary(
    uniqueKeysWithValues: numbers.map { number in
      let (day, minute) = (1 + (number - 1) / 60 % 28, (number - 1) % 60)
      let date = "\(month)-\(padded(day)) 00:\(padded(minute))"
      return ("articles/a\(number).md", article("a\(number)", date: date, more))
    })
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// An image of 32 by 16 that is a text as well.
let tinyGIF = "GIF89a\u{20}\0\u{10}\0\0\0\0;"
