// node compress.js <file> <compressed file> ...: compresses by gzip, the same bytes each time.
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { gzipSync } = require("node:zlib");

const names = process.argv.slice(2);
for (let i = 0; i < names.length; i += 2) {
  mkdirSync(dirname(names[i + 1]), { recursive: true });
  writeFileSync(names[i + 1], gzipSync(readFileSync(names[i]), { level: 9 }));
}
