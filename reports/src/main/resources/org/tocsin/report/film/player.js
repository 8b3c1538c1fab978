// The film's course: its time, its speed, what the reader has chosen.

const SPEEDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 3600];

const player = {
  at: 0,
  speed: 60,
  isPlaying: false,
  follows: false,
  selected: null,
  /** Whether something must be drawn again though the film stands. */
  isStale: true,
  moments: [],

  /** A speed at which the whole takes about four minutes. */
  begin(takes) {
    const wanted = film.clock.end / 10 / 240;
    this.speed = SPEEDS.reduce((best, s) => Math.abs(Math.log(s / wanted)) < Math.abs(Math.log(best / wanted)) ? s : best);
    this.moments = moments(takes);
  },

  seek(at) {
    this.at = Math.max(0, Math.min(film.clock.end, at));
    if (!axis.isWhole && (this.at < axis.from || this.at > axis.to)) {
      axis.around(this.at, axis.to - axis.from);
    }
    this.isStale = true;
  },

  step(tenths) {
    this.isPlaying = false;
    this.seek(this.at + tenths);
  },

  toggle() {
    if (!this.isPlaying && this.at >= film.clock.end) {
      this.seek(0);
    }
    this.isPlaying = !this.isPlaying;
    this.isStale = true;
  },

  faster(step) {
    const i = SPEEDS.indexOf(this.speed) + step;
    this.speed = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, i))];
    this.isStale = true;
  },

  /** To the next or last inject or missed action; stays if there is none. */
  jump(kind, direction) {
    const all = this.moments.filter(moment => moment.kind === kind);
    const found = direction > 0 ? all.find(moment => moment.at > this.at) : all.filter(moment => moment.at < this.at - 1).pop();
    if (found) {
      this.seek(found.at);
    }
  },

  /** Chooses a unit, an incident or a station; the same again, or nothing, to choose none. */
  pick(mark) {
    const isSame = mark && this.selected && mark.kind === this.selected.kind && mark.id === this.selected.id;
    this.selected = mark && !isSame && ["unit", "incident", "station"].includes(mark.kind) ? { kind: mark.kind, id: mark.id } : null;
    this.follows = this.follows && this.selected !== null;
    this.isStale = true;
    if (this.selected) {
      page.open("chosen");
    }
    say(page.live, this.selected ? chosenName(page.takes, this.selected) : "");
  },

  /** Goes on by as much film as there is in so many seconds of the reader's time. */
  advance(seconds) {
    if (!this.isPlaying) {
      return;
    }
    this.seek(this.at + seconds * this.speed * 10);
    if (this.at >= film.clock.end) {
      this.isPlaying = false;
    }
  },
};
