/** @param {string} path - the file to read */
const read = (path) => path;
