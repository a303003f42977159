/// A kind of mistake: each names a sentence in `Wording/fr.yml` and `Wording/en.yml`.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // Files.
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf8"
  case emptyFile = "empty-file"
  case strayFile = "stray-file"
  case unusableFile = "unusable-file"
  case unusableFileName = "unusable-file-name"
  case symbolicLink = "symbolic-link"
  case missingContent = "missing-content"
  case missingSite = "missing-site"

  // Front matter.
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case emptyFrontMatter = "empty-front-matter"
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case emptyField = "empty-field"
  case wrongFormat = "wrong-format"
  case cutByComment = "cut-by-comment"
  case unknownTimeZone = "unknown-time-zone"
  case unknownAuthor = "unknown-author"
  case missingSince = "missing-since"
  case controlCharacter = "control-character"

  // Acronyms.
  case acronymList = "acronym-list"
  case acronymForm = "acronym-form"
  case acronymMeaning = "acronym-meaning"

  // YAML.
  case yamlControlCharacter = "yaml-control-character"
  case yamlTooDeep = "yaml-too-deep"
  case yamlTab = "yaml-tab"
  case yamlDuplicateKey = "yaml-duplicate-key"
  case yamlKey = "yaml-key"
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case yamlDocuments = "yaml-documents"
  case yamlUnclosedQuote = "yaml-unclosed-quote"
  case yamlTextAfterQuote = "yaml-text-after-quote"
  case yamlEscape = "yaml-escape"
  case yamlUnclosedList = "yaml-unclosed-list"
  case yamlMissingComma = "yaml-missing-comma"
  case yamlColon = "yaml-colon"
  case yamlMissingColon = "yaml-missing-colon"
  case yamlReservedCharacter = "yaml-reserved-character"
  case yamlIndentation = "yaml-indentation"
  case yamlOther = "yaml-other"

  // Texts.
  case unusedFootnote = "unused-footnote"
  case duplicateFootnote = "duplicate-footnote"
  case undefinedFootnote = "undefined-footnote"
  case rawHTML = "raw-html"
  case refusedScheme = "refused-scheme"
  case emptyDestination = "empty-destination"
  case missingAlternative = "missing-alternative"
  case foreignImage = "foreign-image"
  case skippedHeading = "skipped-heading"
  case headingAboveFirst = "heading-above-first"
  case unknownAlert = "unknown-alert"
  case alertNotAlone = "alert-not-alone"
  case misplacedLanguage = "misplaced-language"
  case strayMark = "stray-mark"
  case brokenLink = "broken-link"
  case unusedReference = "unused-reference"
  case emptyLinkText = "empty-link-text"
  case vagueLinkText = "vague-link-text"
  case trackingParameter = "tracking-parameter"
  case quotationWithoutOrigin = "quotation-without-origin"

  // Names and links.
  case unknownTopic = "unknown-topic"
  case topicCycle = "topic-cycle"
  case repeatedArticle = "repeated-article"
  case editionChoice = "edition-choice"
  case duplicateID = "duplicate-id"
  case duplicateAddress = "duplicate-address"
  case emptyAddress = "empty-address"
  case deadArticleLink = "dead-article-link"
  case deadFileLink = "dead-file-link"
  case deadFragment = "dead-fragment"
  case deadSiteLink = "dead-site-link"
  case hiddenLink = "hidden-link"

  // Images.
  case deadImage = "dead-image"
  case unknownImage = "unknown-image"
  case damagedImage = "damaged-image"
  case unsizedImage = "unsized-image"

  // Themes.
  case missingTheme = "missing-theme"
  case missingLanguage = "missing-language"
  case missingString = "missing-string"
  case missingTemplate = "missing-template"
  case unusedTemplate = "unused-template"
  case assetCycle = "asset-cycle"
  case templateSyntax = "template-syntax"
  case templateUnclosed = "template-unclosed"
  case templateStray = "template-stray"
  case templateUnknownName = "template-unknown-name"
  case templateUnknownPartial = "template-unknown-partial"
  case templateUnknownBlock = "template-unknown-block"
  case templateDuplicateBlock = "template-duplicate-block"
  case templateIgnored = "template-ignored"
  case templateCycle = "template-cycle"
  case templateNotText = "template-not-text"
  case templateUnescaped = "template-unescaped"

  // The command.
  case draftsShown = "drafts-shown"
  case invalidOption = "invalid-option"
  case folderTaken = "folder-taken"
  case outputForeignFile = "output-foreign-file"
  case outputBusy = "output-busy"
  case outputManifest = "output-manifest"
  case outputFailed = "output-failed"

  public var severity: Diagnostic.Severity {
    switch self {
    case .draftsShown, .missingSince, .skippedHeading, .headingAboveFirst, .unknownAlert,
      .alertNotAlone, .misplacedLanguage, .strayMark, .brokenLink, .unusedReference,
      .emptyLinkText, .vagueLinkText, .trackingParameter, .quotationWithoutOrigin,
      .unusedTemplate:
      .warning
    default: .error
    }
  }
}
