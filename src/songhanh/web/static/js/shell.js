// Small things of every page: shortcuts, menus that close, the summary of what was refused, the tree that folds.

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = document.querySelector("[data-shortcut=k]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
  if (event.key === "Escape") {
    const open = document.querySelector("details.menu[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  }
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  if (event.target.closest("[data-print]")) window.print();
  const toggle = event.target.closest("[data-folds]");
  if (toggle) fold(toggle);
});

// A branch is fetched once, by htmx; afterwards its button only folds and unfolds it.
function fold(toggle) {
  const open = toggle.getAttribute("aria-expanded") !== "true";
  toggle.setAttribute("aria-expanded", String(open));
  document.getElementById(toggle.dataset.folds).hidden = !open;
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelector("[data-focus]")?.focus();
  for (const button of document.querySelectorAll("[data-print][hidden]")) button.hidden = false;
});

document.addEventListener("change", (event) => {
  const said = event.target.closest(".pick")?.querySelector("[data-picked]");
  if (said) said.textContent = [...event.target.files].map((file) => file.name).join(", ") || "Chưa chọn tệp";
});

// What is typed once stands at several places of what is printed.
document.addEventListener("input", (event) => {
  const name = event.target.dataset?.fills;
  if (name) for (const place of document.querySelectorAll(`[data-filled="${name}"]`)) place.textContent = event.target.value;
});

// A form is sent once, however often the button is pressed; coming back to the page frees it.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "1";
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
document.addEventListener("htmx:afterRequest", (event) => delete event.target.dataset?.sent);
