/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => boolean} test
 * @returns {T | undefined}
 */
function firstOf(list, test) { return list.find(test); }
const found = firstOf([{ name: "a" }], (each) => each.name !== "");
if (found) console.log(found.name);
