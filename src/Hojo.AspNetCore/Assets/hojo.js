// Better with a script, whole without one: printing, a link to share, the place of a mistake.
"use strict";
(() => {
  const names = ["track", "on", "file", "told", "skip"];
  const broken = document.querySelector("[data-broken]");
  const shared = location.hash.slice(1);

  // What a link holds stays behind the "#", which a browser never sends: it is read here and posted as a form's own fields.
  if (broken && shared.startsWith("case=")) {
    try {
      const bytes = Uint8Array.from(atob(shared.slice(5).replaceAll("-", "+").replaceAll("_", "/")), sign => sign.charCodeAt(0));
      const fields = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      const form = Object.assign(document.createElement("form"), { method: "post", action: broken.dataset.broken, hidden: true });
      for (const [name, value] of fields) {
        if (!names.includes(name) || typeof value !== "string") throw new Error(name);
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "do", value: "result" }));
      document.body.append(form);
      history.replaceState(null, "", location.pathname + location.search);
      form.submit();
    } catch {
      broken.hidden = false;
      broken.focus();
    }
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  for (const button of document.querySelectorAll("[data-share]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const fields = [...button.form.elements].filter(field => names.includes(field.name)).map(field => [field.name, field.value]);
      const bytes = new TextEncoder().encode(JSON.stringify(fields));
      const text = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_");
      const link = `${new URL(button.dataset.share, location.href)}#case=${text}`;
      try {
        await navigator.clipboard.writeText(link);
        button.textContent = button.dataset.done;
      } catch {
        prompt(button.textContent, link);
      }
    });
  }

  document.querySelector(".errors")?.focus();
})();
