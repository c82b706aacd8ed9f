// What the author has chosen: how the page looks is kept for this browser, what the LMS is told for this tab.

/** An object whose values are kept. @param {Storage} storage @param {string} name @param {any} standard */
export function keptIn(storage, name, standard) {
  let known = {};
  try {
    known = JSON.parse(storage.getItem(name) ?? "{}");
  } catch {
    // Refused or broken: as if nothing were known.
  }
  return new Proxy({ ...standard, ...known }, {
    set(values, key, value) {
      values[key] = value;
      try {
        storage.setItem(name, JSON.stringify(values));
      } catch {
        // It holds for as long as the page is open.
      }
      return true;
    },
  });
}

/**
 * A learner of this tab's own, as two tabs with one learner are what the player takes for one learner with two tabs.
 * The lock is held until the tab is closed; a tab that is loaded anew waits a moment for its own.
 * @param {number} [own] the number that this tab had @returns {Promise<number>} from 1
 */
export async function freeLearner(own) {
  if (!navigator.locks) return own ?? 1;
  if (own && await isFree(own, { signal: AbortSignal.timeout(500) })) return own;
  for (let number = 1; number < 50; number++) {
    if (await isFree(number, { ifAvailable: true })) return number;
  }
  return 1;
}

/** @param {number} number @param {LockOptions} options @returns {Promise<boolean>} */
function isFree(number, options) {
  return new Promise(resolve => {
    navigator.locks.request(`preview:learner:${number}`, options, lock => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    }).catch(() => resolve(false));
  });
}
