addEventListener("DOMContentLoaded", () => {
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const moments = all(".moment"), help = byId("help"), story = byId("story");
  let current = null;

  const number = (element) => element.id.slice(1);
  const pointOf = (moment) => byId("p" + number(moment));
  const shown = (moment) => !moment.classList.contains("off");

  function reveal(point) {
    const scroll = point && point.closest(".scroll");
    if (!scroll) return;
    const box = point.getBoundingClientRect(), port = scroll.getBoundingClientRect();
    if (box.left < port.left || box.right > port.right) scroll.scrollLeft += (box.left + box.right - port.left - port.right) / 2;
  }

  function mark(moment, on) {
    moment.classList.toggle("open", on);
    const point = pointOf(moment);
    if (!point) return;
    if (on) { point.setAttribute("aria-current", "true"); reveal(point); } else point.removeAttribute("aria-current");
  }

  // Opening a moment unfolds the sources of what it tells first.
  function open(moment, focus) {
    if (current && current !== moment) mark(current, false);
    current = moment;
    mark(moment, true);
    for (const sources of all(".cited.first", moment)) sources.open = true;
    moment.scrollIntoView({ block: "start" });
    const title = moment.querySelector("h3");
    if (focus) title.focus({ preventScroll: true });
    say([title, moment.querySelector(".said")].filter(Boolean).map((e) => e.textContent.trim()).join(": "));
    place("#" + moment.id);
  }

  function step(by) {
    const left = moments.filter(shown);
    if (!left.length) return;
    const at = left.indexOf(current);
    let next = at + by;
    if (at < 0) {
      const below = left.findIndex((m) => m.getBoundingClientRect().bottom > 80);
      next = by > 0 ? Math.max(0, below) : (below < 0 ? left.length : below) - 1;
    }
    if (!left[next]) return say(story.dataset[by > 0 ? "last" : "first"]);
    open(left[next], true);
  }

  function back() {
    const point = current && pointOf(current);
    if (current) mark(current, false);
    current = null;
    if (point) { point.scrollIntoView({ block: "center" }); point.focus({ preventScroll: true }); }
    place("#chart");
  }

  function filter(who) {
    const fits = (element) => !who || element.dataset.who.split(" ").includes(who);
    for (const fact of all(".fact")) fact.classList.toggle("off", !fits(fact));
    for (const group of all(".story, .moment, section.year")) group.classList.toggle("off", !group.querySelector(".fact:not(.off)"));
    for (const moment of moments) {
      const point = pointOf(moment);
      if (point) point.classList.toggle("off", !shown(moment));
    }
    // What is folded away would hide that it is what is looked for.
    for (const more of all("details.more")) more.open = Boolean(who) && Boolean(more.querySelector(".fact:not(.off)"));
    if (current && !shown(current)) { mark(current, false); current = null; }
    const first = moments.find(shown);
    if (who && first) reveal(pointOf(first));
    const facts = all("#story .moment .fact");
    say(story.dataset.shown + ": " + facts.filter((f) => !f.classList.contains("off")).length + " / " + facts.length);
  }

  for (const moment of moments) moment.querySelector("h3").tabIndex = -1;
  for (const choice of all(".filters input")) {
    choice.addEventListener("change", () => filter(choice.value));
    if (choice.checked && choice.value) filter(choice.value);
  }

  addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    const point = event.target.closest(".point"), up = event.target.closest(".up a");
    if (point) {
      event.preventDefault();
      const moment = byId("m" + number(point));
      if (moment && !shown(moment)) { byId("who-all").checked = true; filter(""); }
      if (moment) open(moment, true);
    } else if (up) {
      event.preventDefault();
      current = up.closest(".moment");
      back();
    }
  });

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const is = typedIn(event), target = event.target;
    const onPoint = target instanceof Element && target.closest(".point");
    let done = true;
    if (is("j")) step(1);
    else if (is("k")) step(-1);
    else if (onPoint && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      const points = all(".point:not(.off)"), forward = (event.key === "ArrowRight") === (root.dir !== "rtl");
      const next = points[points.indexOf(onPoint) + (forward ? 1 : -1)];
      if (next) { next.focus({ preventScroll: true }); reveal(next); }
    } else if (event.key === "Escape" && current) back();
    else if (event.key === "?" || event.key === "؟") help.showModal();
    else done = false;
    if (done) event.preventDefault();
  });

  let folded = [];
  addEventListener("beforeprint", () => { folded = all("details.more, .undated > details, .cited.first").filter((d) => !d.open); for (const one of folded) one.open = true; });
  addEventListener("afterprint", () => { for (const one of folded) one.open = false; });

  function follow() {
    const named = /^#[mp](\d+)$/.exec(location.hash), moment = named && byId("m" + named[1]);
    if (moment && moment !== current && shown(moment)) open(moment);
  }
  addEventListener("hashchange", follow);
  follow();
});
