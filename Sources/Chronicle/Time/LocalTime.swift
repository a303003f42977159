/// What calendar and clock show at a moment, so many seconds east of Greenwich.
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
