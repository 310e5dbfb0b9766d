// Search as you type in the glossary.  Without it the list is there all the same.  Each
// concept carries every form of its names in both languages, folded as the query is here.
"use strict";

const form = document.querySelector(".search");
const input = form.querySelector("input");
const result = document.querySelector("#result");
const list = document.querySelector("#found");
const alphabet = document.querySelectorAll(".letters, .letter");
const numbers = new Intl.NumberFormat(document.documentElement.lang);
const PAUSE = 400; // milliseconds: a screen reader hears the number when the typing stops
let timer;

function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{Letter}\p{Number}@&+#%§€$]/gu, "");
}

const concepts = Array.from(document.querySelectorAll(".concept"), (element) => ({
  element,
  place: element.parentElement,
  keys: element.dataset.keys.split(" "),
}));

// How well a concept answers a query, 0 best; Infinity if it does not.
function rank({ keys }, query, words) {
  if (keys.includes(query)) return 0;
  if (keys.some((key) => key.startsWith(query))) return 1;
  const found = (word) => keys.some((key) => key.includes(word));
  return found(query) || words.every(found) ? 2 : Infinity;
}

function message(number) {
  if (number === 0) return form.dataset.none.replace("{query}", () => input.value.trim());
  if (number === 1) return form.dataset.one;
  return form.dataset.many.replace("{number}", numbers.format(number));
}

function search() {
  const query = fold(input.value);
  const words = input.value.split(/[\s-]+/u).map(fold).filter(Boolean);
  for (const { element, place } of concepts) place.append(element);
  const found = concepts
    .map((concept) => ({ concept, rank: query ? rank(concept, query, words) : Infinity }))
    .filter((each) => each.rank < Infinity)
    .sort((one, other) => one.rank - other.rank);
  list.append(...found.map(({ concept }) => concept.element));
  list.hidden = !query;
  for (const element of alphabet) element.hidden = Boolean(query);
  clearTimeout(timer);
  timer = setTimeout(() => { result.textContent = query ? message(found.length) : ""; }, PAUSE);
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", search);
input.value = new URLSearchParams(location.search).get("q") ?? input.value;
if (input.value) search();
