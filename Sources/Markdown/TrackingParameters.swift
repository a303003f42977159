/// The first parameter of an address that only tells its host where the reader comes from.
///
/// An example is `utm_source=lettre`. Parameters stand behind `?`, `&`, `;` and also `#`, because some hosts hide
/// theirs in the fragment.
public func trackingParameter(in address: String) -> String? {
  guard hasSign(address.utf8Span.span), !isCopy(address) else { return nil }
  return parameters(of: address).first { isTracking($0.text) }.map { String($0.text) }
}

/// An address without its tracking parameters; `nil` when it has none.
public func withoutTracking(_ address: String) -> String? {
  guard trackingParameter(in: address) != nil else { return nil }
  let parts = parameters(of: address)
  var clean = String(address.prefix { !isSign($0) })
  // The sign before the first parameter that is kept is that of the first one written.
  var opening: Character?
  for (sign, text) in parts {
    if sign == "?" || sign == "#" { opening = sign }
    guard !isTracking(text) else { continue }
    clean.append(opening ?? sign)
    clean += text
    opening = nil
  }
  return clean
}

/// Whether this is the address of an archived copy, which holds another address that must stay whole.
///
/// An example is `https://web.archive.org/web/2022/https://example.org/?utm_source=x`.
private func isCopy(_ address: String) -> Bool {
  let path = address.prefix { !isSign($0) }.dropFirst(8)
  return path.contains("http:/") || path.contains("https:/")
}

/// The parameters of an address, each with the sign that it stands behind.
private func parameters(of address: String) -> [(sign: Character, text: Substring)] {
  var parameters: [(Character, Substring)] = []
  var rest = address.drop { !isSign($0) }
  while let sign = rest.first {
    let text = rest.dropFirst().prefix { !isSign($0) }
    parameters.append((sign, text))
    rest = rest[text.endIndex...]
  }
  return parameters
}

/// Whether an address has anything that may be a parameter.
///
/// Most have nothing, and every link is asked: this needs no substrings.
private func hasSign(_ address: Span<UInt8>) -> Bool {
  for index in address.indices {
    switch address[index] {
    case UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "#"): return true
    default: continue
    }
  }
  return false
}

private func isSign(_ character: Character) -> Bool {
  character == "?" || character == "&" || character == ";" || character == "#"
}

private func isTracking(_ parameter: Substring) -> Bool {
  let name = parameter.prefix { $0 != "=" }.lowercased()
  return trackingNames.contains(name) || trackingPrefixes.contains(where: name.hasPrefix)
}

/// The starts of the names of parameters for campaigns: by Google, Matomo, AT Internet and HubSpot.
private let trackingPrefixes = [
  "utm_", "mtm_", "matomo_", "piwik_", "pk_campaign", "pk_kwd", "at_campaign", "at_medium",
  "at_custom", "hsa_",
]

/// Parameters by which search engines, social networks, mailings and statistics number clicks and readers.
private let trackingNames: Set<String> = [
  "__twitter_impression", "_hsenc", "_hsmi", "cmpid", "dclid", "fbclid", "gbraid", "gclid",
  "gclsrc", "igsh", "igshid", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "msclkid",
  "oly_anon_id", "oly_enc_id", "ref_src", "ref_url", "s_cid", "ttclid", "twclid", "vero_id",
  "wbraid", "wickedid", "wt_mc", "xtor", "xts", "yclid",
]
