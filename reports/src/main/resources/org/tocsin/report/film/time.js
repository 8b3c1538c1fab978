// The clock of the drill and times as a reader sees them.

const clock = {
  /** Local time in milliseconds, as if it were UTC. */
  local(at) {
    const row = Math.max(0, rowAt(film.clock.local, 2, at));
    return film.clock.local[row + 1] + (at - film.clock.local[row]) * 100;
  },

  time(at) {
    return new Date(this.local(Math.floor(at / 10) * 10)).toISOString().substring(11, 19);
  },

  date(at) {
    return clock.dates.format(new Date(this.local(at)));
  },

  minutes(at) {
    return this.time(at).substring(0, 5);
  },

  dates: new Intl.DateTimeFormat(film.language === "zh" ? "zh-CN" : "en-GB", {
    timeZone: "UTC", weekday: "short", year: "numeric", month: "short", day: "numeric",
  }),
};

/** How long, in words: 5 min 10 s. */
function lasting(tenths) {
  const seconds = Math.round(Math.abs(tenths) / 10);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (h > 0) {
    return word("duration.hours", h, String(m).padStart(2, "0"));
  }
  return m > 0 ? word("duration.minutes", m, String(s).padStart(2, "0")) : word("duration.seconds", s);
}

/** Since the drill's start: +01:02:03. */
function sinceStart(at) {
  const seconds = Math.floor(Math.abs(at) / 10);
  const two = number => String(number).padStart(2, "0");
  return (at < 0 ? "−" : "+") + two(Math.floor(seconds / 3600)) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
}
