const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A whole number in base 64, at least `width` characters. @param {number} number @param {number} [width] */
function encodeNumber(number, width = 1) {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 64)) text = alphabet[rest % 64] + text;
  return text.padStart(width, "A");
}

/** @param {string} text */
function decodeNumber(text) {
  let number = 0;
  for (const character of text) number = number * 64 + alphabet.indexOf(character);
  return number;
}

/** What may be damaged: then 0. @param {string} text */
function decodeCount(text) {
  return /^[\w-]{1,4}$/.test(text) ? decodeNumber(text) : 0;
}

/** Random characters of the alphabet. @param {number} length */
function randomText(length) {
  return [...crypto.getRandomValues(new Uint8Array(length))].map(byte => alphabet[byte % 64]).join("");
}

/** FNV-1a, 32 bits. @param {string} text ASCII */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Twelve bits that tell whether a state is whole. @param {string} text */
function checksum(text) {
  return encodeNumber(hash(text) % 4096, 2);
}

/** Letters back by 13, digits by 5: deters from reading the right answers in the page source, does not secure them. @param {string} text */
function unveil(text) {
  return text.replace(/[a-z0-9]/gi, character => {
    const [first, size] = character <= "9" ? [48, 10] : character <= "Z" ? [65, 26] : [97, 26];
    return String.fromCharCode((character.charCodeAt(0) - first + size / 2) % size + first);
  });
}
