// Who knew what when: from a fact of an incident to those who learn of it.

/** By the word of a fact: who learns, and which text says what. */
const LEARNS = {
  "occurred": ["nobody", "knows.nobody"],
  "noticed": ["witness", "knows.noticed"],
  "hung up": ["witness", "knows.hung-up"],
  "call waits": ["centre", "knows.call-waits"],
  "reported": ["centre", "knows.reported"],
  "answered": ["centre", "knows.answered"],
  "transferred": ["centre", "knows.transferred"],
  "verified": ["dispatcher", "knows.verified"],
  "queued": ["dispatcher", "knows.queued"],
  "notified": ["unit", "knows.notified"],
  "alerted": ["community", "knows.alerted"],
  "accepted": ["unit", "knows.accepted"],
  "on scene": ["unit", "knows.on-scene"],
  "sized up": ["dispatcher", "knows.sized-up"],
  "alarm raised": ["dispatcher", "knows.alarm-raised"],
  "alarm lowered": ["dispatcher", "knows.alarm-lowered"],
  "command": ["dispatcher", "knows.command"],
  "informed": ["agencies", "knows.informed"],
  "aid requested": ["neighbours", "knows.aid-requested"],
  "aid granted": ["dispatcher", "knows.aid-granted"],
  "aid refused": ["dispatcher", "knows.aid-refused"],
  "lane blocked": ["unit", "knows.lane-blocked"],
  "patients": ["dispatcher", "knows.patients"],
  "false alarm": ["dispatcher", "knows.false-alarm"],
  "cut off": ["dispatcher", "knows.cut-off"],
  "controlled": ["dispatcher", "knows.controlled"],
  "closed": ["everybody", "knows.closed"],
};

/** What who learnt of an incident, with the time since it began. */
function knowledge(take, incident) {
  return take.facts.ofIncident(incident.number)
    .filter(fact => LEARNS[fact.word])
    .map(fact => {
      const [who, what] = LEARNS[fact.word];
      const unit = fact.unit >= 0 ? take.units[fact.unit].name : "";
      return {
        at: fact.at,
        who: who === "unit" && unit ? unit : word("who." + who),
        unit: who === "unit" && unit ? take.units[fact.unit].id : "",
        what: word(what, unit || detail(fact), detail(fact)),
      };
    });
}

function knowledgeList(take, incident, at) {
  return el("ol", { class: "knowledge" }, ...knowledge(take, incident).map(line =>
    el("li", { class: line.at > at ? "to-come" : null },
      el("span", {}, timeButton(line.at), el("span", { class: "delta" }, "+" + lasting(line.at - incident.begins))),
      el("span", {}, line.unit ? pickButton("unit", line.unit, line.who) : el("b", {}, line.who), " ", line.what))));
}
