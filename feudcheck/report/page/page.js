addEventListener("DOMContentLoaded", () => {
  const findings = [...document.querySelectorAll("article.finding")];
  const kinds = ["contradicted", "unsourced", "supported", "suppressed", "known", "unchanged"];
  const help = byId("help");
  const wide = matchMedia("(min-width: 64rem)");
  let current = null;

  const sentenceOf = (finding) => byId("s" + finding.id.slice(1));
  const findingOf = (sentence) => byId("f" + sentence.id.slice(1));
  const shown = (finding) => !finding.classList.contains("off");

  function mark(finding, open) {
    const sentence = sentenceOf(finding);
    finding.classList.toggle("open", open);
    finding.parentElement.classList.toggle("one", open);
    root.classList.toggle("one-open", open);
    if (!sentence) return;
    sentence.setAttribute("aria-expanded", String(open));
    if (open) sentence.setAttribute("aria-current", "true");
    else sentence.removeAttribute("aria-current");
  }

  function close() {
    if (current) mark(current, false);
    current = null;
    place("#drafts");
  }

  function open(finding, focus) {
    if (current && current !== finding) mark(current, false);
    current = finding;
    mark(finding, true);
    finding.parentElement.scrollTop = 0;
    const sentence = sentenceOf(finding), title = finding.querySelector("h4"), summary = finding.querySelector(".summary");
    // A sentence that was just clicked stays where it is, unless the sheet of a narrow screen would cover it.
    if (sentence && (focus !== "pointer" || !wide.matches)) sentence.scrollIntoView({ block: "nearest" });
    if (focus === "sentence" && sentence) sentence.focus({ preventScroll: true });
    else if (focus === "title") title.focus({ preventScroll: true });
    say([title, summary].filter(Boolean).map((e) => e.textContent.trim()).join(". "));
    place("#" + finding.id);
  }

  function step(by) {
    const all = findings.filter(shown);
    if (!all.length) return say("@@none_shown");
    const at = all.indexOf(current);
    let next = at + by;
    if (at < 0) {
      const below = all.findIndex((f) => { const s = sentenceOf(f); return s && s.getBoundingClientRect().top >= 0; });
      next = by > 0 ? Math.max(0, below) : (below < 0 ? all.length : below) - 1;
    }
    if (!all[next]) return say(by > 0 ? "@@last" : "@@first");
    open(all[next], "sentence");
  }

  function back() {
    const sentence = current && sentenceOf(current);
    if (sentence && document.activeElement !== sentence && current.parentElement.contains(document.activeElement)) sentence.focus();
    else close();
  }

  function filter(kind, on) {
    for (const finding of findings) if (finding.classList.contains(kind)) finding.classList.toggle("off", !on);
    for (const sentence of document.querySelectorAll("a.s." + kind)) {
      sentence.classList.toggle("off", !on);
      if (on) sentence.setAttribute("href", "#f" + sentence.id.slice(1));
      else sentence.removeAttribute("href");
    }
    if (current && !shown(current)) close();
    const left = findings.filter(shown).length;
    say(left + "@@of" + findings.length + "@@are_shown");
  }

  for (const finding of findings) {
    finding.querySelector("h4").tabIndex = -1;
    const sentence = sentenceOf(finding);
    if (!sentence) continue;
    sentence.draggable = false; // so that its words can be selected
    sentence.setAttribute("aria-controls", finding.id);
    sentence.setAttribute("aria-expanded", "false");
  }
  for (const kind of kinds) {
    const box = byId("show-" + kind);
    if (!box) continue;
    box.addEventListener("change", () => filter(kind, box.checked));
    if (!box.checked) filter(kind, false);
  }

  let before = ""; // what was selected already when the button went down
  addEventListener("mousedown", () => { before = String(getSelection()); });
  addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    const on = (selector) => event.target.closest(selector);
    const sentence = on("a.s[href]"), finding = on("article.finding");
    const selected = String(getSelection());
    if ((sentence || finding) && event.detail && selected && selected !== before) {
      event.preventDefault(); // words were selected, to be copied
    } else if (sentence) {
      event.preventDefault();
      open(findingOf(sentence), event.detail === 0 ? "title" : "pointer");
    } else if (finding && !finding.classList.contains("open")) {
      event.preventDefault();
      open(finding, event.detail === 0 ? "title" : "list");
    } else if (finding && on(".claim a")) {
      event.preventDefault();
      const there = sentenceOf(finding);
      if (there) { there.scrollIntoView({ block: "center" }); there.focus({ preventScroll: true }); }
    } else if (on("button.next")) step(1);
    else if (on("button.previous")) step(-1);
    else if (on("button.close")) {
      const sentence = current && sentenceOf(current);
      close();
      if (sentence) sentence.focus({ preventScroll: true });
    }
  });

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const is = typedIn(event), target = event.target;
    const onSentence = target instanceof Element && target.closest("a.s");
    let done = true;
    if (is("j") || (onSentence && event.key === "ArrowDown")) step(1);
    else if (is("k") || (onSentence && event.key === "ArrowUp")) step(-1);
    else if (event.key === "Escape" && current) back();
    else if (event.key === "?" || event.key === "؟") help.showModal();
    else done = false;
    if (done) event.preventDefault();
  });

  function follow() {
    const named = /^#[fs](\d+-\d+)$/.exec(location.hash), finding = named && byId("f" + named[1]);
    if (finding && finding !== current && shown(finding)) open(finding);
  }
  addEventListener("hashchange", follow);
  follow();
});
