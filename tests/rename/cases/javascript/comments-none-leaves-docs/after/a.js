/** See {@link fetchAll}. */
function load() {}
load();
