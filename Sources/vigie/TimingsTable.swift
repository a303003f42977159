import Building
import Chronicle

/// The time that a build took, stage by stage, as a table to read.
struct TimingsTable {
  private let measurements: Measurements
  private let jobs: Int
  private let words: Wording

  init(_ measurements: Measurements, jobs: Int, _ words: Wording) {
    self.measurements = measurements
    self.jobs = jobs
    self.words = words
  }

  var text: String {
    let head = ["timings-stage", "timings-time", "timings-count", "timings-bytes"]
    let rows = [head.map { words.text($0) }] + Timings.Stage.allCases.map(row)
    let totals = [
      "elapsed": milliseconds(measurements.elapsed), "cpu": milliseconds(measurements.processor),
    ]
    let notes = [
      words.text("timings-shared", ["jobs": String(jobs)]), words.text("timings-elapsed", totals),
    ]
    return (aligned(rows) + notes).joined(separator: "\n")
  }

  private func row(_ stage: Timings.Stage) -> [String] {
    let total = measurements.timings[stage]
    let time = milliseconds(total.nanoseconds)
    return [
      words.text(stage.key) + (stage.isShared ? " *" : ""), time, String(total.count),
      total.bytes == 0 ? "" : String(total.bytes),
    ]
  }

  private func milliseconds(_ nanoseconds: Int) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    let details = ["whole": String(tenths / 10), "tenth": String(tenths % 10)]
    return words.text("timings-milliseconds", details)
  }

  /// Names to the left of their column, numbers to the right.
  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
