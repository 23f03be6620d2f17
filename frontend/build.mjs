// Compiles each style sheet to the one file that pages carry or are served with.
// Run with `npm run build`; `npm run check` fails where a shipped file is not what this makes.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sheets = {
  "page.scss": "../src/headway/publishing/templates/page.css",
  "web.scss": "../src/headway/web/static/web.css",
};
const checking = process.argv.includes("--check");

for (const [source, place] of Object.entries(sheets)) {
  const { css } = compile(here(source), {
    loadPaths: [here("node_modules")],
    style: "compressed",
    charset: false,
    quietDeps: true,
  });
  const made = `${css.trim()}\n`;

  const unwanted = made.match(/url\((?!"?data:)|GDS Transport|@import|@font-face|crown|crest/g);
  if (unwanted) {
    console.error(`${source} must stand alone, and holds: ${[...new Set(unwanted)].join(", ")}`);
    process.exit(1);
  }
  if (checking) {
    const same = readFileSync(here(place), "utf8") === made;
    console.log(same ? `${source} is current.` : `${source} is not current: run \`npm run build\`.`);
    if (!same) process.exitCode = 1;
  } else {
    writeFileSync(here(place), made);
    console.log(`${source}: ${made.length} characters`);
  }
}
