/** @param {string} file - the file to read */
const read = (file) => file;
