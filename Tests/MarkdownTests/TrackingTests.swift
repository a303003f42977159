import Markdown
import Testing

@Suite struct `Addresses without tracking` {
  @Test(arguments: [
    ("https://x.example/a?utm_source=b", "https://x.example/a"),
    ("https://x.example/a?id=1&utm_source=b&utm_medium=c", "https://x.example/a?id=1"),
    ("https://x.example/a?fbclid=b&id=1#part", "https://x.example/a?id=1#part"),
    ("https://x.example/a?UTM_Source=b", "https://x.example/a"),
    ("https://x.example/a#xtor=RSS-3208", "https://x.example/a"),
    ("https://x.example/a?id=1#xtor=RSS-3208", "https://x.example/a?id=1"),
    ("https://x.example/?gclid", "https://x.example/"),
    ("?mc_cid=1&é=2", "?é=2"), ("/a?b&amp;utm_source=c#d", "/a?b&amp#d"),
    ("/a?utm_source=b?c", "/a?c"), ("/a?utm_source=b#fbclid=c&d", "/a#d"),
  ])
  func `keep everything else`(address: String, clean: String) {
    #expect(withoutTracking(address) == clean)
    #expect(withoutTracking(clean) == nil)
    #expect(trackingParameter(in: clean) == nil)
  }

  @Test(arguments: [
    "", "https://x.example/", "https://x.example/utm_source=b", "https://x.example/?id=1&",
    "https://x.example/?utmost=1", "https://x.example/?q=utm_source", "https://x.example/#a&b",
    "https://x.example/?at_id=1",
    "https://web.archive.org/web/2022/https://x.example/?utm_source=b", "#", "?", "é?è#à",
  ])
  func `are what they were when nothing follows the reader`(address: String) {
    #expect(withoutTracking(address) == nil)
  }

  @Test func `are told from others by a parameter`() {
    #expect(trackingParameter(in: "https://x.example/?a=1&utm_source=b&gclid=c") == "utm_source=b")
  }
}
