// The practice workspace without reloading. Everything here also works without this file.
"use strict";

const FAILED = "The assistant did not answer. What you typed is still here; please try again.";
const $ = (id) => document.getElementById(id);
let sending = false;

// ---- A new page into the old one ----

function takeIn(page, afterSending) {
  const focused = document.activeElement?.id;
  for (const part of document.querySelectorAll(afterSending ? "[data-fresh], [data-once]" : "[data-fresh]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh) continue;
    part.className = fresh.className;
    if (part.innerHTML !== fresh.innerHTML) part.innerHTML = fresh.innerHTML;
  }
  const token = page.querySelector("input[name=token]")?.value;
  if (token) for (const input of document.querySelectorAll("input[name=token]")) input.value = token;
  const last = takeInLines(page);
  if (focused && document.activeElement === document.body) $(focused)?.focus();
  return last;
}

// Lines that did not change stay as they are, so that a half-written reply and the screen reader are left alone.
function takeInLines(page) {
  const list = document.querySelector("#log > ol");
  const fresh = page.querySelector("#log > ol");
  if (!list || !fresh) return null;
  if (fresh.children.length) document.querySelector("#log > .empty")?.remove();
  let last = null;
  let at = list.firstElementChild;
  const wanted = new Set([...fresh.children].map((line) => line.id));
  for (const line of [...fresh.children]) {
    while (at && !wanted.has(at.id)) {
      const gone = at;
      at = at.nextElementSibling;
      gone.remove();
    }
    const old = $(line.id);
    if (old && old.dataset.rev === line.dataset.rev && old.parentElement === list) {
      if (old === at) at = at.nextElementSibling;
      else list.insertBefore(old, at);
      continue;
    }
    if (old === at && at) at = at.nextElementSibling;
    old?.remove();
    list.insertBefore(document.adoptNode(line), at);
    if (!line.matches(".day, .foot")) last = line;
    line.classList.add("arrived");
  }
  return last;
}

function toEnd(line) {
  if (line && line.nextElementSibling && !line.nextElementSibling.matches(":last-child.foot")) {
    line.scrollIntoView({ block: "nearest" });
    return;
  }
  const log = $("log");
  if (!log || log.matches(".mails")) return;
  const scrolled = hasOwnScroll(log) ? log : document.scrollingElement;
  scrolled.scrollTop = scrolled.scrollHeight;
}

function hasOwnScroll(log) {
  return log.scrollHeight > log.clientHeight + 1;
}

// ---- Sending ----

async function send(form, button) {
  if (sending) return;
  sending = true;
  document.body.setAttribute("aria-busy", "true");
  button?.setAttribute("aria-disabled", "true");
  const wait = setTimeout(() => tell(form.dataset.busy || "Sending…"), 600);
  try {
    const answer = await fetch("/", { method: "POST", body: new FormData(form, button) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) return tell(page.querySelector("[data-sentence]")?.textContent || FAILED, true);
    const inDialog = form.closest("dialog");
    const last = takeIn(page, true);
    keepText(form, page);
    showDialog();
    // On a small screen the whole page scrolls, and the clock's buttons should stay in sight.
    if (!form.matches(".steps") || hasOwnScroll($("log"))) toEnd(last);
    if (form.matches(".steps")) $("moved").scrollIntoView({ block: "nearest" });
    if (inDialog && !document.querySelector("dialog")) $("text")?.focus();
  } catch {
    tell(FAILED, true);
  } finally {
    clearTimeout(wait);
    sending = false;
    document.body.removeAttribute("aria-busy");
    button?.removeAttribute("aria-disabled");
  }
}

// The page says what belongs in the box now: nothing after it was sent, the text when it was not.
function keepText(form, page) {
  const box = form.querySelector("textarea[name=text]");
  if (!box) return;
  box.value = page.getElementById(box.id)?.value ?? "";
  box.dispatchEvent(new Event("input")); // what was offered for the words before is over
  if (form.id === "composer" || box.value) box.focus();
  else form.closest("details")?.removeAttribute("open");
}

function tell(sentence, isWarning = false) {
  const dialog = document.querySelector("dialog[open]");
  const note = dialog ? dialog.querySelector(".told") ?? dialog.querySelector(".fields").insertAdjacentElement("afterbegin", told()) : $("note");
  if (!note) return;
  note.className = `${dialog ? "told " : ""}note-line ${isWarning ? "warning" : "plain"}`;
  note.textContent = sentence;
}

function told() {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  return note;
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-send], #press")) return;
  event.preventDefault();
  send(event.target, event.submitter);
});

