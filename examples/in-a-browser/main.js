// A page that reads reports by itself, with any bundler. The two files beside it come from the package:
//   node_modules/sitrep/models/language.bin and node_modules/sitrep/dist/data/gazetteer.bin ("sitrep/language.bin", "sitrep/gazetteer.bin")
import { analyse } from "sitrep";

const bytesOf = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
const resources = { language: await bytesOf("language.bin"), gazetteer: await bytesOf("gazetteer.bin") };

const form = document.querySelector("form");
const list = document.querySelector("ol");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = form.elements.text.value;
  const published = form.elements.published.value;
  const { claims, note } = await analyse({ text, ...(published ? { published } : {}) }, { resources });
  // Article text is hostile: it goes in as text, never as HTML.
  list.replaceChildren(
    ...(note ? [note] : claims.map(({ kind, quote }) => `${kind}: ${quote}`)).map((line) =>
      Object.assign(document.createElement("li"), { textContent: line }),
    ),
  );
});
document.body.dataset.ready = "yes";
