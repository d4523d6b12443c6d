"use strict";
const form = document.getElementById("filter");
const wanted = document.getElementById("wanted");
const found = document.getElementById("found");
const plain = (text) => text.normalize("NFKC").toLowerCase();
const entries = [...document.querySelectorAll(".entry")].map((element) => {
  const whole = document.getElementById(element.dataset.of);
  const text = element.textContent + (whole ? ` ${whole.textContent}` : "");
  return { element, text: plain(text) };
});
const groups = [...document.querySelectorAll("tbody, section")].filter((group) =>
  group.querySelector(".entry"));
const filter = () => {
  const words = plain(wanted.value).split(/\s+/).filter(Boolean);
  let facts = 0;
  for (const { element, text } of entries) {
    element.hidden = !words.every((word) => text.includes(word));
    facts += !element.hidden && element.id.startsWith("fact-");
  }
  for (const group of groups) group.hidden = !group.querySelector(".entry:not([hidden])");
  found.textContent = words.length ? `${facts} ${facts === 1 ? "fact" : "facts"}` : "";
};
// A link may lead to what is hidden.
const reveal = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place || !place.closest("[hidden]")) return;
  wanted.value = "";
  filter();
  place.scrollIntoView();
};
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
wanted.addEventListener("input", filter);
addEventListener("hashchange", reveal);
