// Keeps what is typed into a form marked data-keep on this machine until the server has it.
//
// Saved within a second of a pause and at least every five; restored when the form comes back empty-handed; sent later
// when the network is gone; dropped after a success line (data-done, or the htmx event "saved"), and at sign-out.
// Passwords, files and hidden fields are never kept. Each person's texts carry their own key.

const LOST = "Mất kết nối. Nội dung đã nhập được giữ trên máy và sẽ gửi khi có mạng.";
const NOT_SENT = "Mất kết nối, việc vừa bấm chưa được ghi. Làm lại khi có mạng."; // a press that no form holds
const CUT_OFF = "Mất kết nối. Thử lại khi có mạng.";
const FOUND = "Đã lấy lại nội dung anh/chị nhập dở.";
const DROP = "Bỏ nội dung này";
const OVER = "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung chưa gửi vẫn còn.";
const SIGN_IN = "Đăng nhập";
const GONE = "Không tìm thấy nội dung này hoặc anh/chị không có quyền. Tải lại trang để xem tình trạng mới nhất.";
const TOO_LARGE = "Tệp gửi kèm quá lớn. Đề nghị chọn tệp nhỏ hơn.";
const FAILED = "Hệ thống gặp lỗi nên chưa ghi được. Nội dung đã nhập được giữ trên máy; thử lại sau ít phút.";
const PAUSE = 1000;
const AT_MOST = 5000;
const TRY_AGAIN = 5000;

const person = document.body.dataset.person;
const prefix = `keep:${person}:`;
const keyOf = (form) => `${prefix}${form.getAttribute("action") || location.pathname}:${form.dataset.keep}`;

function fields(form) {
  return [...form.elements].filter(
    (one) => one.name && !["password", "file", "hidden", "submit", "button"].includes(one.type) && one.tagName !== "BUTTON",
  );
}

function read(form) {
  return fields(form).map((one) => [
    one.name,
    ["checkbox", "radio"].includes(one.type) ? one.checked : one.multiple ? [...one.selectedOptions].map((o) => o.value) : one.value,
  ]);
}

function write(form, values) {
  fields(form).forEach((one, place) => {
    const [name, value] = values[place] ?? [];
    if (name !== one.name) return;
    if (["checkbox", "radio"].includes(one.type)) one.checked = value;
    else if (one.multiple) for (const option of one.options) option.selected = value.includes(option.value);
    else one.value = value;
  });
}

function save(form) {
  localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values: read(form) }));
  delete form.dataset.dirtySince;
}

function drop(form) {
  clearTimeout(form.saveLater);
  delete form.dataset.dirtySince;  // else leaving the page would keep again what has just arrived
  localStorage.removeItem(keyOf(form));
}

function say(words, button) {
  document.querySelector(".line--stuck")?.remove();
  if (!words) return;
  const line = document.createElement("p");
  line.className = "line line--warning line--stuck";
  line.setAttribute("role", "status");
  line.append(words);
  if (button) line.append(button);
  document.body.append(line);
}

function restore(form) {
  const kept = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
  const fresh = read(form);
  // A form that was refused comes back with its text from the server: that text is newer.
  const refused = form.querySelector("[aria-invalid=true]") || form.parentElement?.querySelector("[role=alert]");
  if (!kept || refused || JSON.stringify(kept.values) === JSON.stringify(fresh)) return;
  write(form, kept.values);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "text-button";
  button.textContent = DROP;
  button.addEventListener("click", () => {
    write(form, fresh);
    drop(form);
    say("");
  });
  say(FOUND, button);
}

async function isReachable() {
  try {
    const answer = await fetch(document.body.dataset.health, { cache: "no-store", signal: AbortSignal.timeout(4000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function send(form, submitter) {
  save(form);
  if (await isReachable()) {
    say("");
    sessionStorage.setItem("keep:sent", keyOf(form));
    form.dataset.reachable = "1";
    form.requestSubmit(submitter);
    return;
  }
  say(LOST);
  clearTimeout(form.sendLater);
  form.sendLater = setTimeout(() => send(form, submitter), TRY_AGAIN);
}

if (person) {
  // The page that follows a sent form says whether it arrived.
  const sent = sessionStorage.getItem("keep:sent");
  if (sent && document.querySelector("[data-done]")) localStorage.removeItem(sent);
  sessionStorage.removeItem("keep:sent");
  document.querySelectorAll("form[data-keep]").forEach(restore);

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form?.matches("[data-keep]")) return;
    clearTimeout(form.saveLater);
    form.dataset.dirtySince ??= Date.now();
    const left = AT_MOST - (Date.now() - form.dataset.dirtySince);
    form.saveLater = setTimeout(() => save(form), Math.max(0, Math.min(PAUSE, left)));
  });
  window.addEventListener("pagehide", () => {
    for (const form of document.querySelectorAll("form[data-keep][data-dirty-since]")) save(form);
  });

  // Before a page is left for the server, the server must be there: a browser's error page would lose the form.
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (form.matches("[data-forget]")) {
        for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
      }
      if (!form.matches("[data-keep]:not([hx-post])")) return;
      if (form.dataset.reachable) {
        delete form.dataset.reachable;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      send(form, event.submitter);
    },
    true,
  );

  // Fragments: a form that came in is restored, one that was saved is forgotten, one that could not go waits.
  document.addEventListener("htmx:load", (event) => event.target.querySelectorAll?.("form[data-keep]").forEach(restore));
  document.addEventListener("saved", (event) => {
    const form = event.target.closest?.("form[data-keep]");
    if (form) drop(form);
  });
  document.addEventListener("htmx:sendError", (event) => {
    const form = event.target.closest("form[data-keep]");
    if (!form) {
      const asks = event.detail.requestConfig?.verb === "get"; // loses nothing; what was said already matters more
      if (!asks) say(NOT_SENT);
      else if (!document.querySelector(".line--stuck")) say(CUT_OFF);
      return;
    }
    say(LOST);
    save(form);
    clearTimeout(form.sendLater);
    form.sendLater = setTimeout(() => form.requestSubmit(), TRY_AGAIN);
  });
  // An answer that is not drawn is said: a button that does nothing would be pressed again and again.
  document.addEventListener("htmx:responseError", (event) => {
    const form = event.target.closest("form[data-keep]");
    if (form) save(form);
    const { status } = event.detail.xhr;
    if (status === 401) return; // htmx leads on to the sign-in
    if (status === 403) {
      const link = document.createElement("a");
      link.href = location.href; // asks for the sign-in, and leads back here
      link.textContent = SIGN_IN;
      say(OVER, link);
    } else if (status === 413) say(TOO_LARGE);
    else say(status === 404 ? GONE : FAILED);
  });
  document.addEventListener("htmx:afterOnLoad", () => {
    if ([LOST, NOT_SENT, CUT_OFF].includes(document.querySelector(".line--stuck")?.textContent)) say("");
  });
}
