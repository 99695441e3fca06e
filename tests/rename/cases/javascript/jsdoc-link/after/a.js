/** Reads. See {@link load} and {@link load the other}; fetchAll in prose stays. */
function one() {}
/* {@link fetchAll} in a plain comment */
function load() {}
