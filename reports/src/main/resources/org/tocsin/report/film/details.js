// What else a fact says, from the words of the timeline into those of the reader.

/** What a detail looks like, and how it is told; "s" stands for seconds that are told as a time. */
const DETAILS = [
  [/^(\S+) expected ([\d.]+) s$/, "detail.expected-level", "-s"],
  [/^expected ([\d.]+) s$/, "detail.expected", "s"],
  [/^(\d+) m$/, "detail.metres", "-"],
  [/^to (.+)$/, "detail.to", "-"],
  [/^from (.+) to (.+)$/, "detail.from-to", "--"],
  [/^at (.+)$/, "detail.at", "-"],
  [/^of (.+)$/, "detail.of", "-"],
  [/^by patrol$/, "detail.by-patrol", ""],
  [/^by order$/, "detail.ordered", ""],
  [/^by (\d+)$/, "detail.short-by", "-"],
  [/^lacks (.+)$/, "detail.lacks", "-"],
  [/^finds (.+)$/, "detail.finds", "-"],
  [/^behind (\d+)$/, "detail.behind", "-"],
  [/^(\d+) people near$/, "detail.people-near", "-"],
  [/^by hand ([\d.]+) s$/, "detail.by-hand", "s"],
  [/^for ([\d.]+) s$/, "detail.for", "s"],
  [/^for (\d+)$/, "detail.for-patients", "-"],
  [/^(\d+) waiting$/, "detail.waiting", "-"],
  [/^beds free (\d+)$/, "detail.beds-free", "-"],
  [/^unanswered$/, "detail.unanswered", ""],
  [/^survival ([\d.]+)$/, "detail.survival", "-"],
  [/^(\S+) survival ([\d.]+)$/, "detail.triage-survival", "--"],
  [/^(\S+) (\d+) m$/, "detail.place-metres", "--"],
  [/^taker busy ([\d.]+) s$/, "detail.taker-busy", "s"],
  [/^after ([\d.]+) s$/, "detail.after", "s"],
  [/^after ([\d.]+) s, will call again$/, "detail.calls-again", "s"],
  [/^(\S+) with (\d+)$/, "detail.with", "--"],
  [/^(\S+) with (\d+), though none takes any$/, "detail.with-none", "--"],
  [/^not known yet$/, "detail.not-known", ""],
  [/^in part$/, "detail.in-part", ""],
  [/^times ([\d.]+)$/, "detail.times", "-"],
  [/^(\S+) instead of (\S+)$/, "detail.instead", "--"],
  [/^(\S+) instead of (\S+), though none takes any$/, "detail.instead-none", "--"],
  [/^(.+): (\d+) near, (\d+) accept$/, "detail.alerted", "---"],
  [/^([\d.]+) m2 burnt$/, "detail.burnt", "-"],
  [/^loss (\d+)$/, "detail.loss", "-"],
  [/^nobody hurt$/, "detail.nobody-hurt", ""],
  [/^([\d.]+) of ([\d.]+) expected to survive$/, "detail.survivors", "--"],
  [/^([\d.]+) s in hand$/, "detail.in-hand", "s"],
  [/^by ([\d.]+) s$/, "detail.late-by", "s"],
  [/^(?:found )?by (.+)$/, "detail.by", "-"],
  [/^in quarters$/, "status.quarters", ""],
  [/^out$/, "detail.out", ""],
];

function detail(fact) {
  if (fact.word === "occurred") {
    return named("type", fact.detail.split(" at ")[0]);
  }
  const moment = /(\d+):(\d+):(\d+)\.\d+$/.exec(fact.detail);
  if (moment && (fact.word === "rerouted" || fact.word === "due")) {
    const [, hours, minutes, seconds] = moment.map(Number);
    return word(fact.word === "due" ? "detail.due-by" : "detail.there-at", clock.time((hours * 3600 + minutes * 60 + seconds) * 10));
  }
  return translated(fact.detail);
}

/** What an inject calls roads that it does not mean by their name. */
const ROADS = [
  [/^(.+) for vehicles$/, "detail.for-vehicles"],
  [/^(.+) on foot$/, "detail.on-foot"],
  [/^(\d+) m around ([\d.,-]+)$/, "detail.around"],
  [/^class (.+)$/, "detail.road-class"],
  [/^all streets$/, "detail.all-streets"],
  [/^area$/, "detail.area"],
  [/^road (.+)$/, "detail.road"],
  [/^roads (\d+) by id$/, "detail.roads-by-id"],
  [/^roads (.+)$/, "detail.roads"],
];

/** The same in the words of the reader; names of streets are left as they are. */
function roads(text) {
  for (const [pattern, key] of ROADS) {
    const found = pattern.exec(text);
    if (found) {
      const parts = found.slice(1);
      return word(key, ...(parts.length > 1 ? parts : parts.map((part) => roads(part).split(", ").join(word("list.comma")))));
    }
  }
  return text;
}

/** What a fact is of. */
function subject(fact) {
  return fact.word.startsWith("road ") ? roads(fact.subject) : fact.subject;
}

/** What is told as a whole, or else part by part. */
function translated(text) {
  return told(text) || text.split(", ").map((part) => told(part) || part).join(word("list.comma"));
}

function told(text) {
  for (const [pattern, key, kinds] of DETAILS) {
    const found = pattern.exec(text);
    if (found) {
      return word(key, ...found.slice(1).map((part, i) =>
        kinds[i] === "s" ? lasting(Number(part) * 10) : film.words["source." + part] || film.words["detail.triage-" + part] || part));
    }
  }
  return "";
}
