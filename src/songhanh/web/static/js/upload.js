// The upload page: files dropped anywhere on the field, their names shown, and one click less: choosing sends.

{
  const drop = document.querySelector("[data-drop]");
  const input = drop.querySelector("input[type=file]");
  const form = drop.closest("form");

  function chosen() {
    const names = drop.querySelector("[data-names]");
    names.replaceChildren(...[...input.files].map((file) => {
      const line = document.createElement("li");
      line.textContent = `${file.name} (${Math.max(1, Math.round(file.size / 1024))} KB)`;
      return line;
    }));
    if (input.files.length) form.requestSubmit();
  }

  input.addEventListener("change", chosen);
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("is-over");
    });
  }
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("is-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    chosen();
  });
}
