import CYAML

/// Where the last text that was read begins and ends, and whether it stands in quotes.
struct ScalarExtent {
  let start: yaml_mark_t
  let end: yaml_mark_t
  let isQuoted: Bool

  init(_ event: yaml_event_t) {
    start = event.start_mark
    end = event.end_mark
    let style = event.data.scalar.style
    isQuoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
  }
}