// ---- The dialog ----

function showDialog() {
  const dialog = document.querySelector("dialog");
  if (!dialog) return;
  dialog.removeAttribute("open");
  dialog.showModal();
  dialog.querySelector("[autofocus], .field input, .field select, .field textarea")?.focus();
  dialog.addEventListener("close", () => $("text")?.focus());
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-close]")) return;
  event.preventDefault();
  document.querySelector("dialog")?.close();
});

// ---- The box: Enter sends, and commands complete ----

const box = $("text");
const list = $("words");
const options = list ? [...list.children] : [];
let chosen = -1;

function matching() {
  const typed = box.value.match(/^\/(\S*)(?: (\S*))?$/);
  if (!typed || !"csmhs".startsWith(typed[1].toLowerCase())) return [];
  return options.filter((option) => option.dataset.word.startsWith((typed[2] ?? "").toLowerCase()));
}

function offer() {
  const found = matching();
  for (const option of options) option.hidden = !found.includes(option);
  list.hidden = found.length === 0;
  choose(found, -1);
  const many = found.length === 1 ? "1 command" : `${found.length} commands`;
  $("words-count").textContent = list.hidden ? "" : `${many}. Up and Down choose, Tab or Enter takes one.`;
}

function choose(found, at) {
  chosen = at;
  for (const option of options) option.setAttribute("aria-selected", String(option === found[at]));
  found[at]?.scrollIntoView({ block: "nearest" });
  if (found[at]) box.setAttribute("aria-activedescendant", found[at].id);
  else box.removeAttribute("aria-activedescendant");
}

function take(option) {
  box.value = `/csmhs ${option.dataset.word.split(" ")[0]} `;
  offerNothing();
  box.focus();
}

function moveInList(event) {
  const found = matching();
  if (list.hidden || !found.length) return false;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps) choose(found, (chosen + steps[event.key] + found.length + (chosen < 0 && steps[event.key] < 0 ? 1 : 0)) % found.length);
  else if (event.key === "Escape") offerNothing();
  else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && chosen >= 0) take(found[chosen]);
  else return false;
  event.preventDefault();
  return true;
}

function offerNothing() {
  list.hidden = true;
  $("words-count").textContent = "";
  choose([], -1);
}

if (box && list) {
  for (const [name, value] of [["aria-autocomplete", "list"], ["aria-haspopup", "listbox"], ["aria-controls", "words"]]) box.setAttribute(name, value);
  box.addEventListener("input", offer);
  box.addEventListener("blur", offerNothing);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => event.target.closest("li") && take(event.target.closest("li")));
}

document.addEventListener("keydown", (event) => {
  if (!event.target.matches("[data-enter]") || event.isComposing) return;
  if (event.target === box && moveInList(event)) return;
  if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

for (const hint of document.querySelectorAll("[data-script]")) hint.hidden = false;

// ---- Live ----

let asked = 0;

async function look() {
  if (sending || document.hidden) return void (asked = setTimeout(look, 1000));
  asked = 0;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const last = takeIn(new DOMParser().parseFromString(await answer.text(), "text/html"), false);
    if (last) toEnd(last);
  } catch {
    // The live connection comes back by itself, and asks again when it does.
  }
}

function lookSoon() {
  if (!asked) asked = setTimeout(look, 120);
}

const live = new EventSource("/live");
live.addEventListener("changed", lookSoon);
// Also the first time: what was said between the page and this connection would otherwise stay unseen.
live.addEventListener("open", lookSoon);

showDialog();
toEnd(null);
