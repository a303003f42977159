/// The day and the time that calendar and clock show at a moment, at an offset from Greenwich.
struct LocalTime: Hashable, Sendable {
  let day: Day
  let time: TimeOfDay
  let offset: Int

  init(_ instant: Instant, offset: Int) {
    let seconds = Int(instant.secondsSince1970) + offset
    let intoDay = (seconds % 86_400 + 86_400) % 86_400
    day = Day(daysSince1970: (seconds - intoDay) / 86_400)
    time = TimeOfDay(secondsIntoDay: intoDay)
    self.offset = offset
  }
}
