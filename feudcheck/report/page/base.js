"use strict";
// What every page has: its look by day and by night, its help, and what scripts of pages share.
const root = document.documentElement;
root.classList.add("scripted");
const byId = (id) => document.getElementById(id);
const say = (text) => { byId("live").textContent = text; };
const place = (hash) => { try { history.replaceState(null, "", hash); } catch { /* some browsers refuse in a file */ } };

// Whether a letter was typed; the place of a key counts where the layout has no Latin letters.
function typedIn(event) {
  const typed = event.key.toLowerCase(), latin = /^[a-z]$/.test(typed);
  return (letter) => typed === letter || (!latin && event.code === "Key" + letter.toUpperCase());
}

addEventListener("DOMContentLoaded", () => {
  for (const theme of ["auto", "light", "dark"]) {
    byId("theme-" + theme).addEventListener("change", () => {
      root.classList.toggle("light", theme === "light");
      root.classList.toggle("dark", theme === "dark");
    });
  }
  byId("help-open").addEventListener("click", () => byId("help").showModal());
  byId("help-close").addEventListener("click", () => byId("help").close());
});
