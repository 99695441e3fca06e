/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => boolean} test
 * @returns {T | undefined}
 */
function firstOf(list, test) { return list.find(test); }
const found = firstOf([{ title: "a" }], (each) => each.title !== "");
if (found) console.log(found.title);
