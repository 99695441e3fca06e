/** See {@link fetchAll}. */
function fetchAll() {}
fetchAll();
